import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result } from "effect"
import { DutyReport, Member } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"

const shen = Member.Id.make("shen"), at = on("2026-12-20")
const own = ["proposal/1", "meeting/2"]
const save = (...paragraphs: ReadonlyArray<DutyReport.Paragraph>) => DutyReport.save(shen, 2026, paragraphs, own, at)

describe("DutyReport.save", () => {
  it("keeps the latest text of each year", () => {
    const one = Result.getOrThrow(save({ text: "提交提案 1 件。", records: ["proposal/1"] })), other = Result.getOrThrow(save({ text: "提交提案一件，已立案。", records: ["proposal/1"] }))
    const kept = [one, other].reduce(DutyReport.evolve, DutyReport.empty)
    assert.deepStrictEqual(HashMap.getUnsafe(kept, DutyReport.idOf(shen, 2026)), { id: DutyReport.idOf(shen, 2026), member: shen, year: 2026, paragraphs: other.paragraphs, savedAt: at })
    assert.strictEqual(HashMap.size(kept), 1)
  })
  it("refuses a paragraph that no record bears out", () =>
    assert.deepStrictEqual(refusal(save({ text: "提交提案 1 件。", records: ["proposal/1"] }, { text: "工作扎实。", records: [] })), { _tag: "DutyReport.NothingCited", paragraph: 2 }))
  it("refuses a record of somebody else's", () =>
    assert.deepStrictEqual(refusal(save({ text: "提交提案 1 件。", records: ["proposal/1", "proposal/9"] })), { _tag: "DutyReport.NotYours", paragraph: 1, record: "proposal/9" }))
})
