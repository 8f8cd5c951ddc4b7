import { Committee } from "@jianyan/domain"
import { Result } from "effect"
import { assert, describe, it } from "vitest"
import { blank, toDraft, toRules } from "./Draft.ts"

const rules: Committee.MeetingRules.MeetingRules = {
  quorum: [{ meeting: "plenary", over: [1, 2] }, { meeting: "standing", over: [2, 3], orEqual: true }, { meeting: "other", over: [3, 5] }],
  leave: {
    rules: [
      { meetings: ["standing"], misses: "whole", ranks: ["standing", "convenor"], notice: { days: 4, in: "workingDays" }, channels: ["written", "phone"], confirm: ["phone"], approver: "chairperson", article: "第二十二条" },
      { misses: { from: 2, upTo: 3 }, asked: "during", channels: ["oral"], approver: "groupConvenor", article: "第二十三条" }, { misses: { upTo: 1 }, channels: ["oral"], approver: "organiser", article: "第二十四条" }
    ],
    exempt: ["higherMeeting"]
  }
}

describe("the draft of rules of meetings", () => {
  it.each([["of every sort", rules], ["a new committee starts from", { leave: Committee.standardLeave }], ["none at all", {}]])("reads back the rules %s as they were", (_, all) => {
    assert.deepStrictEqual(Result.getOrThrow(toRules(toDraft(all))), all)
  })
  it("leads to every field that is amiss", () => {
    const draft = { ...toDraft({}), hasLeave: true, rules: [{ ...blank, channels: [], misses: "half" as const, from: "3", upTo: "2", notice: "soon" }] }
    const found = toRules(draft)
    assert.deepStrictEqual(Result.isFailure(found) ? found.failure.map(({ name }) => name) : [], ["rule-0-approver", "rule-0-channels", "rule-0-from", "rule-0-notice", "rule-0-article"])
    const none = toRules({ ...draft, rules: [] })
    assert.deepStrictEqual(Result.isFailure(none) ? none.failure.map(({ name }) => name) : [], ["hasLeave"])
  })
})
