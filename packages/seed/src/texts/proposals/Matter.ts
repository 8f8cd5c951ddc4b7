import type { Where } from "../districts.ts"

/** The class of subject matter, by the ids of the standard policy. */
export type Category = "economy" | "urban-rural" | "society" | "education-culture-health" | "environment" | "agriculture"

/** What a recommendation calls for, which decides how a unit can answer it. */
export type Kind = "works" | "rule" | "service" | "check" | "data" | "money"

/** One recommendation with the short name a reply calls it by and one or two ways of saying it. */
export interface Ask {
  readonly kind: Kind
  readonly gist: string
  readonly wordings: readonly [string, ...ReadonlyArray<string>]
}

/** One way to take a matter: what is asked, with its titles (without 关于 and 的提案) and the units that would handle it. */
export interface Angle {
  readonly titles: readonly [string, ...ReadonlyArray<string>]
  readonly asks: ReadonlyArray<Ask>
  /** What only this angle has to say about the matter; it closes the analysis. */
  readonly point?: string
  readonly units?: ReadonlyArray<string>
}

/**
 * A real problem of a city, told in parts: a scene opens, facts carry on, causes explain, angles ask.
 *
 * Every text may hold the slots of `fill`. `units` names the lead unit first. The first angle has two wordings of everything it asks, so that
 * two members can put the same matter in their own words.
 */
export interface Matter {
  readonly id: string
  readonly category: Category
  readonly where: Where
  readonly units: readonly [string, ...ReadonlyArray<string>]
  readonly scenes: readonly [string, string, string]
  readonly facts: readonly [string, string, string]
  readonly causes: readonly [string, string, string, string]
  readonly angles: readonly [Angle, Angle]
}

const of =
  (kind: Kind) =>
  (gist: string, ...wordings: readonly [string, ...ReadonlyArray<string>]): Ask => ({ kind, gist, wordings })

/** Something to be built, mended or bought. */
export const works = of("works")
/** A rule, plan or standard to be written. */
export const rule = of("rule")
/** A service to be offered or improved. */
export const service = of("service")
/** An inspection or an enforcement. */
export const check = of("check")
/** Something to be published, counted or shared. */
export const data = of("data")
/** A subsidy, fee or fund. */
export const money = of("money")
