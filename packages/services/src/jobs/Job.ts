import { type Effect, Schema } from "effect"

export { CronMalformed, recurrence } from "./recurrence.ts"

/** A kind of work that is put off: its name, and how what each job of it carries is written down and read again. */
export interface Kind<A> {
  /** Letters, digits, hyphens, periods. */
  readonly name: string
  readonly encode: (payload: A) => Effect.Effect<Schema.Json, Schema.SchemaError>
  readonly decode: (written: unknown) => Effect.Effect<A, Schema.SchemaError>
}

/** Names a kind of work, with the schema of what each job of it carries; a name is given to one kind only. */
export const kind = <A>(name: string, payload: Schema.Codec<A, unknown>): Kind<A> => {
  const codec = Schema.toCodecJson(payload)
  return { name, encode: Schema.encodeEffect(codec), decode: Schema.decodeUnknownEffect(codec) }
}

/**
 * How often a job that failed is tried again, and after how many seconds: the first delay, then each time twice as long,
 * never longer than the last. A delay may turn out up to half shorter, so that jobs which failed together do not return together.
 */
export const patience = { retries: 5, first: 30, longest: 3600 } as const

/** A job that was given up. */
export const Failed = Schema.Struct({
  id: Schema.String,
  name: Schema.String,
  /** Absent for a job of a recurrence. */
  key: Schema.optionalKey(Schema.String),
  payload: Schema.Json,
  /** How often it was tried. */
  attempts: Schema.Int,
  /** What the last attempt failed with, for who looks after the house. */
  reason: Schema.String,
  at: Schema.DateTimeUtcFromString
})
export type Failed = typeof Failed.Type

/** Reports a payload that its kind cannot write down. */
export class PayloadUnfit extends Schema.TaggedError<PayloadUnfit>()("Job.PayloadUnfit", { name: Schema.String, key: Schema.String }) {}

/** Says in one line what an attempt failed with. */
export const reason = (failure: unknown): string => failure instanceof Error ? [failure.name, failure.message].filter((part) => part !== "").join(": ") : String(failure)
