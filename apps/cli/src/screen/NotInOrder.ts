import { Schema } from "effect"

/** The command was carried out, and what it looked at is not in order; the report says what. Ends the process with 1. */
export class NotInOrder extends Schema.TaggedError<NotInOrder>()("Cli.NotInOrder", {}) {}
