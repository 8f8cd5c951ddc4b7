import { Schema } from "effect"

/** Refuses a file that cannot be read; `code` is the system's, such as ENOENT. */
export class FileUnreadable extends Schema.TaggedError<FileUnreadable>()("Cli.FileUnreadable", { path: Schema.String, code: Schema.String }) {}

/** Refuses a file for one of its lines, counted from 1. */
export class LineUnfit extends Schema.TaggedError<LineUnfit>()("Cli.LineUnfit", { path: Schema.String, line: Schema.Int, problem: Schema.String }) {}

/** Refuses a file in which no line holds anything. */
export class NothingInFile extends Schema.TaggedError<NothingInFile>()("Cli.NothingInFile", { path: Schema.String }) {}

/** Refuses to write over a file that is there. */
export class FileExists extends Schema.TaggedError<FileExists>()("Cli.FileExists", { path: Schema.String }) {}

/** Refuses a file that cannot be written; `code` is the system's, such as EACCES. */
export class FileUnwritable extends Schema.TaggedError<FileUnwritable>()("Cli.FileUnwritable", { path: Schema.String, code: Schema.String }) {}

/** Reads the system's code of a failure, such as ENOENT. */
export const codeOf = (cause: unknown): string => typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : String(cause)
