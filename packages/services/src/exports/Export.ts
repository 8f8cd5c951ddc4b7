import { Assessment, Committee, Day, HouseEvent, Member } from "@jianyan/domain"
import { Schema } from "effect"

/** A SHA-256 hash, in hex. */
export const Hash = Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/u))

/** What is exported: a committee's whole year, or what one member may take along of it. */
export const Of = Schema.Literals(["year", "own"])
export type Of = typeof Of.Type

/** The first line of an export: of what it is, up to which entry of the journal, and as of which day. */
export const Header = Schema.Struct({
  format: Schema.Literal("jianyan-export"),
  edition: Schema.Literal(1),
  of: Of,
  committee: Committee.Id,
  year: Schema.Int,
  /** The day on which the year is looked at. */
  on: Day.Day,
  /** The last entry of the journal that is told, and its hash. */
  seq: Schema.Int,
  head: Hash,
  /** What the sheets of a closed year came to when it was frozen: SHA-256 over their texts, a line each. */
  digest: Schema.optionalKey(Hash),
  /** Whose sheets follow those of members: of groups and stations, of handling units. Left out in exports that were made before these were told. */
  others: Schema.optionalKey(Schema.Array(Schema.Literals(["group", "unit"]))),
  /** Whose pack it is. */
  member: Schema.optionalKey(Member.Id),
  /** How many lines of each kind follow in a member's pack. */
  runs: Schema.optionalKey(Schema.Int),
  facts: Schema.optionalKey(Schema.Int)
})
export type Header = typeof Header.Type

/** The days of a year that one edition speaks for, with the offices the member held at their end: a line of a member's pack. */
export const Run = Schema.Struct({ rulebook: Assessment.Rulebook.Rulebook, year: Assessment.Year.Year, roles: Schema.Array(Assessment.Rulebook.Role) })
export type Run = typeof Run.Type

/** One record that may count for a member, with the number and the hash of every entry it comes from: a line of a member's pack. */
export const Own = Schema.Struct({ fact: Assessment.Fact.Fact, entries: Schema.Array(Schema.Tuple([Schema.Int, Hash])) })
export type Own = typeof Own.Type

/** What is signed: it names the first line, the last one and the end of the journal by their hashes, so that everything between is named as well. */
export const Seal = Schema.Struct({
  committee: Committee.Id,
  of: Of,
  year: Schema.Int,
  header: Hash,
  last: Hash,
  seq: Schema.Int,
  head: Hash,
  at: Schema.DateTimeUtcFromString
})
export type Seal = typeof Seal.Type

/** What a line of an export says. */
export type Part =
  | { readonly _tag: "Header" }
  | { readonly _tag: "Entry"; readonly seq: number; readonly stream?: string }
  | { readonly _tag: "Run"; readonly place: number }
  | { readonly _tag: "Fact"; readonly place: number; readonly record?: string }
  | { readonly _tag: "Hashes" }
  | { readonly _tag: "Sheet"; readonly member: string }
  | { readonly _tag: "Seal" }

/**
 * What is wrong with a part of an export.
 *
 * `changed`: it is not what its hash says; `unlinked`: it does not follow the one before; `missing` and `misplaced`: it is
 * not there, or elsewhere; `beyond`: nothing belongs there; `unknown`: it is whole, but of a form this edition cannot read;
 * `differs`: it is whole, but not what the records give; `unsigned`: the signature is not of this text and key; `otherKey`: it
 * is signed with a key that was not expected.
 */
export type What = "changed" | "unlinked" | "missing" | "misplaced" | "beyond" | "unknown" | "differs" | "unsigned" | "otherKey"

/** A part of an export that does not hold, with the number of its line from 1. */
export interface Broken {
  readonly line: number
  readonly part: Part
  readonly what: What
}

/** One entry of the journal as a line tells it. */
export const Told = Schema.Struct({
  actor: Schema.String,
  committee: Schema.String,
  event: HouseEvent.HouseEvent,
  hash: Hash,
  occurredAt: Schema.DateTimeUtcFromString,
  previous: Hash,
  recordedAt: Schema.DateTimeUtcFromString,
  seq: Schema.Int,
  stream: Schema.String,
  version: Schema.Int
})
