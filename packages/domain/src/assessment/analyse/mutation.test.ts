import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import type { Finding } from "../Finding.ts"
import { binhe } from "../gallery/binhe.ts"
import * as Gallery from "../gallery/index.ts"
import { read } from "../read.ts"
import { Rulebook } from "../Rulebook.ts"
import { mutantsOf, operators, type Written } from "../testing/mutants.ts"
import { analyse } from "./analyse.ts"

const encode = Schema.encodeSync(Rulebook)
const books = Object.entries({ ...Gallery, binhe }).map(([name, book]) => [name, encode(book) as Written, book] as const)
const found = (book: Rulebook): ReadonlyArray<Finding> => analyse(book).map(({ finding }) => finding)
const known = new Map<Rulebook, ReadonlyArray<Finding>>()
const before = (book: Rulebook) => known.get(book) ?? known.set(book, found(book)).get(book) ?? []
const key = (finding: Finding): string => [finding._tag, "at" in finding ? finding.at : "", "other" in finding ? finding.other : "", "alike" in finding ? finding.alike : ""].join()

/** What is found in a mutant and not in the rulebook it was made of; `refused` where it is no rulebook any more. */
const caughtBy = (data: Written, book: Rulebook): ReadonlyArray<string> => {
  const mutant = read(data)
  if (Result.isFailure(mutant)) return ["refused"]
  const old = new Set(before(book).map(key))
  return found(mutant.success).filter((finding) => !old.has(key(finding))).map(({ _tag }) => _tag)
}

/** Each way to make a rulebook wrong, how many of its mutants are caught, of how many, and the findings that count as catching them. */
const table: ReadonlyArray<readonly [wrong: string, caught: number, mutants: number, by: ReadonlyArray<Finding["_tag"] | "refused">]> = [
  ["a cap left out", 3, 3, ["BonusAboveDuty"]],
  ["a cap raised a hundredfold", 3, 3, ["BonusAboveDuty"]],
  ["a cap of a tenth of a point", 3, 3, ["CapAlwaysBites", "UnreachableGrade"]],
  ["a floor left out", 2, 2, ["BelowZero", "IdleArticle"]],
  ["a floor above everything", 2, 2, ["FloorAlwaysHolds", "FreeGrade"]],
  ["an exception left out", 2, 2, ["PaidTwice"]],
  ["an exception of itself", 2, 2, ["UnknownException"]],
  ["an item written twice", 3, 3, ["PaidTwice"]],
  ["a reward that deducts", 3, 3, ["MoreLowers", "BelowZero"]],
  ["a deduction that rewards", 3, 3, ["MoreLowers", "FaultPays"]],
  ["an add-on a hundredfold", 3, 3, ["BonusAboveDuty", "CapAlwaysBites"]],
  ["nothing paid", 3, 3, ["DeadItem"]],
  ["tiers the wrong way round", 2, 3, ["MoreLowers"]],
  ["tiers by level, the wrong way round", 2, 3, ["MoreLowers"]],
  ["steps that turn downwards", 3, 3, ["MoreLowers"]],
  ["another kind of record", 3, 3, ["DeadFilter", "DeadItem"]],
  ["a stage of another kind", 3, 3, ["DeadFilter"]],
  ["a stage ruled out that is asked for", 3, 3, ["DeadFilter"]],
  ["a stage ruled out that must come first", 3, 3, ["DeadItem"]],
  ["presence that nobody reaches", 3, 3, ["DeadFilter"]],
  ["half days of something unattended", 3, 3, ["DeadFilter"]],
  ["a role nobody has", 3, 3, ["UndeclaredRole"]],
  ["an item for everybody that is for some", 1, 3, ["PaidTwice"]],
  ["a duty only some are called to", 3, 3, ["UnreachedGrade", "RoleCannotPass"]],
  ["a grade above the maximum", 3, 3, ["UnreachableGrade", "UnreachedGrade", "RoleCannotPass"]],
  ["grades the wrong way round", 3, 3, ["GradeOutOfOrder"]],
  ["a lowest grade that asks for points", 3, 3, ["NoLowestGrade"]],
  ["a grade had for nothing", 3, 3, ["GradeOutOfOrder", "FreeGrade"]],
  ["a duty that asks the impossible", 3, 3, ["UnreachedGrade", "RoleCannotPass"]],
  ["a duty that forbids a grade there is not", 3, 3, ["UnknownGrade"]],
  ["a duty nothing follows from", 3, 3, ["IdleGate"]],
  ["a quota whose window leaves a period out", 3, 3, ["QuotaMisfit"]],
  ["an article there is not", 3, 3, ["UnknownArticle"]],
  ["a window before the edition", 3, 3, ["DeadFilter"]],
  ["two windows with a gap between", 3, 3, ["WindowGap"]],
  ["two windows that overlap", 3, 3, ["WindowOverlap"]],
  ["a duty asked for that there is not", 3, 3, ["UnknownGate"]],
  ["an edition that ends before it begins", 3, 3, ["EmptyEdition"]],
  ["a consequence of every total", 1, 3, ["IdleConsequence"]],
  ["the first free, whichever it is", 3, 3, ["OrderMatters"]],
  ["a title that names a record", 3, 3, ["refused"]],
  ["one record only, left out", 2, 3, ["BonusAboveDuty"]],
  ["a share left out", 2, 3, ["JointPaysMore"]],
  ["another measure", 0, 3, []],
  ["a document no longer asked for", 0, 2, []],
  ["an amount a fifth too high", 0, 3, []],
  ["a grade limit ten points off", 1, 3, ["GradeOutOfOrder"]],
  ["a year that starts a quarter late", 0, 3, []]
]
const sum = (numbers: ReadonlyArray<number>) => numbers.reduce((total, one) => total + one, 0)
const caught = sum(table.map(([, caught]) => caught))
const all = sum(table.map(([, , mutants]) => mutants))

describe(`of ${all} rulebooks made wrong in ${table.length} ways, ${caught} are caught (${Math.floor(100 * caught / all)} %)`, () => {
  it.each(table)("%s: %i of %i", (wrong, caught, mutants, by) => {
    const made = mutantsOf(operators[wrong] ?? (() => []), books, 3)
    const results = made.map(({ book, data, name, where }) => ({ at: `${name}/${where}`, by: caughtBy(data, book) }))
    const missed = results.filter((one) => !one.by.some((tag) => by.some((one) => one === tag))).map(({ at }) => at)
    assert.deepStrictEqual({ mutants: made.length, caught: made.length - missed.length }, { mutants, caught }, `missed: ${missed.join(" ")}`)
  }, 120_000)

  it("every way is in the table", () => assert.deepStrictEqual(Object.keys(operators).sort(), table.map(([wrong]) => wrong).sort()))
})
