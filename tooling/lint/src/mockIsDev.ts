import { eachImport } from "./eachImport.ts"
import { isDevOnly } from "./isDevOnly.ts"
import type { Rule } from "./Rule.ts"

/** The mock, its library, and the file of an app that starts it. */
const isMock = (source: string) => /^(?:@jianyan\/mock|msw|virtual:msw)(?:\/|$)|^\.{1,2}\/(?:.*\/)?mock\.ts$/u.test(source)

/**
 * Keeps the house in memory out of what is shipped: an app reaches it by an `import()` that a production build drops.
 *
 * The `mock.ts` of an app may import the mock as it likes, because it is reached in that way alone.
 */
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
