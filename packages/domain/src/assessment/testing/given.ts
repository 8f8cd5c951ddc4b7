import { Result, Schema } from "effect"
import { Day } from "../../committee/Day.ts"
import * as Member from "../../member/Member.ts"
import { Fact } from "../Fact.ts"
import { read } from "../read.ts"
import type { Rulebook } from "../Rulebook.ts"
import { starting } from "../Year.ts"

/** The member the tests of assessment assess. */
export const shen = Member.Id.make("shen")

/** The year they do it over, the fifth of a term. */
export const year = starting("01-01", 2026, Day.make("2022-01-01"))

const words = { zh: "名", en: "name" }

/** One record of that member: the kind and name of the record, and what differs from a plain record of 1 March. */
export const fact = (record: string, given: Partial<typeof Fact.Encoded> = {}): Fact =>
  Schema.decodeUnknownSync(Fact, { onExcessProperty: "error" })({
    record, kind: record.slice(0, record.indexOf("/")), member: shen, on: "2026-03-01", ...given
  })

/** Several records alike, named p1, p2 … in the order of the days of April. */
export const facts = (times: number, kind: string, given: Partial<typeof Fact.Encoded> = {}): ReadonlyArray<Fact> =>
  Array.from({ length: times }, (_, index) => fact(`${kind}/p${index + 1}`, { on: `2026-04-${String(index + 1).padStart(2, "0")}`, ...given }))

/** An item as data, with the names filled in. */
export const item = (id: string, given: object): object => ({ node: "item", id, label: words, article: "1", ...given })

/** A block as data, with the names filled in. */
export const block = (id: string, of: ReadonlyArray<object>, given: object = {}): object => ({ node: "block", id, label: words, article: "1", of, ...given })

/** A set of alternatives as data, with the names filled in. */
export const best = (id: string, of: ReadonlyArray<object>): object => ({ node: "best", id, label: words, article: "1", of })

/** A whole rulebook as data around the given parts. */
export const data = (table: object, rest: object = {}): object => ({
  format: "jianyan/rulebook/1", id: "sample", edition: "2026", title: words, body: words, inForce: { from: "2026-01-01" },
  yearStarts: "01-01", roles: [{ role: "member", label: words }, { role: "standing", label: words }],
  articles: [{ id: "1", clause: "第一条", label: words, treated: "rule" }], table, gates: [], grades: [], ...rest
})

/** The rulebook read from data; fails the test when it cannot be read. */
export const rulebook = (table: object, rest: object = {}): Rulebook => Result.getOrThrow(read(data(table, rest)))

/** A rulebook with the one item given. */
export const only = (given: object, rest: object = {}): Rulebook => rulebook(block("total", [item("item", given)]), rest)
