import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { eachImport } from "./eachImport.ts"
import { isDevOnly } from "./isDevOnly.ts"
import type { Rule } from "./Rule.ts"

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const read = new Map<string, Manifest | undefined>()

/** The `package.json` of the room a folder lies in. */
const manifestOf = (folder: string): Manifest | undefined => {
  if (read.has(folder)) return read.get(folder)
  let found: Manifest | undefined
  try {
    found = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest
  } catch {
    found = dirname(folder) === folder ? undefined : manifestOf(dirname(folder))
  }
  read.set(folder, found)
  return found
}

const nameOf = (source: string): string => source.split("/").slice(0, source.startsWith("@") ? 2 : 1).join("/")

/**
 * Keeps what a room needs for its tests out of what it ships. The boundaries of turbo look at whole packages and let
 * `server` know `client`, which its tests knock with; this rule keeps that knowledge in the tests.
 */
export const devDependenciesAreForTests: Rule = {
  meta: {
    type: "problem",
    messages: { dev: "{{name}} is a devDependency of this room, for its tests. Do without it here, or list it under dependencies." }
  },
  create: (context) =>
    eachImport((source, node) => {
      if (source.startsWith(".") || source.startsWith("node:")) return
      if (node.type === "TSImportType" || (node.type === "ImportDeclaration" && node.importKind === "type")) return
      if (node.type === "ImportExpression" && isDevOnly(node, context)) return
      const manifest = manifestOf(dirname(context.filename))
      const name = nameOf(source)
      const ships = manifest?.dependencies?.[name] ?? manifest?.peerDependencies?.[name]
      if (ships === undefined && manifest?.devDependencies?.[name] !== undefined) context.report({ node, messageId: "dev", data: { name } })
    })
}
