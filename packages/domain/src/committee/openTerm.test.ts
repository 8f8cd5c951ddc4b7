import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Committee, Day } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Committee.story.ts"

describe("Committee.openTerm", () => {
  const committee = Story.under(Story.county)
  const at = on("2027-01-05")
  const term = (number: number, from: string, until: string): Committee.Term => ({ number, from: Day.Day.make(from), until: Day.Day.make(until) })
  const refused = (number: number) => ({ _tag: "Committee.TermOutOfOrder", committee: Story.id, term: number })

  it("opens the next term from the day the last one ends", () => {
    const next = term(16, "2027-01-31", "2032-01-31")
    assert.deepStrictEqual(Committee.openTerm(committee, next, at), Result.succeed({ _tag: "TermOpened", committee: Story.id, term: next, at }))
  })
  it("refuses a term that begins before the last one ends", () =>
    assert.deepStrictEqual(refusal(Committee.openTerm(committee, term(16, "2027-01-30", "2032-01-31"), at)), refused(16)))
  it("refuses a number that was used", () =>
    assert.deepStrictEqual(refusal(Committee.openTerm(committee, term(15, "2027-02-01", "2032-01-31"), at)), refused(15)))
  it("refuses a term that ends on the day it begins", () =>
    assert.deepStrictEqual(refusal(Committee.openTerm(committee, term(16, "2027-02-01", "2027-02-01"), at)), refused(16)))
})
