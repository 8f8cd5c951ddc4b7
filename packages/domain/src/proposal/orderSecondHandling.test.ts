import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { type Appraisal, type Committee, Day, Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.orderSecondHandling", () => {
  const at = Story.when.closed
  const { rated, replied } = Story.happening(Story.id)
  const again = { _tag: "SecondHandlingOrdered", proposal: Story.id, deadline: Proposal.secondDeadline(Story.county, Day.Day.make("2026-05-12")), at } as const
  const round = (number: number) => [{ ...replied, reply: { ...replied.reply, round: number } }, { ...rated, feedback: { ...rated.feedback, round: number } }] as const

  it("opens a second round with the same units and a day of its own", () => {
    const event = Result.getOrThrow(Proposal.orderSecondHandling(Story.at("Rated"), Story.county, at))
    assert.deepStrictEqual(event, again)
    assert.deepStrictEqual(Story.after("Rated", event).stage, { _tag: "Accepted", handling: { ...Story.at("Rated").stage.handling, round: 2, since: at, deadline: again.deadline, deadlinesBefore: [Story.at("Rated").stage.handling.deadline] } })
  })
  it("is due after the months of the policy, one where a committee asks for that", () => {
    const dueUnder = (secondHandlingMonths: number) =>
      Result.getOrThrow(Proposal.orderSecondHandling(Story.at("Rated"), { ...Story.county, policy: { ...Story.county.policy, secondHandlingMonths } }, at)).deadline.day
    assert.deepStrictEqual([dueUnder(1), dueUnder(3)], ["2026-06-12", "2026-08-12"])
  })
  it("refuses where every proposer was content with the result", () => {
    const content = Story.standing("Rated", Story.book(...Story.until("Replied"), { ...rated, feedback: { ...rated.feedback, manner: "not", result: "basically" } }))
    assert.deepStrictEqual(refusal(Proposal.orderSecondHandling(content, Story.county, at)), { _tag: "Proposal.NobodyUnsatisfied", id: Story.id })
  })
  it("counts no opinion of an earlier round", () => {
    const [reply, opinion] = round(2)
    const better = Story.standing("Rated", Story.book(...Story.until("Rated"), again, reply, { ...opinion, feedback: { ...opinion.feedback, result: "satisfied" } }))
    assert.deepStrictEqual(refusal(Proposal.orderSecondHandling(better, Story.county, at)), { _tag: "Proposal.NobodyUnsatisfied", id: Story.id })
  })
  it("allows the county two second handlings and the city one", () => {
    const second = Story.standing("Rated", Story.book(...Story.until("Rated"), again, ...round(2)))
    assert.isTrue(Result.isSuccess(Proposal.orderSecondHandling(second, Story.county, at)))
    assert.deepStrictEqual(refusal(Proposal.orderSecondHandling(second, Story.city, at)), { _tag: "Proposal.RoundsUsedUp", id: Story.id, allowed: 1 })
    const last = Story.standing("Rated", Story.book(...Story.until("Rated"), again, ...round(2), again, ...round(3)))
    assert.deepStrictEqual(refusal(Proposal.orderSecondHandling(last, Story.county, at)), { _tag: "Proposal.RoundsUsedUp", id: Story.id, allowed: 2 })
  })
  it("lets the author of a merged proposal cause it, and refuses one merged elsewhere", () => {
    const { accepted, handedOver, replied: answered } = Story.happening(Story.other)
    const { merged, rated: opinion, replied: own } = Story.happening(Story.id)
    const book = Story.book(...Story.until("Filed"), ...Story.until("Filed", Story.other), merged, handedOver, accepted, answered, own, opinion)
    const lead = Story.standing("Replied", book, Story.other), because = Story.standing("Merged", book)
    const event = Result.getOrThrow(Proposal.orderSecondHandling(lead, Story.county, at, { because }))
    assert.deepStrictEqual([event.proposal, event.because], [Story.other, Story.id])
    assert.strictEqual(Story.standing("Accepted", Proposal.evolve(book, event), Story.other).stage.handling.round, 2)
    assert.deepStrictEqual(refusal(Proposal.orderSecondHandling(lead, Story.county, at)), { _tag: "Proposal.NobodyUnsatisfied", id: Story.other })
    assert.deepStrictEqual(refusal(Proposal.orderSecondHandling(Story.at("Rated"), Story.county, at, { because })), { _tag: "Proposal.NotTheLead", id: Story.id, lead: Story.id })
  })
  describe("by a two-way evaluation", () => {
    const whole = [{ id: "all", name: { zh: "总评" }, most: 100 }] as const
    const rule: Committee.EvaluationRules.Appraisal = { proposal: whole, handling: whole, within: 20, grades: [{ id: "ordinary", name: { zh: "一般" }, from: 60 }, { id: "low", name: { zh: "较差" }, from: 0, suggestsSecondHandling: true }] }
    const given = (points: number, over: Partial<Appraisal.Appraisal> = {}): Appraisal.Appraisal => ({
      id: Story.id, units: [Story.housing], until: Day.Day.make("2026-05-12"), openedAt: Story.when.rated, closedAt: Story.when.rated, rule,
      sheets: [{ side: { _tag: "Proposer", member: Story.first, unit: Story.housing }, scores: [{ indicator: "all", points }], at: Story.when.rated }], ...over
    })
    const order = (appraisal: Appraisal.Appraisal) => Proposal.orderSecondHandling(Story.at("Replied"), Story.county, at, { appraisal })
    it("is ordered where the handling was graded low, though nobody gave an opinion", () => assert.deepStrictEqual(Result.getOrThrow(order(given(59))), again))
    it("is refused where it was graded better, is still sealed, or was evaluated before the last reply", () => {
      const { closedAt: _, ...open } = given(59)
      for (const one of [given(60), open, given(59, { openedAt: Story.when.accepted })]) assert.deepStrictEqual(refusal(order(one)), { _tag: "Proposal.NobodyUnsatisfied", id: Story.id })
    })
    it("is refused by a rule none of whose grades suggests it", () =>
      assert.deepStrictEqual(refusal(order(given(10, { rule: { ...rule, grades: [{ id: "all", name: { zh: "合格" }, from: 0 }] } }))), { _tag: "Proposal.NobodyUnsatisfied", id: Story.id }))
  })
})
