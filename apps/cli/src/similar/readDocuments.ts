import { Similar } from "@jianyan/domain"
import { Effect, Result, Stream } from "effect"
import { LineUnfit, NothingInFile } from "../files/refusals.ts"
import { readLines } from "../files/readLines.ts"
import { readRow, said } from "../import/readRow.ts"
import * as Progress from "../screen/Progress.ts"

/** A proposal to be compared: as similarity reads it, with the text as printed. */
export interface Read {
  readonly document: Similar.Document
  readonly text: string
}

/** Reads the proposals of a file that have a title and a text, by id in the order of the file; refuses a line that is no row and a file without one. */
export const readDocuments = Effect.fn("readDocuments")(function*(path: string) {
  const found = new Map<string, Read>()
  const progress = yield* Progress.of(`Reading ${path}`)
  yield* Stream.runForEach(readLines(path), (line) => {
    const row = readRow(line)
    if (Result.isFailure(row)) return Effect.fail(new LineUnfit({ path, line: line.line, problem: `${row.failure.field === "" ? "" : `${row.failure.field}: `}${row.failure.problem}` }))
    const { id, text = "", title } = row.success
    const heading = said(title)
    if (heading !== undefined && said(text) !== undefined && text !== null) found.set(id, { document: Similar.read(id, heading, text), text })
    return progress.at(line.line)
  })
  yield* progress.end
  if (found.size === 0) return yield* new NothingInFile({ path })
  return found
})
