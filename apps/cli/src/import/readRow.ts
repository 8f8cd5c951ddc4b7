import { Result, Schema, SchemaIssue } from "effect"
import type { Line } from "../files/readLines.ts"
import { parse } from "../files/readJsonLines.ts"
import type { Refused } from "./Refused.ts"

const Text = Schema.optionalKey(Schema.NullOr(Schema.String))
const Count = Schema.optionalKey(Schema.NullOr(Schema.Union([Schema.Int, Schema.String])))

/** One proposal as a file prints it; what is null or left out is not said. */
export const Row = Schema.Struct({
  id: Schema.NonEmptyString,
  committee: Text,
  year: Count,
  session: Text,
  number: Count,
  title: Text,
  proposer: Text,
  proposerType: Text,
  proposerKey: Text,
  coSigners: Count,
  sector: Text,
  category: Text,
  text: Text,
  textTruncated: Schema.optionalKey(Schema.NullOr(Schema.Boolean)),
  publishedAt: Text,
  docKind: Text
})
export type Row = typeof Row.Type

const decode = Schema.decodeUnknownResult(Row)
const issues = SchemaIssue.makeFormatterStandardSchemaV1()

const idOf = (value: unknown): string | undefined => typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" ? value.id : undefined

/** Reads a line of a file as a row; refuses one that is not JSON, or in which a field is of another kind. */
export const readRow = ({ line, text }: Line): Result.Result<Row, Refused> =>
  Result.flatMap(
    Result.mapError(parse(text), (problem): Refused => ({ line, field: "", problem, wayOut: "write one JSON object a line" })),
    (value) => Result.mapError(decode(value), ({ issue }): Refused => {
      const { message = "unfit", path = [] } = issues(issue).issues[0] ?? {}
      const id = idOf(value)
      return { line, ...(id === undefined ? {} : { id }), field: path.map(String).join("."), problem: message.replace(/\s*\n\s*/gu, " "), wayOut: "see docs/cli.md for the fields" }
    })
  )

/** Reads what a field says, none for null, nothing and blanks. */
export const said = (value: string | null | undefined): string | undefined => {
  const trimmed = value?.trim() ?? ""
  return trimmed === "" ? undefined : trimmed
}

/** Reads a whole number however it is written: 17, "0017", "１７", "17号". */
export const whole = (value: number | string | null | undefined): number | undefined => {
  if (typeof value !== "string") return value ?? undefined
  const digits = /\d+/u.exec(value.normalize("NFKC"))?.[0]
  return digits === undefined || digits.length > 9 ? undefined : Number(digits)
}

/** Tells a row that is a proposal from one that is the reply to one, or another paper. */
export const isProposal = (row: Row): boolean => {
  const kind = said(row.docKind)
  return kind === undefined || kind === "提案" || kind === "提案原文"
}
