import { Body, Committee } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { time } from "../Story.ts"
import { day } from "./calendar.ts"
import { committeeOf, step, tell } from "./Plan.ts"

const form = (id: string, hour: number) => step("system", time(day("2026-01-12"), hour), (_, at) => Body.form(Body.Id.make(id), "group", { zh: id }, at))

describe("tell", () => {
  it("tells steps in the order of their time and those of one instant as given", () => {
    const { happened } = tell([form("c", 11), form("a", 9), form("b", 9)])
    assert.deepStrictEqual(happened().map(({ event }) => event._tag === "BodyFormed" ? event.body : ""), ["a", "b", "c"])
  })

  it("ends with the name of the refusal a step meets", () => {
    const early = time(day("2025-12-20"), 9)
    const found = step("system", early, (_, at) => Committee.found(Committee.Id.make("binhe"), { zh: "滨河市政协" }, Committee.standardPolicy, at))
    const open = step("system", early, (house, at) => Committee.openTerm(committeeOf(house), { number: 15, from: day("2027-01-10"), until: day("2022-01-10") }, at))
    assert.throws(() => tell([found, open]), /Committee\.TermOutOfOrder/u)
  })
})
