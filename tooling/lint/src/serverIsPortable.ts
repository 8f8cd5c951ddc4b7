import { builtinModules } from "node:module"
import { eachGlobal } from "./eachGlobal.ts"
import { eachImport } from "./eachImport.ts"
import type { Rule } from "./Rule.ts"

const builtins = new Set(builtinModules)
const onlyNodeHas = new Set(["process", "Buffer", "require", "module", "__dirname", "__filename", "global", "setImmediate"])

/**
 * Keeps a room runnable wherever a `Request` can be answered: a server, a service worker, a page. It uses what the web
 * platform has, and what only Node has comes in as a layer.
 */
export const serverIsPortable: Rule = {
  meta: {
    type: "problem",
    messages: {
      module: "This room also runs in a page, where there is no {{name}}. Put a port here and its Node side in apps/api or packages/postgres.",
      global: "This room also runs in a page, where there is no {{name}}. Take the value as an argument or from a service."
    }
  },
  create: (context) => ({
    ...eachImport((source, node) => {
      const name = source.startsWith("node:") ? source : source.split("/")[0] ?? source
      if (source.startsWith("node:") || builtins.has(name)) context.report({ node, messageId: "module", data: { name: source } })
    }),
    ...eachGlobal(context, onlyNodeHas, (name, node) => context.report({ node, messageId: "global", data: { name } }))
  })
}
