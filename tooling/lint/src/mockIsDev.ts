import { eachImport } from "./eachImport.ts"
import { isDevOnly } from "./isDevOnly.ts"
import type { Rule } from "./Rule.ts"

const isMock = (source: string) => /^(?:@jianyan\/mock|msw|virtual:msw)(?:\/|$)/u.test(source)

/** Keeps the house in memory out of what is shipped: an app reaches it by an `import()` that a production build drops. */
export const mockIsDev: Rule = {
  meta: {
    type: "problem",
    messages: {
      shipped: "{{source}} would be shipped. Reach it by `if (import.meta.env.DEV) await import(…)`, which a build drops."
    }
  },
  create: (context) =>
    eachImport((source, node) => {
      if (!isMock(source)) return
      if (node.type === "TSImportType" || (node.type === "ImportDeclaration" && node.importKind === "type")) return
      if (node.type === "ImportExpression" && isDevOnly(node, context)) return
      context.report({ node, messageId: "shipped", data: { source } })
    })
}
