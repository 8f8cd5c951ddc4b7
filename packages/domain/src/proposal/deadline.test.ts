import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { Committee, Day, Proposal } from "../index.ts"
import * as Hall from "../committee/Committee.story.ts"
import * as Story from "./Proposal.story.ts"

const day = Day.Day.make
const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))
const submission = (kind: "plenary" | "ordinary"): Proposal.Submission => ({ session: Hall.fifth.id, kind, at: Story.when.submitted })
const handedOver = day("2026-02-10")

describe("Proposal.deadline", () => {
  it("counts the county's three months from handover, back to the make-up Saturday", () =>
    assert.deepStrictEqual(Proposal.deadline(Story.county, submission("plenary"), handedOver), {
      day: day("2026-05-09"),
      steps: [{ rule: "handover", day: handedOver }, { rule: "months", months: 3, article: "第九条", day: day("2026-05-10") }, { rule: "workingDay", day: day("2026-05-09") }]
    }))
  it("is sooner for what is urgent, by the policy's own term where it has one", () => {
    const under = (committee: typeof Story.county, urgent: NonNullable<typeof Story.county.policy.urgent>) => ({ ...committee, policy: { ...committee.policy, urgent } })
    const asked = (committee: typeof Story.county) => Proposal.deadline(committee, submission("plenary"), handedOver, { urgent: true })
    assert.deepStrictEqual(asked(under(Story.county, { within: 10, in: "workingDays", article: "第十二条" })), {
      day: day("2026-03-02"), steps: [{ rule: "urgent", day: handedOver }, { rule: "workingDays", days: 10, article: "第十二条", day: day("2026-03-02") }]
    })
    assert.deepStrictEqual(asked(under(Story.city, { within: 1, in: "months" })).steps.map(({ rule }) => rule), ["urgent", "months"])
    assert.deepStrictEqual(asked(under(Story.city, { within: 20, in: "days" })).day, day("2026-03-02"))
  })
  it("is never later for what is urgent, and the same where the policy has no term for it", () => {
    const usual = Proposal.deadline(Story.county, submission("plenary"), handedOver)
    assert.deepStrictEqual(Proposal.deadline(Story.county, submission("plenary"), handedOver, { urgent: true }), usual)
    assert.deepStrictEqual(Proposal.deadline({ ...Story.county, policy: { ...Story.county.policy, urgent: { within: 5, in: "months" } } }, submission("plenary"), handedOver, { urgent: true }), usual)
  })
  it("counts the city's five months from the close of the session", () =>
    assert.deepStrictEqual(Proposal.deadline(Story.city, submission("plenary"), handedOver), {
      day: day("2026-06-16"), steps: [{ rule: "sessionClose", day: day("2026-01-16") }, { rule: "months", months: 5, day: day("2026-06-16") }]
    }))
  it("counts an ordinary proposal from handover in both", () => {
    for (const committee of [Story.county, Story.city]) {
      assert.deepStrictEqual(Proposal.deadline(committee, submission("ordinary"), day("2026-03-10")), {
        day: day("2026-06-10"), steps: [{ rule: "handover", day: day("2026-03-10") }, { rule: "months", months: 3, day: day("2026-06-10") }]
      })
    }
  })
  it("takes a proposal without a submission for an ordinary one", () =>
    assert.deepStrictEqual(Proposal.deadline(Story.city, undefined, handedOver), Proposal.deadline(Story.city, submission("ordinary"), handedOver)))
  it("counts from handover where the session is not known", () =>
    assert.deepStrictEqual(Proposal.deadline({ ...Story.city, sessions: [] }, submission("plenary"), handedOver).steps[0], { rule: "handover", day: handedOver }))
  it("counts for parties and organizations until a fixed day of the year, for everybody else by months", () => {
    const terms = [
      { for: "plenary", of: ["party", "organization"], from: "handover", months: 3, until: "05-10", article: "第七条" }, { for: "plenary", from: "handover", months: 3 }, { for: "ordinary", from: "handover", months: 3, until: "02-30" }
    ] as const
    const committee = { ...Story.county, policy: { ...Hall.county, replyTerms: terms } }
    assert.deepStrictEqual(Proposal.deadline(committee, submission("plenary"), handedOver, { body: "party" }).steps, [
      { rule: "handover", day: handedOver }, { rule: "fixedDate", article: "第七条", day: day("2026-05-10") }, { rule: "workingDay", day: day("2026-05-09") }
    ])
    assert.deepStrictEqual(Proposal.deadline(committee, submission("plenary"), handedOver, { body: "sector" }).steps[1], { rule: "months", months: 3, day: day("2026-05-10") })
    assert.deepStrictEqual(Proposal.deadline(committee, submission("plenary"), handedOver).steps[1]?.rule, "months")
  })
  it("takes a fixed day that has passed in the next year, and the last day of a month that is too short", () => {
    const committee = { ...Story.county, policy: { ...Hall.county, replyTerms: [{ for: "ordinary", from: "handover", months: 3, until: "02-30" }] as const } }
    assert.strictEqual(Proposal.deadline(committee, undefined, day("2026-02-10")).steps[1]?.day, "2026-02-28")
    assert.strictEqual(Proposal.deadline(committee, undefined, day("2026-02-28")).steps[1]?.day, "2027-02-28")
    assert.strictEqual(Proposal.deadline(committee, undefined, day("2027-03-01")).steps[1]?.day, "2028-02-29")
  })
  it("goes back over a holiday to the last day worked before it", () => {
    const term = { for: "ordinary", from: "handover", months: 1 } as const
    const committee = { ...Story.county, policy: { ...Hall.county, replyTerms: [term] as const } }
    assert.strictEqual(Proposal.deadline(committee, undefined, day("2026-01-23")).day, "2026-02-14")
  })

  const offsets = Schema.Array(between(-10, 10)).check(Schema.isMaxLength(12))
  it.prop("ends its steps on its day, a day worked, at most at the end of its months", [between(0, 3_000), between(1, 12), offsets, offsets], ([offset, months, holidays, makeUpDays]) => {
    const from = Day.addDays(day("2024-01-01"), offset), full = Day.addMonths(from, months)
    const near = (moves: ReadonlyArray<number>) => moves.map((move) => Day.addDays(full, move))
    const calendar: Committee.Calendar.Calendar = { years: [], holidays: near(holidays), makeUpDays: near(makeUpDays) }
    const committee = { ...Story.county, calendar, policy: { ...Hall.county, replyTerms: [{ for: "ordinary", from: "handover", months }] as const } }
    const { day: due, steps } = Proposal.deadline(committee, undefined, from)
    assert.strictEqual(steps.at(-1)?.day, due)
    assert.isTrue(Committee.Calendar.isWorkingDay(calendar, due))
    assert.deepStrictEqual(steps.slice(0, 2), [{ rule: "handover", day: from }, { rule: "months", months, day: full }])
    for (let between = Day.addDays(due, 1); between <= full; between = Day.addDays(between, 1)) assert.isFalse(Committee.Calendar.isWorkingDay(calendar, between))
    assert.isTrue(due <= full)
  })
})

describe("Proposal.secondDeadline", () => {
  it("counts the policy's months from the day it is ordered", () => {
    assert.deepStrictEqual(Proposal.secondDeadline(Story.county, day("2026-05-12")), {
      day: day("2026-08-12"), steps: [{ rule: "secondHandling", day: day("2026-05-12") }, { rule: "months", months: 3, day: day("2026-08-12") }]
    })
    assert.strictEqual(Proposal.secondDeadline(Story.city, day("2026-05-12")).day, "2026-06-12")
  })
})
