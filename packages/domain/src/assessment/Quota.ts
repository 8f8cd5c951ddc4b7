import { Schema } from "effect"
import { Name } from "./Fact.ts"
import { place } from "./Place.ts"
import { Ratio } from "./Selection.ts"

/**
 * A limit on how many may be given something (先进界别小组三个；优秀不超过五分之一): `count` places, or a `share` of those assessed, cut to a whole number.
 *
 * Only who is proposed for `grade` may take a place; without it, everyone assessed may. `within` says whether there are so
 * many places in all or in every peer group. `years` adds the totals of that many years up. Equal totals are told apart
 * by the blocks of `tieBreak` in order; who is equal still and does not fit comes in with `all`, stays out with `none`, and
 * is left to the meeting that decides with `decided`. A quota gives no points, and no place among others is ever told.
 */
export const Quota = Schema.Struct({
  ...place,
  grade: Schema.optionalKey(Name),
  count: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
  share: Schema.optionalKey(Ratio.check(Schema.makeFilter(([part, whole]) => part <= whole, { expected: "a share of at most the whole" }))),
  within: Schema.Literals(["all", "group"]),
  years: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(2))),
  tieBreak: Schema.optionalKey(Schema.NonEmptyArray(Name)),
  ties: Schema.Literals(["all", "none", "decided"])
}).check(
  Schema.makeFilter(({ count, share }) => (count === undefined) !== (share === undefined), { expected: "either count or share" })
)
export type Quota = typeof Quota.Type
