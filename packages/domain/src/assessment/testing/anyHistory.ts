import { Schema } from "effect"
import { type Fact, formsOf, Kind, Level, Marker, stagesOf } from "../Fact.ts"
import { fact } from "./given.ts"

/** Whole numbers from zero up to a bound. */
export const small = (maximum: number) => Schema.Int.check(Schema.isBetween({ minimum: 0, maximum }))

/** What a record of a generated history is made of; few names and days, so that records repeat and clash. */
export const Seed = Schema.Struct({
  kind: Kind, name: small(5), form: small(9), month: small(11), day: small(2), place: small(4), people: small(4), stages: small(4095),
  levels: small(31), attended: small(4), excused: small(2), exempt: small(2), late: small(2), amount: small(30), linked: Schema.Boolean, proven: Schema.Boolean
})
export type Seed = typeof Seed.Type

const bits = <A>(all: ReadonlyArray<A>, mask: number): ReadonlyArray<A> => all.filter((_, index) => (mask >> index) % 2 === 1)
/** A number from zero as a month or a day, in two digits. */
export const two = (number: number): string => String(number + 1).padStart(2, "0")

/** The record grown from a seed. */
export const grow = (seed: Seed): Fact => {
  const { amount, attended, day, excused, exempt, form, kind, late, levels, linked, month, name, people, place, proven, stages } = seed
  const forms = formsOf[kind]
  const held = attended + excused + exempt + late
  return fact(`${kind}/${name}`, {
    on: `2026-${two(month)}-${two(day)}`,
    reached: bits(stagesOf[kind], stages),
    levels: bits(Level.literals, levels),
    amount,
    ...(place <= people ? { joint: { place, people: people + 1 } } : {}),
    ...(forms.length === 0 ? {} : { form: forms[form % forms.length] ?? "other" }),
    ...(kind !== "meeting" && kind !== "activity" || held === 0 ? {} : { attendance: { held, attended, excused, exempt, late } }),
    ...(kind === "mark" ? { mark: { article: "1", points: `${amount}.5`, by: Marker.literals[day] ?? "self" } } : {}),
    ...(kind === "appraisal" && place < 4 ? { grade: ["excellent", "good", "ordinary", "low"][place] ?? "low" } : {}),
    ...(linked ? { of: `proposal/${day % 8}` } : {}),
    ...(proven ? { evidence: "doc/1" } : {})
  })
}

/** Any history of some forty records. */
export const history = Schema.Array(Seed).check(Schema.isMaxLength(40))
