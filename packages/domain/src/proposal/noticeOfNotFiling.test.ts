import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Day, Proposal } from "../index.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.noticeOfNotFiling", () => {
  const on = Day.Day.make("2026-01-27")
  const notice = (ground: number, note: string) => {
    const event = Result.getOrThrow(Proposal.notFile(Story.at("Recommended"), ground, note, Story.county.policy, Story.when.filed))
    return Proposal.noticeOfNotFiling(Result.getOrThrow(Proposal.at(Story.after("Recommended", event), "NotFiled")), Story.county, on)
  }

  it("quotes each of the ten grounds as printed, with its article", () => {
    for (const { article, name, number } of Story.county.policy.grounds) {
      assert.include(notice(number, "").paragraphs, `所依据的是不予立案情形${article}：“${name.zh}”。`)
    }
  })
  it("says which proposal, why, and how it can go on, and who signs", () => {
    const { from, paragraphs, title } = notice(10, "已与您沟通。")
    assert.strictEqual(title, "关于提案不予立案的通知")
    assert.strictEqual(paragraphs[0], "您2026年1月13日提交的提案《关于为老旧小区台阶加装扶手的建议》，经审查不予立案。")
    assert.strictEqual(paragraphs[2], "说明：已与您沟通。")
    assert.include(paragraphs[3], "再次提交")
    assert.strictEqual(from, "东湖区政协提案委员会")
  })
})
