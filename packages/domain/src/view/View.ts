import { Result, Schema } from "effect"

/** A list as a person wants to find it again: the zone it is in, the query string of its address, and a name for it. */
export const View = Schema.Struct({
  id: Schema.NonEmptyString,
  /** The app it opens in, such as "proposals". */
  zone: Schema.String,
  name: Schema.String,
  /** What follows the question mark in the address. */
  query: Schema.String
})
export type View = typeof View.Type

/** What a person gives to keep a view. */
export type Saving = Omit<View, "id">

/** How many views one account may keep in one committee. */
export const most = 50

/** The most UTF-16 units each field may have. */
export const longest = { zone: 40, name: 60, query: 4000 } as const

/** Reports a field that is longer than `most` UTF-16 units or, unless it is the query, empty. */
export class Malformed extends Schema.TaggedError<Malformed>()("View.Malformed", {
  field: Schema.Literals(["zone", "name", "query"]),
  most: Schema.Int
}) {}

/** Reports that the account keeps a view of that name in that zone already; `view` is its id. */
export class NameTaken extends Schema.TaggedError<NameTaken>()("View.NameTaken", {
  zone: Schema.String,
  name: Schema.String,
  view: Schema.String
}) {}

/** Reports that the account keeps as many views as it may. */
export class TooMany extends Schema.TaggedError<TooMany>()("View.TooMany", { most: Schema.Int }) {}

/** Reports an id that names no view of the account in the committee, though another account may keep one under it. */
export class NotFound extends Schema.TaggedError<NotFound>()("View.NotFound", { view: Schema.String }) {}

/** Accepts what is to be kept, its name without blanks around it and its query without the question mark; refuses a field that does not fit. */
export const admit = (given: Saving): Result.Result<Saving, Malformed> => {
  const saving = { zone: given.zone, name: given.name.trim(), query: given.query.replace(/^\?/u, "") }
  for (const field of ["zone", "name", "query"] as const) {
    const { length } = saving[field]
    if (length > longest[field] || (length === 0 && field !== "query")) return Result.fail(new Malformed({ field, most: longest[field] }))
  }
  return Result.succeed(saving)
}
