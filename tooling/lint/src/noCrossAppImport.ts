import { dirname, relative, resolve, sep } from "node:path"
import { eachImport } from "./eachImport.ts"
import type { Rule } from "./Rule.ts"

/** The app a path lies in: `apps/portal/src/main.tsx` → `portal`. */
const appOf = (path: string): string | undefined => {
  const [top, app] = path.split(sep)
  return top === "apps" ? app : undefined
}

/** Keeps apps apart: nobody imports an app, and one app meets another only by its URL. */
export const noCrossAppImport: Rule = {
  meta: {
    type: "problem",
    messages: { app: "This reaches into the app “{{app}}”. Apps meet by URL (contract/Zone); what two of them need belongs in a package." }
  },
  create: (context) => {
    const here = appOf(relative(context.cwd, context.filename))
    return eachImport((source, node) => {
      const target = source.startsWith(".")
        ? appOf(relative(context.cwd, resolve(dirname(context.filename), source)))
        : /^apps\/([^/]+)/u.exec(source)?.[1]
      if (target !== undefined && target !== here) context.report({ node, messageId: "app", data: { app: target } })
    })
  }
}
