import { assert, describe, it } from "@effect/vitest"
import { Option } from "effect"
import { inYear, readSession } from "./sessionOf.ts"
import { submittedAt } from "./submittedAt.ts"

describe("readSession", () => {
  it("reads the ways in which a session is printed", () => {
    for (const [written, term, number] of [["十二届二次会议", 12, 2], ["第十三届第四次会议", 13, 4], ["十届委员会第一次全体会议", 10, 1], ["12届3次会议", 12, 3], ["第二十一届五次会议", 21, 5]] as const) {
      assert.deepStrictEqual(Option.getOrNull(readSession(written)), { term, number }, written)
    }
  })
  it("reads nothing else", () => assert.isTrue(Option.isNone(readSession("二〇二二年"))))
})

describe("inYear", () => {
  it("counts five sessions to a term, a year each, both ways", () => {
    assert.deepStrictEqual(inYear({ term: 12, number: 2 }, 2019, 2022), { term: 12, number: 5 })
    assert.deepStrictEqual(inYear({ term: 12, number: 2 }, 2019, 2023), { term: 13, number: 1 })
    assert.deepStrictEqual(inYear({ term: 12, number: 2 }, 2019, 2017), { term: 11, number: 5 })
  })
})

describe("submittedAt", () => {
  const read = (written: string) => Option.getOrNull(Option.map(submittedAt(written), (at) => at.epochMilliseconds))
  it("reads days and times in China, and instants with their offset", () => {
    for (const written of ["2025-01-08", "2025-01-08 00:00", "2025-01-08T00:00:00", "2025-01-07T16:00:00Z"]) assert.strictEqual(read(written), Date.UTC(2025, 0, 7, 16), written)
  })
  it("reads no day that the month has not", () => {
    for (const written of ["2025-02-30", "2025-02-30 10:00:00", "last week", ""]) assert.isNull(read(written), written)
  })
})
