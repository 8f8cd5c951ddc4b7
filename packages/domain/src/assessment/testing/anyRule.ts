import { Schema } from "effect"
import { Pay, Share, Take } from "../Pay.ts"
import { Role } from "../Place.ts"
import * as Points from "../Points.ts"
import { Measure, Occasion, Ratio, Selection } from "../Selection.ts"
import { Per } from "../Year.ts"

const optional = Schema.optionalKey
const name = Schema.Literals(["a", "filed", "第八条", "8.1", "x-1_y"])
const day = Schema.Literals(["2026-01-01", "2026-06-30", "2027-12-31"])
const names = Schema.NonEmptyArray(name)
const count = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 40 }))
const several = Schema.Int.check(Schema.isBetween({ minimum: 2, maximum: 9 }))
const bound = Schema.Struct({ points: Points.Points, article: optional(name) })
const head = { id: Schema.Literal("rule"), label: Schema.Struct({ zh: Schema.Literal("规则"), en: Schema.Literal("rule") }), article: optional(name) }
const roles = { for: optional(Schema.NonEmptyArray(Role)), notFor: optional(Schema.NonEmptyArray(Role)) }

const counts = Schema.Struct({
  ...Selection.fields,
  organiser: optional(names),
  grade: optional(names),
  article: optional(names),
  between: optional(Schema.Struct({ from: optional(day), to: optional(day) }))
})

const ratio = Schema.Struct({
  by: Schema.Literal("ratio"), outOf: counts, atLeast: Schema.Literals(["1/1", "9/10"]), points: Points.Points, short: Schema.Literals(["nothing", "prorated", "off"])
})

/** Seeds of any item: all that an item can say, with few names and days; some are no items, as a share beside a threshold. */
export const AnyItem = Schema.toType(Schema.Struct({
  node: Schema.Literal("item"), ...head, ...roles,
  requires: optional(names), counts, measure: optional(Measure), distinct: optional(Occasion),
  pays: Schema.Union([...Pay.members.slice(0, -1), ratio]),
  share: optional(Share), take: optional(Take), except: optional(names), evidence: optional(Schema.Literal(true)), cap: optional(bound), floor: optional(bound)
}))

/** The item grown from a seed. */
export const itemOf = ({ pays, ...rest }: typeof AnyItem.Type): unknown => {
  if (pays.by !== "ratio" || !("short" in pays)) return { ...rest, pays }
  const { atLeast, short, ...ratio } = pays
  return {
    ...rest,
    pays: {
      ...ratio, atLeast: atLeast === "1/1" ? [1, 1] : [9, 10],
      ...(short === "prorated" ? { prorated: true } : {}), ...(short === "off" ? { offPerPercent: 5_000 } : {})
    }
  }
}

const bounds = { base: optional(bound), cap: optional(bound), floor: optional(bound) }

/** Any block, without what is in it. */
export const AnyBlock = Schema.toType(Schema.Struct({ node: Schema.Literal("block"), ...head, ...roles, requires: optional(names), ...bounds }))

/** Any minimum duty; `atMost` stands in for `atLeast` where the limit is negative. */
export const AnyGate = Schema.toType(Schema.Struct({
  ...head, ...roles, forbids: Schema.Array(name),
  anyOf: Schema.NonEmptyArray(Schema.Struct({
    counts, measure: optional(Measure), distinct: optional(Occasion), per: optional(Per), within: optional(Schema.Literals(["year", "term"])),
    limit: Schema.Int.check(Schema.isBetween({ minimum: -20, maximum: 40 }))
  }))
}))

/** The minimum duty grown from a seed. */
export const gateOf = ({ anyOf, ...rest }: typeof AnyGate.Type): unknown => ({
  ...rest, anyOf: anyOf.map(({ limit, ...condition }) => ({ ...condition, ...(limit > 0 ? { atLeast: limit } : { atMost: -limit }) }))
})

/** Any grade. */
export const AnyGrade = Schema.toType(Schema.Struct({ ...head, from: optional(Points.Points) }))

/** Any consequence; some are none, as one with a row of years and years of the term. */
export const AnyConsequence = Schema.toType(Schema.Struct({
  ...head, ...roles, running: optional(several), inTerm: optional(several),
  when: Schema.NonEmptyArray(Schema.Union([
    Schema.Struct({ by: Schema.Literal("below"), points: Points.Points }), Schema.Struct({ by: Schema.Literal("grade"), grades: names }), Schema.Struct({ by: Schema.Literal("unmet"), gates: names })
  ]))
}))

/** Any quota; some are none, as one with a number of places and a share. */
export const AnyQuota = Schema.toType(Schema.Struct({
  ...head, ...roles, grade: optional(name), count: optional(count), share: optional(Schema.Literals(["1/5"])), within: Schema.Literals(["all", "group"]),
  years: optional(several), tieBreak: optional(names), ties: Schema.Literals(["all", "none", "decided"])
}))

/** The quota grown from a seed. */
export const quotaOf = ({ share, ...rest }: typeof AnyQuota.Type): unknown => ({ ...rest, ...(share === undefined ? {} : { share: [1, 5] }) })

/** Any reading of attendance. */
export const AnyAttendance = Schema.toType(Schema.Struct({
  present: optional(Schema.Struct({ atLeast: Ratio, article: optional(name) })), exempt: optional(Schema.Struct({ article: optional(name) }))
}))

/** Any rounding of totals. */
export const AnyRounding = Schema.toType(Schema.Struct({ to: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100_000 })), how: Schema.Literals(["half", "down", "up"]), article: optional(name) }))

/** Any bulletins. */
export const AnyBulletins = Schema.toType(Schema.Struct({ per: Per, article: optional(name) }))
