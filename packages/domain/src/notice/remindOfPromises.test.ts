import { assert, describe, it } from "@effect/vitest"
import { Commitment, Day, Notice } from "../index.ts"
import * as Told from "../commitment/Commitment.story.ts"
import { on } from "../house/House.story.ts"
import * as Story from "../proposal/Proposal.story.ts"
import { remindOfPromises } from "./remindOfPromises.ts"

type Given = ReturnType<typeof remindOfPromises>
const { policy } = Story.county
const made = Told.promises(...Commitment.make(Told.sent(), Commitment.empty))
const run = (notices: Notice.Notices, promises: Commitment.Commitments, today: string, rules = policy) => remindOfPromises(notices, promises, rules, on(today), Day.Day.make(today))
const take = (notices: Notice.Notices, given: Given) => given.filter((event) => event._tag === "NoticeGiven").reduce(Notice.evolve, notices)
const keep = (promises: Commitment.Commitments, given: Given) => given.filter((event) => event._tag === "CommitmentAskedAgain").reduce(Commitment.evolve, promises)
const readers = (given: Given) => given.flatMap((event) => event._tag === "NoticeGiven" ? [event.to._tag === "Role" ? event.to.role : event.to._tag] : [event._tag])

describe("Notice.remindOfPromises", () => {
  it("asks for a promise on its day, and again after thirty days, then telling the office", () => {
    assert.deepStrictEqual(run(Notice.empty, made, "2026-10-14"), [])
    const first = run(Notice.empty, made, "2026-10-15")
    assert.deepStrictEqual(readers(first), ["CommitmentAskedAgain", "Unit"])
    const [notices, promises] = [take(Notice.empty, first), keep(made, first)]
    assert.deepStrictEqual(run(notices, promises, "2026-10-15"), [])
    assert.deepStrictEqual(run(notices, promises, "2026-11-13"), [])
    assert.deepStrictEqual(readers(run(notices, promises, "2026-11-14")), ["CommitmentAskedAgain", "Unit", "proposalsStaff"])
  })
  it("asks as often as the policy says", () => {
    const often = { ...policy, promises: { askEvery: 7 } }
    const first = run(Notice.empty, made, "2026-10-15", often)
    assert.deepStrictEqual(readers(run(take(Notice.empty, first), keep(made, first), "2026-10-22", often)), ["CommitmentAskedAgain", "Unit", "proposalsStaff"])
  })
  it("asks once, also when it is asked for a day that lies ahead", () => {
    const ahead = () => remindOfPromises(notices, promises, policy, on("2026-10-01"), Day.Day.make("2026-10-15"))
    let [notices, promises] = [Notice.empty, made]
    const given = ahead()
    ;[notices, promises] = [take(notices, given), keep(promises, given)]
    assert.deepStrictEqual([readers(given), ahead()], [["CommitmentAskedAgain", "Unit"], []])
  })
  it("lets be what is settled", () => {
    const released = { _tag: "CommitmentReleased", commitment: Told.id, reason: "另有安排，不再办理。", at: on("2026-09-01") } as const
    assert.deepStrictEqual(run(Notice.empty, Commitment.evolve(made, released), "2026-10-15"), [])
  })
})
