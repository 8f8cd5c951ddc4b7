import { Schema } from "effect"
import { Name } from "./Fact.ts"
import * as Points from "./Points.ts"

/** Words in the language of the regulation and in English. */
export const Words = Schema.Struct({ zh: Schema.NonEmptyString, en: Schema.NonEmptyString })
export type Words = typeof Words.Type

/**
 * What a rulebook may tell apart among those it assesses.
 *
 * Everyone assessed is a `member` (委员); a 常委 is a member who is also `standing`. Where groups or units are assessed,
 * the kind each is of is its role: a sector group, an activity group, a township, a special committee, a handling unit, a station.
 */
export const Role = Schema.Literals([
  "member", "standing", "chairpersons", "convenor", "committeeHead", "sector", "group", "township", "committee", "unit", "station"
])
export type Role = typeof Role.Type

/** Points that stand by themselves under an article: a base, a cap or a floor. */
export const Bound = Schema.Struct({ points: Points.FromText, article: Schema.optionalKey(Name) })
export type Bound = typeof Bound.Type

/** What everything that stands under an article has: a name, words, the article, and the roles it is for and not for. */
export const place = {
  id: Name,
  label: Words,
  article: Schema.optionalKey(Name),
  for: Schema.optionalKey(Schema.NonEmptyArray(Role)),
  notFor: Schema.optionalKey(Schema.NonEmptyArray(Role))
}

/** Whether a place of the table, a gate or a consequence concerns somebody with these roles. */
export const concerns = (
  { for: only, notFor }: { readonly for?: ReadonlyArray<Role>; readonly notFor?: ReadonlyArray<Role> },
  roles: ReadonlyArray<Role>
): boolean => {
  const has = (role: Role) => role === "member" || roles.includes(role)
  return (only === undefined || only.some(has)) && !(notFor?.some(has) ?? false)
}
