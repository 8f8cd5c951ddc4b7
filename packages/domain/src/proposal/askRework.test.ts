import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { type Committee, Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.askRework", () => {
  const clerk: Proposal.Examiner = { account: "clerk" }
  const policy: Committee.Policy.Policy = {
    ...Story.county.policy, examination: { steps: ["joint"], rework: [{ id: "one-matter", name: { zh: "一事一案" } }] }
  }
  const ask = (items: ReadonlyArray<string>, note: string, by = clerk, from: "Submitted" | "Recommended" = "Submitted") =>
    Proposal.askRework(Story.at(from), items, note, by, policy, Story.when.recommended)

  it("gives a proposal back with what to mend and keeps the day it was submitted", () => {
    const before = Story.at("Submitted"), after = Story.after("Submitted", Result.getOrThrow(ask(["one-matter"], "请分成两件。")))
    assert.deepStrictEqual(after.stage, { _tag: "Reworking", items: ["one-matter"], note: "请分成两件。" })
    assert.deepStrictEqual(after.submission, before.submission)
  })
  it("takes a recommended proposal back too", () => assert.isTrue(Result.isSuccess(ask([], "建议部分缺少责任单位。", clerk, "Recommended"))))
  it("refuses an item the checklist lacks", () =>
    assert.deepStrictEqual(refusal(ask(["two-matters"], "")), { _tag: "Proposal.UnknownItem", items: ["two-matters"], known: ["one-matter"] }))
  it("refuses to give it back without saying what to mend", () => assert.deepStrictEqual(refusal(ask([], " ")), { _tag: "Proposal.NothingToMend" }))
  it("refuses who has part in the proposal", () =>
    assert.deepStrictEqual(refusal(ask(["one-matter"], "", { account: "a1", member: Story.first })), { _tag: "Proposal.ExaminesOwn", id: Story.id, member: Story.first }))
  it("is submitted again under the day and the session it was first received in", () => {
    const reworking = Story.at("Reworking"), first = reworking.submission
    const later = Result.getOrThrow(Proposal.submit(reworking, Story.county, Story.when.closed))
    assert.deepStrictEqual(Story.after("Reworking", later).submission, first)
  })
})
