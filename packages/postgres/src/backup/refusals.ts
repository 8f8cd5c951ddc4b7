import { Schema } from "effect"

/** Refuses a file that cannot be written or read; `code` is the system's, such as ENOENT. */
export class FileUnfit extends Schema.TaggedError<FileUnfit>()("Backup.FileUnfit", {
  path: Schema.String,
  code: Schema.String
}) {}

/** Refuses a file that was changed or cut, and names the first line at which that shows, from 1. */
export class Damaged extends Schema.TaggedError<Damaged>()("Backup.Damaged", { line: Schema.Int }) {}

/** Refuses a file made from another schema than the database has. */
export class OtherSchema extends Schema.TaggedError<OtherSchema>()("Backup.OtherSchema", {
  found: Schema.Int,
  needed: Schema.Int
}) {}

/** Refuses a database in which something is kept already. */
export class NotEmpty extends Schema.TaggedError<NotEmpty>()("Backup.NotEmpty", { table: Schema.String }) {}

/** Refuses a file whose lines are whole but whose journal is not; see `Journal.verify`. */
export class ChainBroken extends Schema.TaggedError<ChainBroken>()("Backup.ChainBroken", {
  committee: Schema.String,
  seq: Schema.Int,
  what: Schema.Literals(["hash", "previous", "gap"])
}) {}
