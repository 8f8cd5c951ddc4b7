import { Schema } from "effect"
import { Counterparts } from "./counterparts.ts"

/** How two proposals stand to each other: the same ask, which may be merged; another ask on the same topic; or neither. */
export const Kind = Schema.Literals(["same", "related", "different"])
export type Kind = typeof Kind.Type

/** From which score on two proposals share a topic or ask the same, and from which share of word for word copy they do so whatever the score. */
export const from = { related: 3_200, same: 4_950, copied: 4_000 } as const

/** Names that only one of two titles holds, where both hold some: places or numbers that keep the proposals apart. */
export const Apart = Schema.Struct({ a: Schema.Array(Schema.String), b: Schema.Array(Schema.String) })
export type Apart = typeof Apart.Type

/** What led to a hint; shares are per 10,000. */
export const Evidence = Schema.Struct({
  /** Likeness of the titles; shown, not weighed, as the genre's titles resemble each other. */
  title: Schema.Int,
  /** Likeness of all that is asked; shown, not weighed, as all that is said tells no less. */
  asks: Schema.Int,
  /** Likeness of all that is said. */
  text: Schema.Int,
  /** How far the matter in each title is spoken of in the other proposal, the mean of both ways. */
  matter: Schema.Int,
  /** The share of the shorter proposal that stands in the other word for word. */
  copied: Schema.Int,
  counterparts: Counterparts,
  places: Schema.NullOr(Apart),
  numbers: Schema.NullOr(Apart)
})
export type Evidence = typeof Evidence.Type

/** How like two proposals are and why: a hint to the person who decides, never a decision. */
export const Likeness = Schema.Struct({ kind: Kind, score: Schema.Int, evidence: Evidence })
export type Likeness = typeof Likeness.Type
