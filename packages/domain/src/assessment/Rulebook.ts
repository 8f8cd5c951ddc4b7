import { Array, type Option, Order, Schema } from "effect"
import { Day } from "../committee/Day.ts"
import { Consequence } from "./Consequence.ts"
import { Name } from "./Fact.ts"
import { Pay, Share, Take, together } from "./Pay.ts"
import { Bound, concerns, place, Role, Words } from "./Place.ts"
import * as Points from "./Points.ts"
import { Quota } from "./Quota.ts"
import { Measure, Occasion, Ratio, Selection } from "./Selection.ts"
import { Per } from "./Year.ts"

export { Bound, concerns, Role, Words }

/**
 * One clause of the regulation: its number as printed, what it is about, and how it is treated.
 *
 * `rule` clauses are computed, `judgement` clauses are left to a person, `outOfScope` clauses give no points and set no duty.
 */
export const Article = Schema.Struct({
  id: Name,
  clause: Schema.NonEmptyString,
  label: Words,
  treated: Schema.Literals(["rule", "judgement", "outOfScope"]),
  text: Schema.optionalKey(Schema.NonEmptyString)
})
export type Article = typeof Article.Type

/** Minimum duties without which a place of the table brings nothing. */
const requires = { requires: Schema.optionalKey(Schema.NonEmptyArray(Name)) }
const bounds = { cap: Schema.optionalKey(Bound), floor: Schema.optionalKey(Bound) }

/**
 * One line of the scoring table: which records count, how they are measured, what they are worth, and under which article.
 *
 * `except` names earlier items: a record they paid, or one linked to it, is not paid again. `distinct` pays one record
 * an occasion, `evidence` pays only what a document proves. Sharing one amount needs one amount, and a threshold,
 * steps or a share attended judge all records together, so none takes a share or a choice of records.
 */
export const Item = Schema.Struct({
  node: Schema.Literal("item"),
  ...place,
  ...requires,
  counts: Selection,
  measure: Schema.optionalKey(Measure),
  distinct: Schema.optionalKey(Occasion),
  pays: Pay,
  share: Schema.optionalKey(Share),
  take: Schema.optionalKey(Take),
  except: Schema.optionalKey(Schema.NonEmptyArray(Name)),
  evidence: Schema.optionalKey(Schema.Literal(true)),
  ...bounds
}).check(
  Schema.makeFilter(({ pays, share, take }) =>
    together(pays) && (share !== undefined || take !== undefined)
      ? { path: [share === undefined ? "take" : "share"], issue: "left out where all records are judged together" }
      : undefined
  ),
  Schema.makeFilter(({ pays, share }) =>
    pays.by === "each" && typeof pays.points !== "number" && share !== undefined
      ? { path: ["share"], issue: "left out where each part has its own amount" }
      : undefined
  ),
  Schema.makeFilter(({ distinct, pays }) =>
    pays.by === "ratio" && distinct !== undefined ? { path: ["distinct"], issue: "left out where a proportion is measured" } : undefined
  )
)
export type Item = typeof Item.Type

/** A part of the table whose nodes add up on its base, no further than its cap and no lower than its floor. */
export interface Block extends BlockHead {
  readonly of: readonly [Node, ...Array<Node>]
}

/** Alternatives of which only the best one is paid; the earlier of two equal ones. */
export interface Best extends BestHead {
  readonly of: readonly [Node, ...Array<Node>]
}

/** One place in the tree of the scoring table. */
export type Node = Item | Block | Best

const blockHead = Schema.Struct({ node: Schema.Literal("block"), ...place, ...requires, base: Schema.optionalKey(Bound), ...bounds })
const bestHead = Schema.Struct({ node: Schema.Literal("best"), ...place, ...requires })
type BlockHead = typeof blockHead.Type
type BestHead = typeof bestHead.Type
type EncodedBlock = typeof blockHead.Encoded & { readonly of: readonly [EncodedNode, ...Array<EncodedNode>] }
type EncodedBest = typeof bestHead.Encoded & { readonly of: readonly [EncodedNode, ...Array<EncodedNode>] }
type EncodedNode = typeof Item.Encoded | EncodedBlock | EncodedBest

const of = { of: Schema.NonEmptyArray(Schema.suspend((): Schema.Codec<Node, EncodedNode> => Node)) }

/** Reads a block with everything in it. */
export const Block: Schema.Codec<Block, EncodedBlock> = Schema.Struct({ ...blockHead.fields, ...of })
/** Reads alternatives with everything in them. */
export const Best: Schema.Codec<Best, EncodedBest> = Schema.Struct({ ...bestHead.fields, ...of })
/** Reads whichever of the three shapes `node` names. */
export const Node: Schema.Codec<Node, EncodedNode> = Schema.Union([Item, Block, Best])

/**
 * One way to satisfy a duty: the measured records reach `atLeast`, or stay within `atMost`, in the year or since the
 * term began; with `per`, in every single period.
 */
export const Condition = Schema.Struct({
  counts: Selection,
  measure: Schema.optionalKey(Measure),
  distinct: Schema.optionalKey(Occasion),
  atLeast: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))),
  atMost: Schema.optionalKey(Schema.Natural),
  per: Schema.optionalKey(Per),
  within: Schema.optionalKey(Schema.Literals(["year", "term"]))
}).check(
  Schema.makeFilter(({ atLeast, atMost }) => (atLeast === undefined) !== (atMost === undefined), { expected: "either atLeast or atMost" })
)
export type Condition = typeof Condition.Type

