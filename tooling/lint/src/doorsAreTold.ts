import type { At, Node, Rule } from "./Rule.ts"

type Exported = NonNullable<At<"ExportNamedDeclaration">["declaration"]>

/** An endpoint is told by its `about`, the sentence that the page of the api shows as well. */
const isToldByAbout = (declaration: Exported): boolean =>
  declaration.type === "VariableDeclaration" && declaration.declarations.every(({ init }) =>
    init?.type === "CallExpression" && init.arguments.some((given) => given.type === "ObjectExpression" && given.properties.some((one) =>
      one.type === "Property" && one.key.type === "Identifier" && one.key.name === "about")))

const namesOf = (declaration: Exported): ReadonlyArray<string> =>
  declaration.type === "VariableDeclaration"
    ? declaration.declarations.flatMap(({ id }) => id.type === "Identifier" ? [id.name] : [])
    : "id" in declaration && declaration.id?.type === "Identifier" ? [declaration.id.name] : []

const declared = (node: Node): ReadonlyArray<string> => node.type === "ExportNamedDeclaration" && node.declaration !== null ? namesOf(node.declaration) : []

/**
 * Asks that what a room exports is told by a docstring.
 *
 * Not asked for again: the type of a value of the same name, what a component is given (`ButtonProps` beside `Button`), and an endpoint, which says what it is `about`.
 */
export const doorsAreTold: Rule = {
  meta: {
    type: "problem",
    messages: { untold: "“{{name}}” can be imported and nothing says what it is. Tell it in one sentence above it that says more than the name." }
  },
  create: (context) => ({
    Program: (program) => {
      const values = new Set(program.body.filter((node) => node.type === "ExportNamedDeclaration" && !node.declaration?.type.startsWith("TS")).flatMap(declared))
      const seen = new Set<string>()
      for (const node of program.body) {
        if (node.type !== "ExportNamedDeclaration" || node.declaration === null) continue
        const [name] = declared(node)
        if (name === undefined || seen.has(name)) continue
        seen.add(name)
        const isType = node.declaration.type.startsWith("TS")
        if (isType && (values.has(name) || values.has(name.replace(/Props$/u, ""))) || isToldByAbout(node.declaration)) continue
        const above = context.sourceCode.getCommentsBefore(node).at(-1)
        if (above?.type !== "Block" || !above.value.startsWith("*")) context.report({ node, messageId: "untold", data: { name } })
      }
    }
  })
}
