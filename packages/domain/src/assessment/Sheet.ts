import { Schema, Struct } from "effect"
import * as Member from "../member/Member.ts"
import * as Fact from "./Fact.ts"
import { Add, Share } from "./Pay.ts"
import * as Points from "./Points.ts"
import { Role } from "./Rulebook.ts"
import { Measure, Occasion, Ratio } from "./Selection.ts"
import { Days, Per, Year } from "./Year.ts"

const points = Points.Points

/**
 * Why a line gives, cuts or withholds points.
 *
 * Giving: `Base` stands at the start; `Each` is a rate times a quantity; `Levels` and `Stages` list what was reached
 * and paid; `Marked` is what a person decided; `Reached` fills a threshold, `Prorated` a part of it; `Steps` lists the steps reached;
 * `Attended` compares half days attended with those due, `Ratio` records with those they are a share of (both with zero
 * points where the share is not reached and nothing is left).
 *
 * Cutting: `Cap` and `Floor` bring a sum back to the bound from what it was before; `Rounding` moves the total to its step.
 *
 * Withholding, always with zero points: `CountedOnce` and `BeyondCount` (enough other records are paid), `BeforeNth`
 * (points begin with the nth), `SameOccasion` (a better record of that occasion is paid), `PaidElsewhere` (an earlier
 * item paid this record, or the one linked to it), `OtherAlternative` (a better alternative is paid; `would` is what
 * this line would have brought), `NeedsEvidence`, `NothingForPart`, `NothingForLevel`, `NothingForStage` (the rule has
 * no amount for it), `FirstOnly`, `BeyondPeople` (the record is not shared that far), `Below` (the need or first step
 * is not reached), `Exempt` (an exempt absence is no absence), `DutyUnmet` (the place
 * asks for minimum duties that are not met), `Overruled` (the mark of somebody else counts; `by` gave this one), `Repeated` (the same record is given again).
 */
export const Why = Schema.TaggedUnion({
  Base: {},
  Each: { quantity: Schema.Int, rate: points },
  Levels: { levels: Schema.Array(Fact.Level), add: Add },
  Stages: { stages: Schema.Array(Fact.Stage), add: Add },
  Marked: {},
  Reached: { have: Schema.Int, need: Schema.Int },
  Prorated: { have: Schema.Int, need: Schema.Int, whole: points },
  Attended: { attended: Schema.Int, due: Schema.Int, atLeast: Ratio },
  Ratio: { have: Schema.Int, of: Schema.Int, atLeast: Ratio, whole: points },
  Steps: { have: Schema.Int, steps: Schema.Array(Schema.Int), add: Add },
  Cap: { cap: points, before: points },
  Floor: { floor: points, before: points },
  Rounding: { step: points, before: points },
  CountedOnce: { paid: Schema.String },
  BeyondCount: { count: Schema.Int },
  BeforeNth: { nth: Schema.Int },
  SameOccasion: { occasion: Occasion, paid: Schema.String },
  PaidElsewhere: { item: Schema.String, record: Schema.String },
  OtherAlternative: { paid: Schema.String, would: points },
  NeedsEvidence: {},
  NothingForPart: { part: Fact.Part },
  NothingForLevel: {},
  NothingForStage: {},
  FirstOnly: {},
  BeyondPeople: { people: Schema.Int },
  Below: { have: Schema.Int, need: Schema.Int },
  Exempt: {},
  DutyUnmet: { gates: Schema.Array(Schema.String) },
  Overruled: { by: Fact.Marker },
  Repeated: {}
})
export type Why = typeof Why.Type

/** How a line's points are one share of a joint record's whole. */
export const Dealt = Schema.Struct({ whole: points, by: Schema.Literals(Share.discriminants), place: Schema.Int, people: Schema.Int })
export type Dealt = typeof Dealt.Type

/**
 * One reason of the total: points given, cut, or withheld, with the place of the table, the article and the records.
 *
 * `block` is the nearest block, `item` the place that speaks (an item, a block or a set of alternatives). A cap names
 * the records that lie beyond it, in order of day.
 */
export const Line = Schema.Struct({
  block: Schema.String,
  item: Schema.String,
  article: Schema.optionalKey(Schema.String),
  records: Schema.Array(Schema.String),
  points,
  why: Why,
  dealt: Schema.optionalKey(Dealt)
})
export type Line = typeof Line.Type

/** What a block comes to after its base, cap and floor; `within` is the block around it. */
export const Subtotal = Schema.Struct({
  block: Schema.String,
  within: Schema.optionalKey(Schema.String),
  article: Schema.optionalKey(Schema.String),
  points
})
export type Subtotal = typeof Subtotal.Type

/** One way to satisfy a duty: what there is against what is needed. With `per`, `have` and `need` count periods. */
export const Weighed = Schema.Struct({
  met: Schema.Boolean,
  bound: Schema.Literals(["atLeast", "atMost"]),
  measure: Measure,
  have: Schema.Int,
  need: Schema.Int,
  per: Schema.optionalKey(Per),
  periods: Schema.Array(Schema.Struct({ ...Days.fields, have: Schema.Int, met: Schema.Boolean })),
  records: Schema.Array(Schema.String)
})
export type Weighed = typeof Weighed.Type

/** A minimum duty and whether it is met; a gate of another role is not listed. */
export const Duty = Schema.Struct({
  gate: Schema.String,
  article: Schema.optionalKey(Schema.String),
  met: Schema.Boolean,
  conditions: Schema.Array(Weighed),
  forbids: Schema.Array(Schema.String)
})
export type Duty = typeof Duty.Type

/** The grade the rules lead to, for a person to decide on: what the total reaches, and what unmet duties leave of it. */
export const Proposed = Schema.Struct({ grade: Schema.String, reached: Schema.String, heldBackBy: Schema.Array(Schema.String) })
export type Proposed = typeof Proposed.Type

/** A member's assessment over one year: the total, and every line that explains it. The total is the sum of the lines. */
export const Sheet = Schema.Struct({
  member: Member.Id,
  roles: Schema.Array(Role),
  rulebook: Schema.String,
  edition: Schema.String,
  year: Year,
  total: points,
  blocks: Schema.Array(Subtotal),
  lines: Schema.Array(Line),
  duties: Schema.Array(Duty),
  proposed: Schema.optionalKey(Proposed)
})
export type Sheet = typeof Sheet.Type

/** What is left of an assessment where no points are kept: the duties, and no total that could be read as one. */
export const Unscored = Schema.Struct(Struct.pick(Sheet.fields, ["member", "roles", "rulebook", "edition", "year", "duties"]))
export type Unscored = typeof Unscored.Type

/** Tells whether a sheet was made by a scoring table; one without has a total of nothing. */
export const isScored = ({ blocks }: Pick<Sheet, "blocks">): boolean => blocks.length > 0

/** Leaves the points out of a sheet that has none. */
export const told = (self: Sheet): Sheet | Unscored => isScored(self) ? self : Struct.pick(self, ["member", "roles", "rulebook", "edition", "year", "duties"])