/** A minimum duty (基本要求) beside the score: met when any of its conditions is, and otherwise forbidding the named grades. */
export const Gate = Schema.Struct({
  ...place,
  anyOf: Schema.NonEmptyArray(Condition),
  forbids: Schema.Array(Name)
})
export type Gate = typeof Gate.Type

/** A grade and the least total it asks for, included; the lowest grade asks for nothing. */
export const Grade = Schema.Struct({
  id: Name,
  label: Words,
  article: Schema.optionalKey(Name),
  from: Schema.optionalKey(Points.FromText)
})
export type Grade = typeof Grade.Type

/**
 * How the regulation reads attendance: from which share of the half days a member was present, and whether absences on
 * assignment are exempt. Without `present` a single half day is presence; without `exempt` such absences are leave.
 */
export const Attending = Schema.Struct({
  present: Schema.optionalKey(Schema.Struct({ atLeast: Ratio, article: Schema.optionalKey(Name) })),
  exempt: Schema.optionalKey(Schema.Struct({ article: Schema.optionalKey(Name) }))
})
export type Attending = typeof Attending.Type

/** Whom a rulebook assesses: members, or groups and units, whose records name them in the place of a member. */
export const Subject = Schema.Literals(["member", "group", "unit"])
export type Subject = typeof Subject.Type

/** A grade of the two-way evaluation (双向评议) that rules count, by its id in the committee's policy, with its words: a rulebook is read where the policy is not. */
export const Appraised = Schema.Struct({ id: Name, label: Words })
export type Appraised = typeof Appraised.Type

/**
 * The rules of one body in one edition, as data: they can be stored, shown, compared, tried and replayed.
 *
 * Without a table there is no score: duties are weighed and nothing is added up. `subject` is whom it assesses, members
 * where it does not say; `owner` is the body of the house whose own members it is for, everybody where it does not say.
 * With `counts: "ownDays"` an edition that begins in the middle of a year leaves the days before it to the edition before.
 */
export const Rulebook = Schema.Struct({
  format: Schema.Literal("jianyan/rulebook/1"),
  id: Name,
  edition: Name,
  title: Words,
  body: Words,
  subject: Schema.optionalKey(Subject),
  owner: Schema.optionalKey(Name),
  inForce: Schema.Struct({ from: Day, until: Schema.optionalKey(Day), counts: Schema.optionalKey(Schema.Literal("ownDays")) }),
  yearStarts: Schema.String.check(Schema.isPattern(/^(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$/u)),
  source: Schema.optionalKey(Schema.Struct({
    name: Schema.NonEmptyString,
    address: Schema.optionalKey(Schema.NonEmptyString),
    dated: Schema.NonEmptyString,
    visible: Schema.Literals(["full", "core", "part", "news"]),
    note: Schema.optionalKey(Words)
  })),
  roles: Schema.NonEmptyArray(Schema.Struct({ role: Role, label: Words })),
  articles: Schema.Array(Article),
  appraised: Schema.optionalKey(Schema.Array(Appraised).check(Schema.makeFilter((all) => new Set(all.map(({ id }) => id)).size === all.length, { expected: "each grade once" }))),
  attendance: Schema.optionalKey(Attending),
  table: Schema.optionalKey(Block),
  rounding: Schema.optionalKey(Schema.Struct({
    to: Points.FromText.check(Schema.isGreaterThan(0)),
    how: Schema.Literals(["half", "down", "up"]),
    article: Schema.optionalKey(Name)
  })),
  gates: Schema.Array(Gate),
  grades: Schema.Array(Grade),
  quotas: Schema.optionalKey(Schema.Array(Quota)),
  consequences: Schema.optionalKey(Schema.Array(Consequence)),
  bulletins: Schema.optionalKey(Schema.Struct({ per: Per, article: Schema.optionalKey(Name) }))
})
export type Rulebook = typeof Rulebook.Type

/** Every place of a scoring table, from the top, in the order written; none where there is no table. */
export const places = ({ table }: Rulebook): ReadonlyArray<Node> => table === undefined ? [] : within(table)

const within = (node: Node): ReadonlyArray<Node> => node.node === "item" ? [node] : [node, ...node.of.flatMap(within)]

/** For whom an edition is looked for. */
export interface Scope {
  readonly subject?: Subject
  readonly owner?: string
}

/**
 * The edition in force on a day: the latest to have begun that has not ended; `until` is the first day it no longer holds.
 *
 * Members without an owner are meant where nothing is said. The rulebook of a body of its own comes before that of the house.
 */
export const inForce = (editions: Iterable<Rulebook>, on: Day, { owner, subject = "member" }: Scope = {}): Option.Option<Rulebook> =>
  Array.last(Array.sortWith(
    Array.filter(editions, (edition) =>
      edition.inForce.from <= on && (edition.inForce.until === undefined || on < edition.inForce.until) &&
      (edition.subject ?? "member") === subject && (edition.owner === undefined || edition.owner === owner)),
    (edition) => `${edition.owner === undefined ? 0 : 1}${edition.inForce.from}`,
    Order.String
  ))
