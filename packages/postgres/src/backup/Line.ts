import { Option, Result, Schema } from "effect"
import { createHash } from "node:crypto"

/** What a backup says of itself before all else. */
export const Header = Schema.Struct({
  format: Schema.Literal("jianyan-backup"),
  edition: Schema.Literal(1),
  /** The schema the rows are of. */
  schema: Schema.Int,
  takenAt: Schema.DateTimeUtcFromString,
  /** How many rows each table has. */
  tables: Schema.Record(Schema.String, Schema.Int),
  /** Where each journal ends. */
  journals: Schema.Array(Schema.Struct({ committee: Schema.String, seq: Schema.Int, hash: Schema.String }))
})
export type Header = typeof Header.Type

/** One line: the header, a row in the words of PostgreSQL, or the end with the number of lines before it. */
export type Line =
  | { readonly _tag: "Header"; readonly header: Header }
  | { readonly _tag: "Row"; readonly table: string; readonly row: string }
  | { readonly _tag: "End"; readonly lines: number }

/** What the first line is chained to. */
export const start = ""

/** Writes lines one after another, each with the hash (SHA-256, hex) of itself and of the line before. */
export const write = (previous: string, line: Line): { readonly text: string; readonly hash: string } => {
  const open = body(line)
  const hash = digest(previous, open)
  return { text: `${open},"hash":"${hash}"}`, hash }
}

/** Reads a line that follows another; none for one that was changed, moved or cut. */
export const read = (previous: string, text: string): Option.Option<{ readonly line: Line; readonly hash: string }> => {
  const parts = /^(\{.*),"hash":"([0-9a-f]{64})"\}$/su.exec(text)
  const open = parts?.[1] ?? ""
  const hash = parts?.[2] ?? ""
  return digest(previous, open) === hash ? Option.map(parse(open), (line) => ({ line, hash })) : Option.none()
}

const encodeHeader = Schema.encodeSync(Schema.fromJsonString(Header))
const decodeHeader = Schema.decodeUnknownResult(Schema.fromJsonString(Header))

const body = (line: Line): string => {
  switch (line._tag) {
    case "Header":
      return `{"header":${encodeHeader(line.header)}`
    case "Row":
      return `{"table":${JSON.stringify(line.table)},"row":${line.row}`
    case "End":
      return `{"end":${line.lines}`
  }
}

/** A row is taken out as text: a number in it may be longer than a number of this language. */
const parse = (open: string): Option.Option<Line> => {
  const header = /^\{"header":(\{.*\})$/su.exec(open)
  if (header !== null) {
    return Option.map(Result.getSuccess(decodeHeader(header[1])), (found): Line => ({ _tag: "Header", header: found }))
  }
  const [, table, row] = /^\{"table":("(?:[^"\\]|\\.)*"),"row":(\{.*\})$/su.exec(open) ?? []
  if (table !== undefined && row !== undefined) return Option.some({ _tag: "Row", table: JSON.parse(table), row })
  const [, end] = /^\{"end":(\d+)$/u.exec(open) ?? []
  return end === undefined ? Option.none() : Option.some({ _tag: "End", lines: Number(end) })
}

const digest = (previous: string, open: string): string => createHash("sha256").update(previous).update(open).digest("hex")
