import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { Fact, partOf } from "./Fact.ts"
import { fact } from "./testing/given.ts"

const read = Schema.decodeUnknownResult(Fact, { errors: "all", onExcessProperty: "error" })
const plain = { record: "proposal/p1", member: "shen", kind: "proposal", on: "2026-03-01" }

describe("Fact", () => {
  it.each([
    ["a plain record", {}],
    ["a joint proposal", { joint: { place: 2, people: 3 }, reached: ["submitted", "filed"] }],
    ["a plenary", { record: "meeting/m1", kind: "meeting", form: "plenary", attendance: { held: 8, attended: 7, excused: 1 } }],
    ["an evaluation with its grade", { record: "appraisal/p1", of: "proposal/p1", kind: "appraisal", grade: "excellent" }],
    ["a mark", { record: "mark/k1", kind: "mark", mark: { article: "3.2", points: "7.5" }, evidence: "minutes/12" }]
  ])("reads %s", (_, given) => assert.isTrue(Result.isSuccess(read({ ...plain, ...given }))))

  it.each([
    ["a day that does not exist", { on: "2026-02-30" }],
    ["a form of another kind", { form: "plenary" }],
    ["a stage of another kind", { record: "meeting/m1", kind: "meeting", reached: ["filed"] }],
    ["attendance on what nobody attends", { attendance: { held: 1, attended: 1 } }],
    ["more half days than were held", { record: "meeting/m1", kind: "meeting", attendance: { held: 2, attended: 2, excused: 1 } }],
    ["a place beyond the people", { joint: { place: 3, people: 3 } }],
    ["a mark without points", { record: "mark/k1", kind: "mark" }],
    ["points on what is not a mark", { mark: { article: "1", points: "5" } }],
    ["a grade on what is not evaluated", { grade: "excellent" }],
    ["points as a number", { record: "mark/k1", kind: "mark", mark: { article: "1", points: 5 } }],
    ["signing in", { record: "checkIn/1", kind: "checkIn" }],
    ["time on line", { record: "online/1", kind: "online", amount: 30 }],
    ["a rank", { rank: 1 }],
    ["likes", { likes: 10 }]
  ])("refuses %s", (_, given) => assert.isTrue(Result.isFailure(read({ ...plain, ...given }))))

  it("knows the part of a member by the place", () => {
    assert.deepStrictEqual(
      [{}, { joint: { place: 0, people: 1 } }, { joint: { place: 0, people: 2 } }, { joint: { place: 1, people: 2 } }].map((given) => partOf(fact("proposal/p1", given))),
      ["sole", "sole", "first", "co"]
    )
  })
})
