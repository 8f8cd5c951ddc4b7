import type { Context, Node, Visitor } from "./Rule.ts"

/** Calls `see` for every use of one of these names that the file has not defined or imported itself. */
export const eachGlobal = (context: Context, names: ReadonlySet<string>, see: (name: string, node: Node) => void): Visitor => ({
  "Program:exit": () => {
    for (const scope of context.sourceCode.scopeManager.scopes) {
      for (const { identifier, resolved } of scope.references) {
        if (names.has(identifier.name) && (resolved === null || resolved.defs.length === 0)) see(identifier.name, identifier as Node)
      }
    }
  }
})
