import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { type Committee, Day, Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

const day = Day.Day.make, reason = "需与省级部门衔接资金"
/** Three months more, six in all; and one month more, never over three, as Shanghai had it. */
const long: Committee.Committee = { ...Story.county, policy: { ...Story.county.policy, extension: { months: 3, absoluteMonths: 6, article: "第十条" } } }
const short: Committee.Committee = { ...Story.county, policy: { ...Story.county.policy, extension: { months: 1, absoluteMonths: 3 } } }
const { extension: _, ...bare } = Story.county.policy
const none = { ...Story.county, policy: bare }
const ask = (until: string, committee = long, at = on("2026-04-20"), self: Proposal.At<"HandedOver" | "Accepted"> = Story.at("Accepted"), unit = Story.housing, why = reason) =>
  Proposal.askExtension(self, unit, why, day(until), committee, at)
const asked = { _tag: "ExtensionAsked", proposal: Story.id, unit: Story.housing, reason, until: day("2026-08-08"), at: on("2026-04-20") } as const
const due = Story.at("Accepted").stage.handling.deadline

describe("Proposal.askExtension", () => {
  it("keeps what was asked for and leaves the day as it is", () => {
    const after = Story.after("Accepted", Result.getOrThrow(ask("2026-08-08")))
    assert.deepStrictEqual(after.stage, {
      _tag: "Accepted", handling: { ...Story.at("Accepted").stage.handling, extensions: [{ unit: Story.housing, reason, until: day("2026-08-08"), askedAt: asked.at, answer: "asked" }] }
    })
  })
  it("goes as far as the policy's months, and never past its months from the start", () => {
    assert.isTrue(Result.isSuccess(ask("2026-08-09")))
    assert.deepStrictEqual(refusal(ask("2026-08-10")), { _tag: "Proposal.ExtensionOutOfBounds", id: Story.id, after: due.day, latest: "2026-08-09" })
    assert.isTrue(Result.isSuccess(ask("2026-05-10", short)))
    assert.deepStrictEqual(refusal(ask("2026-05-11", short)), { _tag: "Proposal.ExtensionOutOfBounds", id: Story.id, after: due.day, latest: "2026-05-10" })
  })
  it("refuses a day that is no later", () =>
    assert.deepStrictEqual(refusal(ask(due.day)), { _tag: "Proposal.ExtensionOutOfBounds", id: Story.id, after: due.day, latest: "2026-08-09" }))
  it("refuses a second time in the round, granted or refused", () => {
    const once = { _tag: "Proposal.ExtensionAskedBefore", id: Story.id }
    assert.deepStrictEqual(refusal(ask("2026-08-08", long, asked.at, Story.at("Accepted", asked))), once)
    assert.deepStrictEqual(refusal(ask("2026-08-08", long, asked.at, Story.at("Accepted", asked, { _tag: "ExtensionRefused", proposal: Story.id, note: "无正当理由", at: asked.at }))), once)
  })
  it("refuses after the reply was due", () =>
    assert.deepStrictEqual(refusal(ask("2026-08-08", long, on("2026-05-10"))), { _tag: "Proposal.DeadlinePassed", id: Story.id, due: due.day }))
  it("refuses where the policy knows none, without a reason, and to a unit that does not answer", () => {
    assert.deepStrictEqual(refusal(ask("2026-08-08", none)), { _tag: "Proposal.NoExtension", id: Story.id })
    assert.deepStrictEqual(refusal(ask("2026-08-08", long, asked.at, Story.at("Accepted"), Story.housing, " ")), { _tag: "Proposal.NoReason", id: Story.id })
    assert.deepStrictEqual(refusal(ask("2026-08-08", long, asked.at, Story.at("Accepted"), Story.finance)), { _tag: "Proposal.NotTheirs", id: Story.id, unit: Story.finance })
  })
})

describe("Proposal.grantExtension", () => {
  it("goes on with the derivation, past the absolute limit to a day worked", () => {
    const granted = Result.getOrThrow(Proposal.grantExtension(Story.at("Accepted", asked), long, on("2026-04-22")))
    assert.deepStrictEqual(granted.deadline, {
      day: day("2026-08-07"), steps: [
        ...due.steps, { rule: "extension", months: 3, article: "第十条", day: day("2026-08-08") }, { rule: "absoluteLimit", months: 6, day: day("2026-08-08") }, { rule: "workingDay", day: day("2026-08-07") }
      ]
    })
    const after = Story.standing("Accepted", Story.book(...Story.until("Accepted"), asked, granted)).stage.handling
    assert.deepStrictEqual([after.deadline.day, after.extensions.map((one) => one.answer)], ["2026-08-07", ["granted"]])
  })
  it("cuts at the absolute limit what a changed policy no longer allows", () =>
    assert.deepStrictEqual(Result.getOrThrow(Proposal.grantExtension(Story.at("Accepted", asked), short, on("2026-04-22"))).deadline.steps.slice(-2), [
      { rule: "absoluteLimit", months: 3, day: day("2026-05-10") }, { rule: "workingDay", day: day("2026-05-09") }
    ]))
  it("refuses where nobody asked, or the policy knows none", () => {
    assert.deepStrictEqual(refusal(Proposal.grantExtension(Story.at("Accepted"), long, asked.at)), { _tag: "Proposal.NoExtensionAsked", id: Story.id })
    assert.deepStrictEqual(refusal(Proposal.grantExtension(Story.at("Accepted", asked), none, asked.at)), { _tag: "Proposal.NoExtension", id: Story.id })
  })
})

describe("Proposal.refuseExtension", () => {
  it("says why and leaves the day", () => {
    const refused = Result.getOrThrow(Proposal.refuseExtension(Story.at("Accepted", asked), "应在期限内办结", on("2026-04-22")))
    const { handling } = Story.standing("Accepted", Story.book(...Story.until("Accepted"), asked, refused)).stage
    assert.deepStrictEqual([handling.deadline, handling.extensions[0]?.answer, handling.extensions[0]?.note], [due, "refused", "应在期限内办结"])
  })
  it("refuses without a reason, and where nobody asked", () => {
    assert.deepStrictEqual(refusal(Proposal.refuseExtension(Story.at("Accepted", asked), " ", asked.at)), { _tag: "Proposal.NoReason", id: Story.id })
    assert.deepStrictEqual(refusal(Proposal.refuseExtension(Story.at("Accepted"), "不同意", asked.at)), { _tag: "Proposal.NoExtensionAsked", id: Story.id })
  })
})
