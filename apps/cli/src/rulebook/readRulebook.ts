import { Assessment } from "@jianyan/domain"
import { Effect, Result } from "effect"
import { readFile } from "node:fs/promises"
import { codeOf, FileUnreadable, LineUnfit } from "../files/refusals.ts"

/** The line at which JSON.parse gave up, where its message says so. */
const lineOf = (cause: unknown): number => Number(/line (\d+) column/u.exec(String(cause))?.[1] ?? 1)

/** Reads a file as one JSON value; refuses one that cannot be read or is not JSON. */
const readJson = (path: string): Effect.Effect<unknown, FileUnreadable | LineUnfit> =>
  Effect.gen(function*() {
    const text = yield* Effect.tryPromise({ try: () => readFile(path, "utf8"), catch: (cause) => new FileUnreadable({ path, code: codeOf(cause) }) })
    return yield* Effect.fromResult(Result.try({
      try: (): unknown => JSON.parse(text.replace(/^\uFEFF/u, "")),
      catch: (cause) => new LineUnfit({ path, line: lineOf(cause), problem: "not JSON" })
    }))
  })

/** Reads a rulebook from a file; refuses one whose data is no rulebook. */
export const readRulebook = (path: string): Effect.Effect<Assessment.Rulebook.Rulebook, FileUnreadable | LineUnfit | Assessment.Unreadable> =>
  Effect.flatMap(readJson(path), (data) => Effect.fromResult(Assessment.read(data)))
