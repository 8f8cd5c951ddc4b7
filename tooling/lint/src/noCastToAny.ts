import type { Rule } from "./Rule.ts"

/** Refuses `as any`, by which a value leaves the sight of the compiler; a constraint may still say `any`. */
export const noCastToAny: Rule = {
  meta: {
    type: "problem",
    messages: { any: "`as any` hides whatever is wrong here. Say what the value is, or read it through a Schema." }
  },
  create: (context) => ({
    TSAsExpression: (node) => {
      if (node.typeAnnotation.type === "TSAnyKeyword") context.report({ node, messageId: "any" })
    },
    TSTypeAssertion: (node) => {
      if (node.typeAnnotation.type === "TSAnyKeyword") context.report({ node, messageId: "any" })
    }
  })
}
