import type { At, Context, Node } from "./Rule.ts"

/** Vite replaces this by `false` in a production build, which then drops all it guards. */
const isGuard = (test: string): boolean => !test.includes("||") && test.split("&&").some((part) => part.trim() === "import.meta.env.DEV")

/**
 * Says whether an `import()` stands where only a development build goes: in the body of `if (import.meta.env.DEV)`, or
 * on the right of `import.meta.env.DEV &&` or `import.meta.env.DEV ?`.
 */
export const isDevOnly = (node: At<"ImportExpression">, context: Context): boolean => {
  const guards = (test: Node) => isGuard(context.sourceCode.getText(test))
  let below: Node = node
  for (let above = node.parent as Node | null; above !== null; above = above.parent as Node | null) {
    if ((above.type === "IfStatement" || above.type === "ConditionalExpression") && above.consequent === below && guards(above.test)) return true
    if (above.type === "LogicalExpression" && above.operator === "&&" && above.right === below && guards(above.left)) return true
    below = above
  }
  return false
}
