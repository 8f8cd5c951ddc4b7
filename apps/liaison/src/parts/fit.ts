import { Problem } from "@jianyan/contract"
import { Result, Schema, SchemaIssue } from "effect"

const problems = SchemaIssue.makeFormatterStandardSchemaV1()

/** Reads what was written by the schema of the contract; throws the same `House.Malformed` the house would answer with, before anything is sent. */
export const fit = <A, I>(schema: Schema.Codec<A, I>, written: unknown): A => {
  const read = Schema.decodeUnknownResult(schema, { errors: "all" })(written)
  if (Result.isSuccess(read)) return read.success
  throw new Problem.Malformed({
    errors: problems(read.failure.issue).issues.map(({ message, path = [] }) => ({
      path: path.map((step) => typeof step === "object" ? String(step.key) : typeof step === "symbol" ? String(step) : step), message
    }))
  })
}
