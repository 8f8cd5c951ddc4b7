import { assert, describe, it } from "@effect/vitest"
import { Day, Proposal } from "../index.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.handOverBy", () => {
  const [thirty, working] = [{ within: 30, in: "days" }, { within: 10, ordinaryWithin: 5, in: "workingDays" }] as const
  const under = (committee: typeof Story.county, handingOver: NonNullable<typeof Story.county.policy.handingOver>) => ({ ...committee, policy: { ...committee.policy, handingOver } })
  const ordinary = { ...Story.at("Filed"), submission: { session: Story.county.sessions[0]?.id ?? Story.happening(Story.id).submitted.session, kind: "ordinary", at: Story.when.submitted } } as const

  it("counts days from the closing of the session", () =>
    assert.deepStrictEqual(Proposal.handOverBy(Story.at("Filed"), under(Story.county, { ...thirty, article: "第六条" })), {
      day: Day.Day.make("2026-02-15"), steps: [{ rule: "sessionClose", day: Day.Day.make("2026-01-16") }, { rule: "days", days: 30, article: "第六条", day: Day.Day.make("2026-02-15") }]
    }))
  it("counts working days under another policy, past holidays and with make-up days", () =>
    assert.strictEqual(Proposal.handOverBy(Story.at("Filed"), under(Story.city, working))?.day, "2026-01-30"))
  it("counts those of an ordinary proposal from its filing, where the policy sets any", () => {
    assert.strictEqual(Proposal.handOverBy(ordinary, under(Story.city, working))?.day, "2026-02-02")
    assert.isUndefined(Proposal.handOverBy(ordinary, under(Story.county, thirty)))
  })
  it("gives none without the rule, before the filing, once it is handed over, nor after it came back", () => {
    assert.isUndefined(Proposal.handOverBy(Story.at("Filed"), Story.county))
    const returned = { _tag: "HandlingReturned", proposal: Story.id, unit: Story.housing, reason: "不属本局职责。", at: Story.when.accepted } as const
    for (const self of [Story.after("Recommended"), Story.after("HandedOver"), Story.after("HandedOver", returned)]) assert.isUndefined(Proposal.handOverBy(self, under(Story.county, thirty)))
  })
})
