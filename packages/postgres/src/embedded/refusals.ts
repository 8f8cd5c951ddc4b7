import { Schema } from "effect"

/** Refuses a machine for which there is no embedded PostgreSQL. */
export class Unsupported extends Schema.TaggedError<Unsupported>()("Embedded.Unsupported", {
  platform: Schema.String,
  arch: Schema.String
}) {}

/** Refuses a folder in which nothing can be made; `code` is the system's, such as EACCES. */
export class FolderUnwritable extends Schema.TaggedError<FolderUnwritable>()("Embedded.FolderUnwritable", {
  folder: Schema.String,
  code: Schema.String
}) {}

/** Refuses a folder that another living process keeps its database in. */
export class FolderInUse extends Schema.TaggedError<FolderInUse>()("Embedded.FolderInUse", {
  folder: Schema.String,
  /** The PostgreSQL that serves it. */
  pid: Schema.Int
}) {}

/** Refuses a folder whose database was made by another major version of PostgreSQL. */
export class OtherVersion extends Schema.TaggedError<OtherVersion>()("Embedded.OtherVersion", {
  folder: Schema.String,
  found: Schema.String,
  needed: Schema.String
}) {}

/** Refuses a path that the unprivileged account PostgreSQL runs as cannot come to. */
export class OutOfReach extends Schema.TaggedError<OutOfReach>()("Embedded.OutOfReach", {
  path: Schema.String,
  uid: Schema.Int
}) {}

/** Says that PostgreSQL did not start, and what it said last. */
export class NotStarted extends Schema.TaggedError<NotStarted>()("Embedded.NotStarted", {
  folder: Schema.String,
  said: Schema.String
}) {}

/** Why an embedded PostgreSQL cannot serve. */
export type Refusal = Unsupported | FolderUnwritable | FolderInUse | OtherVersion | OutOfReach | NotStarted
