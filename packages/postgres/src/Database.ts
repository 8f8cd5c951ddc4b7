import { Context, type Redacted } from "effect"

/** Where the database is, for what speaks to it by a driver of its own. */
export class Database extends Context.Service<Database, {
  /** A libpq URI, `postgresql://…`, with its password. */
  readonly url: Redacted.Redacted
}>()("@jianyan/postgres/Database") {}
