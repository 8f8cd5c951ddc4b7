import { Schema } from "effect"
import { Aspect } from "./aspects.ts"
import { Counterparts } from "./counterparts.ts"

/** How two proposals stand to each other: the same ask, which may be merged; another ask on the same topic; or neither. */
export const Kind = Schema.Literals(["same", "related", "different"])
export type Kind = typeof Kind.Type

/** What counts for a hint, and how much, in hundredths; what one of the two narrows its matter to is taken off. */
export const weights = { text: 49, matter: 39, title: 12, narrowed: 25 } as const
/** The same evidence under other figures, as they are learned from judged pairs. */
export type Weights = Readonly<Record<keyof typeof weights, number>>

/**
 * From which score on two proposals ask the same, from which they share a topic before anything is taken off, from which share of word for word copy they
 * do both whatever the score, and from which likeness of what is asked on they may ask the same at all.
 */
export const from = { related: 3_200, same: 4_400, copied: 4_000, asked: 1_000 } as const

/** Names that only one of two titles holds, where both hold some: places or numbers that keep the proposals apart. */
export const Apart = Schema.Struct({ a: Schema.Array(Schema.String), b: Schema.Array(Schema.String) })
export type Apart = typeof Apart.Type

/** What led to a hint; shares are per 10,000. */
export const Evidence = Schema.Struct({
  /** How far the matter of one title stands in the other, the greater of both ways. */
  title: Schema.Int,
  /** Likeness of all that is asked; not weighed, as all that is said tells no less, but there must be some. */
  asks: Schema.Int,
  /** Likeness of all that is said. */
  text: Schema.Int,
  /** How far the matter in each title is spoken of in the other proposal, the mean of both ways. */
  matter: Schema.Int,
  /** How much more one of them is about a means or a place that only its title names. */
  narrowed: Schema.Int,
  aspects: Schema.Array(Aspect),
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
