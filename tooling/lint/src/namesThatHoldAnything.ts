import { relative } from "node:path"
import type { Rule } from "./Rule.ts"

const banned = new Set(["utils", "util", "helpers", "helper", "common", "types", "constants", "handlers", "shared", "misc", "manager"])

/** Finds the part of a path, folder or file, whose name says nothing about what it holds. */
export const nameThatHoldsAnything = (path: string): string | undefined =>
  path.split(/[\\/]/u).find((part) => banned.has((part.split(".")[0] ?? "").toLowerCase()))

/** Refuses names under which anything could be put: a file or folder is called what it is. */
export const namesThatHoldAnything: Rule = {
  meta: {
    type: "problem",
    messages: { name: "“{{name}}” could hold anything. Call it by the word of the trade it is about, or put its content where it is used." }
  },
  create: (context) => ({
    Program: (node) => {
      const name = nameThatHoldsAnything(relative(context.cwd, context.filename))
      if (name !== undefined) context.report({ node, messageId: "name", data: { name } })
    }
  })
}
