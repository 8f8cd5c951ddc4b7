import { assert, describe, it } from "@effect/vitest"
import { Day, Notice } from "../index.ts"
import { on } from "../house/House.story.ts"
import * as Story from "../proposal/Proposal.story.ts"
import { remindToHandOver } from "./remindToHandOver.ts"

const committee = { ...Story.county, policy: { ...Story.county.policy, handingOver: { within: 30, in: "days" } } } as const
const two = Story.book(...Story.until("Filed"), ...Story.until("Filed", Story.other), ...Story.until("HandedOver", Story.third))
const run = (today: string, notices = Notice.empty, under: typeof Story.county = committee) => remindToHandOver(notices, two, under, on(today), Day.Day.make(today))
const said = (given: ReturnType<typeof run>) => given.map(({ says, to }) => [to._tag === "Role" && to.role, ...(says._tag === "HandOverDue" ? [says.by, says.late, says.count] : [])])

describe("Notice.remindToHandOver", () => {
  it("tells the office three days before of how many wait, and those who lead once the day is over", () => {
    assert.deepStrictEqual(said(run("2026-02-11")), [])
    assert.deepStrictEqual(said(run("2026-02-12")), [["proposalsStaff", "2026-02-15", false, 2]])
    assert.deepStrictEqual(said(run("2026-02-16")), [["proposalsStaff", "2026-02-15", true, 2], ["leader", "2026-02-15", true, 2]])
  })
  it("tells it once", () => {
    const told = run("2026-02-12").reduce(Notice.evolve, Notice.empty)
    assert.deepStrictEqual(run("2026-02-13", told), [])
    assert.strictEqual(run("2026-02-16", told).length, 2)
  })
  it("counts by the working days of another policy, and says nothing where the policy sets no day", () => {
    const working = { ...Story.city, policy: { ...Story.city.policy, handingOver: { within: 10, in: "workingDays" } } } as const
    assert.deepStrictEqual(said(run("2026-01-27", Notice.empty, working)), [["proposalsStaff", "2026-01-30", false, 2]])
    assert.deepStrictEqual(run("2026-02-16", Notice.empty, Story.county), [])
  })
})
