import type { Where } from "../districts.ts"

/** A small matter people talk about, as a report on social conditions tells it; every text may hold the slots of `fill`. */
export interface Topic {
  readonly id: string
  readonly where: Where
  /** The id of the unit it concerns. */
  readonly unit: string
  readonly titles: readonly [string, string]
  readonly situations: readonly [string, string]
  readonly analyses: readonly [string, string]
  readonly suggestions: readonly [string, string, string]
}
