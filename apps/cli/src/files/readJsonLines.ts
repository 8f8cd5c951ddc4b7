import { Effect, Result, Schema, Stream } from "effect"
import { readLines } from "./readLines.ts"
import { LineUnfit } from "./refusals.ts"

/** Reads one line as JSON, or says that it is none. */
export const parse = (text: string): Result.Result<unknown, string> =>
  Result.try({ try: (): unknown => JSON.parse(text), catch: () => "not JSON" })

const brief = (message: string): string => message.replace(/\s*\n\s*/gu, ", ")

/** Streams the lines of a file as values of a shape; refuses the first line that is not JSON or not of that shape. */
export const readJsonLines = <A>(path: string, schema: Schema.Codec<A, unknown>, excess: "error" | "ignore" = "ignore") => {
  const decode = Schema.decodeUnknownResult(schema, { onExcessProperty: excess })
  return Stream.mapEffect(readLines(path), ({ line, text }) =>
    Effect.fromResult(Result.mapError(
      Result.flatMap(parse(text), (value) => Result.mapError(decode(value), (unfit) => brief(unfit.message))),
      (problem) => new LineUnfit({ path, line, problem })
    )))
}
