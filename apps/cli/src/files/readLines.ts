import { Stream } from "effect"
import { createReadStream } from "node:fs"
import { codeOf, FileUnreadable } from "./refusals.ts"

/** One line of a file with its place, from 1. */
export interface Line {
  readonly line: number
  readonly text: string
}

/** Streams the lines of a UTF-8 file that hold anything, a byte order mark taken off; refuses a file that cannot be read. */
export const readLines = (path: string): Stream.Stream<Line, FileUnreadable> =>
  Stream.suspend(() => Stream.fromAsyncIterable<Uint8Array, FileUnreadable>(createReadStream(path), (cause) => new FileUnreadable({ path, code: codeOf(cause) }))).pipe(
    Stream.decodeText(),
    Stream.splitLines,
    Stream.map((text, at) => ({ line: at + 1, text: at === 0 ? text.replace(/^\uFEFF/u, "") : text })),
    Stream.filter(({ text }) => text.trim() !== "")
  )
