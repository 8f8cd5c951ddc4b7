import { assert, describe, it } from "@effect/vitest"
import { Day } from "../../committee/Day.ts"
import * as Member from "../../member/Member.ts"
import type { Fact } from "../Fact.ts"
import { fact } from "../testing/given.ts"
import { portrait } from "./portrait.ts"

const [one, two, three, four, five] = ["a", "b", "c", "d", "e"].map((id) => Member.Id.make(id)) as [Member.Id, Member.Id, Member.Id, Member.Id, Member.Id]
const of = (member: Member.Id, ...facts: ReadonlyArray<Fact>) => [member, facts.map((fact) => ({ ...fact, member }))] as const
const proposals = (n: number, on = "2026-02-01") => Array.from({ length: n }, (_, at) => fact(`proposal/${on}-${at}`, { on }))
const meeting = (attended: number, on = "2026-05-01") => fact(`meeting/${on}`, { on, attendance: { held: 2, attended } })
const facts = new Map([of(one, ...proposals(2), meeting(2), ...proposals(1, "2025-12-31")), of(two, ...proposals(1)), of(three, meeting(0)), of(four, ...proposals(3)), of(five, ...proposals(9))])
const drawn = (peers: ReadonlyArray<Member.Id>) => portrait(one, [2025, 2026], facts, () => peers)

describe("Assessment.portrait", () => {
  it("shows the work of each year by kind and by quarter", () =>
    assert.deepStrictEqual(drawn([]).map(({ mix, quarters, year }) => [year, mix, quarters.map(({ records }) => records)]), [
      [2025, { proposal: 1 }, [0, 0, 0, 1]], [2026, { proposal: 2, meeting: 1 }, [2, 1, 0, 0]]
    ]))
  it("shows a meeting only where the member was there", () =>
    assert.deepStrictEqual(portrait(three, [2026], facts, () => [])[0]?.mix, {}))
  it("sets the middle half of the peer group beside each kind, and no place", () => {
    const [, now] = drawn([one, two, three, four, five])
    assert.deepStrictEqual(now?.peers.proposal, { of: 5, low: 1, high: 3 } as never)
    assert.notProperty(now?.peers ?? {}, "speech")
  })
  it("compares with nobody where the group has fewer than five", () => assert.deepStrictEqual(drawn([one, two, three, four])[1]?.peers, {}))
  it("cuts the year into its quarters", () => assert.deepStrictEqual(drawn([])[1]?.quarters[1], { from: Day.make("2026-04-01"), to: Day.make("2026-06-30"), records: 1 }))
})
