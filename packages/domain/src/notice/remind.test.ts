import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { Commitment, type Committee, Day, Notice } from "../index.ts"
import { on } from "../house/House.story.ts"
import { history, Moves } from "../proposal/History.story.ts"
import * as Story from "../proposal/Proposal.story.ts"

const ladder: ReadonlyArray<Committee.HandlingRules.Rung> = [
  { id: "before-10", name: { zh: "到期前十日" }, days: -10, in: "days", means: "notice", to: ["handlingUnit"] },
  { id: "on-day", name: { zh: "到期日" }, days: 0, in: "days", means: "notice", to: ["handlingUnit", "proposer"] },
  { id: "after-1", name: { zh: "逾期一日" }, days: 1, in: "days", means: "call", to: ["handlingUnit", "proposalsStaff"] }
]
const committee = { ...Story.county, policy: { ...Story.county.policy, ladder } }
const { ladder: _, ...bare } = Story.county.policy
const proposals = Story.book(...Story.until("Accepted"), ...Story.until("Replied", Story.other))
const told = (...given: Parameters<typeof Notice.remind>) => Notice.remind(...given).filter((event) => event._tag === "NoticeGiven")
const run = (notices: Notice.Notices, at: string, book = proposals) => told({ notices, proposals: book, commitments: Commitment.empty }, committee, on(at, "08:00"))
const take = (notices: Notice.Notices, given: ReadonlyArray<Notice.NoticeEvent.NoticeEvent>) => given.reduce(Notice.evolve, notices)

describe("Notice.remind", () => {
  it("tells the unit ten days before, and nobody of what was answered", () =>
    assert.deepStrictEqual(run(Notice.empty, "2026-04-29").map(({ of, to }) => [of, to]), [[Story.id, { _tag: "Unit", unit: Story.housing }]]))
  it("tells each whom the rung names", () =>
    assert.deepStrictEqual(run(Notice.empty, "2026-05-09").map(({ to }) => to), [{ _tag: "Unit", unit: Story.housing }, { _tag: "Member", member: Story.first }]))
  it("passes over what a stopped house missed and gives the rung reached", () =>
    assert.deepStrictEqual(run(Notice.empty, "2026-05-30").map(({ says }) => says._tag === "Reminder" && says.rung), ["after-1", "after-1"]))
  it("gives nothing again the same day or the next, and nothing where the policy has no ladder", () => {
    const once = take(Notice.empty, run(Notice.empty, "2026-05-09"))
    assert.deepStrictEqual(run(once, "2026-05-09"), [])
    assert.deepStrictEqual(told({ notices: Notice.empty, proposals, commitments: Commitment.empty }, { ...Story.county, policy: bare }, on("2026-05-09")), [])
  })
  it("begins anew where the deadline moved", () => {
    const once = take(Notice.empty, run(Notice.empty, "2026-05-09"))
    const { deadline } = Story.at("Accepted").stage.handling
    const later = Day.Day.make("2026-06-09")
    const moved = Story.book(...Story.until("Accepted"), { _tag: "DeadlineMoved", proposal: Story.id, deadline: { ...deadline, day: later }, because: "policy", at: on("2026-05-10") })
    assert.deepStrictEqual(run(once, "2026-06-09", moved).map(({ says }) => says._tag === "Reminder" && says.due), [later, later])
  })
  it("presses only the unit that has not answered", () => {
    const { accepted, handedOver, replied } = Story.happening(Story.id)
    const half = Story.book(...Story.until("Filed"), { ...handedOver, assignment: { _tag: "Separate", units: [Story.housing, Story.finance] } }, accepted, { ...accepted, unit: Story.finance }, replied)
    assert.deepStrictEqual(run(Notice.empty, "2026-04-29", half).map(({ to }) => to), [{ _tag: "Unit", unit: Story.finance }])
  })

  const Days = Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 240 }))).check(Schema.isMinLength(1), Schema.isMaxLength(12))
  it.prop("gives each notice once, whenever and however often two processes run it", [Moves, Days], ([moves, offsets]) => {
    const book = Story.book(...history(moves))
    const days = offsets.toSorted((one, other) => one - other).map((offset) => Day.addDays(Day.Day.make("2026-02-01"), offset))
    let notices = Notice.empty
    const given: Array<string> = []
    for (const today of days) {
      const [one, other] = [0, 1].map(() => told({ notices, proposals: book, commitments: Commitment.empty }, committee, on(today)))
      assert.deepStrictEqual(one?.map((it) => it.notice), other?.map((it) => it.notice))
      notices = take(notices, [...one ?? [], ...other ?? []])
      given.push(...(one ?? []).map((it) => it.notice))
      assert.deepStrictEqual(told({ notices, proposals: book, commitments: Commitment.empty }, committee, on(today)), [])
    }
    assert.strictEqual(new Set(given).size, given.length)
  }, { arbitrary: { runs: 30 } })
})
