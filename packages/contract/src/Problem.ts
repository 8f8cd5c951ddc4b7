import { Schema } from "effect"

/** What was sent does not have the form the contract asks for; every problem names its field. */
export class Malformed extends Schema.TaggedError<Malformed>()("House.Malformed", {
  errors: Schema.Array(Schema.Struct({ path: Schema.Array(Schema.Union([Schema.String, Schema.Finite])), message: Schema.String }))
}) {}

/** Nobody is signed in, or the session is over. */
export class SignedOut extends Schema.TaggedError<SignedOut>()("House.SignedOut", {}) {}

/** The visitor's roles do not allow this. */
export class NotAllowed extends Schema.TaggedError<NotAllowed>()("House.NotAllowed", { needs: Schema.Array(Schema.String) }) {}

/** The password is still the one that was handed over; its owner changes it before anything else. */
export class FirstPassword extends Schema.TaggedError<FirstPassword>()("House.FirstPassword", {}) {}

/** There is nothing here for the one who asks; what belongs to another committee is not here either. */
export class NotHere extends Schema.TaggedError<NotHere>()("House.NotHere", {}) {}

/** Others changed the same record at the same time; asking again is safe. */
export class Busy extends Schema.TaggedError<Busy>()("House.Busy", {}) {}

/** What was sent is larger than the house takes. */
export class TooLarge extends Schema.TaggedError<TooLarge>()("House.TooLarge", { most: Schema.Int }) {}

/** Too many requests came from one place. */
export class TooMany extends Schema.TaggedError<TooMany>()("House.TooMany", { retryAfter: Schema.Int }) {}

/** The request came from a page of another origin. */
export class ForeignOrigin extends Schema.TaggedError<ForeignOrigin>()("House.ForeignOrigin", {}) {}

/** Something broke in the house; the request id finds it in the log. */
export class Broken extends Schema.TaggedError<Broken>()("House.Broken", { request: Schema.String }) {}

/** The problems any endpoint may answer with, by HTTP status. */
export const everywhere = { 400: Malformed, 401: SignedOut, 403: NotAllowed, 404: NotHere, 409: Busy, 413: TooLarge, 429: TooMany, 500: Broken } as const

/** Any of the problems an endpoint need not declare. */
export const Problem = Schema.Union([Malformed, SignedOut, NotAllowed, FirstPassword, NotHere, Busy, TooLarge, TooMany, ForeignOrigin, Broken])
export type Problem = typeof Problem.Type

/** Turns an encoded refusal into the members of an RFC 9457 problem, its tag as the type. */
export const toProblem = (status: number, encoded: { readonly _tag: string }): Readonly<Record<string, unknown>> => {
  const { _tag, ...rest } = encoded
  return { type: _tag, title: _tag.replace(/^.*\./u, "").replace(/([a-z])([A-Z])/gu, "$1 $2"), status, ...rest }
}

/** Turns the members of a problem back into an encoded refusal. */
export const fromProblem = (body: unknown): unknown =>
  typeof body === "object" && body !== null && "type" in body ? { ...body, _tag: body.type } : body
