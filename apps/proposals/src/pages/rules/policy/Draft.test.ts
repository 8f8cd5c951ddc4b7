import { Committee } from "@jianyan/domain"
import { Result } from "effect"
import { assert, describe, it } from "vitest"
import { toDraft, toPolicy } from "./Draft.ts"
import type { Path, Tree, Value } from "./Field.ts"
import { parts } from "./groups.ts"
import { list, read, text, write } from "./tree.ts"

type Policy = Committee.Policy.Policy
const standard = Committee.standardPolicy
/** A policy that has every rule there is. */
const full: Policy = {
  ...standard, returnIn: "days", returnsAtMost: 2, feedbackWithin: 15, adopted: ["accepted", "partly", "planned"], decimals: 1, filedCounts: "afterMerging",
  window: { opens: { _tag: "AfterDay", month: 12, day: 5 }, closes: { day: 2, time: "20:00" }, article: "第七条" },
  drafting: { ...Committee.standardDrafting, research: "required" },
  collective: { onlyInWindow: ["sector", "group"], talkedOver: ["sector"], article: "第十五条" }, jointly: { between: ["party", "specialCommittee"], article: "第九条" }, seals: { of: ["party"], article: "第十条" }, upperLevels: { levels: ["national", "city"], article: "第五条" },
  examination: { steps: ["pre", "joint"], rework: [{ id: "one", name: { zh: "一事一案" }, article: "第八条" }], reworks: 1 },
  consent: { within: 10, objectionToMerger: "stops" },
  coOpinion: { _tag: "BeforeReply", days: 20 }, disputes: { answerWithin: 7, article: "第十条" }, urgent: { within: 15, in: "workingDays", article: "第十二条" }, handingOver: { within: 30, ordinaryWithin: 15, in: "days", article: "第六条" }, ledByHead: { aYear: 1, toldWithin: 10, article: "第十九条" }, ledByLeader: { of: ["chairperson", "viceChairperson"], aYear: 1, article: "第五条" }, stationVisits: { least: 1, article: "第六条" }, promises: { askEvery: 15 }, letter: { bears: ["document", "signedBy"], article: "第二十条" },
  replyTerms: [{ for: "plenary", from: "handover", months: 3, of: ["party"], until: "05-10" }, ...standard.replyTerms],
  consultation: { phases: ["before"], least: 2, faceToFace: true, firstWithin: 15 },
  replyChecks: [{ id: "points", name: { zh: "逐条答复", en: "Point by point" } }],
  publication: { unlessDecided: "summary", figures: true, feedback: true, article: "第三十条" },
  followUp: { month: 11, article: "第二十八条" },
  feedbackLevels: [{ ...standard.feedbackLevels[0], definition: { zh: "办理到位" } }, ...standard.feedbackLevels.slice(1)],
  choice: { key: 7, excellentShare: 525, collectiveShare: 2_000, unitShare: 2_000 }
}
const typed = (policy: Policy) => toDraft(policy as unknown as Tree, parts)
const put = (path: Path, value: Value, policy = full) => write(typed(policy), path, value) as Tree
const amiss = (draft: Tree) => Result.getOrThrow(Result.flip(toPolicy(draft, parts))).map(({ path, why }) => [path.join("."), ...(why === undefined ? [] : [why])].join(" "))

describe("the form of a policy", () => {
  it("has one place for every rule about proposals, and leaves the others as they were", () => {
    const keys = parts.flatMap((part) => part.keys)
    assert.strictEqual(new Set(keys).size, keys.length)
    assert.includeMembers(keys, Object.keys(full).filter((key) => key !== "leave"))
    assert.deepEqual(Result.getOrThrow(toPolicy(put(["coSignWithin"], "12"), parts)).leave, standard.leave)
  })
  it("reads back what it was begun with", () => {
    assert.deepEqual(Result.getOrThrow(toPolicy(typed(standard), parts)), standard)
    assert.deepEqual(Result.getOrThrow(toPolicy(typed(full), parts)), full)
  })
  it("begins a rule that is switched on with one that can stand", () => {
    for (const part of parts.filter(({ begins }) => begins !== undefined)) {
      const begun = { ...full, [part.keys[0]]: part.begins } as unknown as Policy
      assert.isTrue(Result.isSuccess(toPolicy(typed(begun), parts)), part.id)
      assert.isFalse(part.keys[0] in Result.getOrThrow(toPolicy(put([part.keys[0]], undefined), parts)), part.id)
    }
  })
  it("writes words of one advice together, one a line", () => {
    const words = list(typed(standard), ["drafting", "guardedWords"])
    assert.strictEqual(text(words[0] ?? "", ["words"]).split("\n")[0], "绝密")
    assert.isBelow(words.length, 10)
    const more = Result.getOrThrow(toPolicy(put(["drafting", "guardedWords", 0, "words"], "绝密\n\n 核心机密 "), parts))
    assert.deepEqual(more.drafting?.guardedWords.slice(0, 2).map(({ word }) => word), ["绝密", "核心机密"])
  })
  it("leads each thing amiss to its field", () => {
    assert.deepEqual(amiss(put(["coSignWithin"], "十")), ["coSignWithin"])
    assert.deepEqual(amiss(put(["ladder", 1, "name", "zh"], "")), ["ladder.1.name.zh"])
    assert.deepEqual(amiss(put(["choice", "excellentShare"], "5.255")), ["choice.excellentShare"])
    assert.deepEqual(amiss(put(["window", "opens", "month"], "13")), ["window.opens.month"])
    assert.deepEqual(amiss(put(["categories"], [])), ["categories"])
    assert.deepEqual(amiss(put(["consultation", "least"], "")), ["consultation.least"])
    assert.deepEqual(amiss(put(["drafting", "guardedWords", 2, "advice", "zh"], "")).at(0), "drafting.guardedWords.2.advice.zh")
  })
  it("leads what does not fit together to its field", () => {
    assert.deepEqual(amiss(put(["grounds", 1, "number"], "1")).at(0), "grounds.1.number repeated")
    assert.deepEqual(amiss(put(["drafting", "guardedWords", 0, "words"], "绝密\n绝密")), ["drafting.guardedWords.0.words repeated"])
    assert.deepEqual(amiss(put(["replyTerms", 2, "for"], "plenary")), ["replyTerms noTermForAll"])
  })
  it("takes a share in percent", () => {
    assert.strictEqual(read(typed(full), ["choice", "excellentShare"]), "5.25")
    assert.strictEqual(Result.getOrThrow(toPolicy(put(["choice", "excellentShare"], "1.1"), parts)).choice?.excellentShare, 110)
  })
})
