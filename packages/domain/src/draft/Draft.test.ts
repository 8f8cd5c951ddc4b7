import { assert, describe, it } from "@effect/vitest"
import { DateTime, Equal, HashMap, Option, Result, Schema } from "effect"
import { binhe } from "../assessment/gallery/binhe.ts"
import { deqing } from "../assessment/gallery/index.ts"
import { given, refusal } from "../house/House.story.ts"
import * as HouseEvent from "../house/HouseEvent.ts"
import * as House from "../house/index.ts"
import * as Draft from "./index.ts"

const at = DateTime.makeUnsafe("2026-06-01T02:00:00Z")
const id = Draft.Id.make("d-1")
const amended = { ...deqing, edition: "2027" }
const after = (...events: ReadonlyArray<Draft.DraftEvent.DraftEvent>) => [Draft.begin(id, amended, "deqing/2010", "ann", at), ...events].reduce(Draft.evolve, Draft.empty)
const draft = (...events: ReadonlyArray<Draft.DraftEvent.DraftEvent>) => Option.getOrThrow(HashMap.get(after(...events), id))
const revised = (text = amended) => Result.getOrThrow(Draft.revise(draft(), text, 1, "bo", at))
const unread = { ...amended, gates: amended.gates.map((gate) => ({ ...gate, forbids: ["nobody"] })) }

describe("Draft.revise", () => {
  it("keeps who began it and who wrote last, and counts the revisions", () => {
    const { begunBy, revisedBy, revision, text } = draft(revised(unread))
    assert.deepStrictEqual({ begunBy, revisedBy, revision, text }, { begunBy: "ann", revisedBy: "bo", revision: 2, text: unread })
  })
  it("refuses to write over what somebody else wrote meanwhile", () =>
    assert.deepStrictEqual(refusal(Draft.revise(draft(revised()), amended, 1, "ann", at)), { _tag: "Draft.RevisedMeanwhile", id, revision: 2, by: "bo" }))
})

describe("a draft in the house", () => {
  const begun = Draft.begin(id, amended, "deqing/2010", "ann", at)
  it("lives in a stream of its own", () => assert.strictEqual(HouseEvent.stream(begun), "draft/d-1"))
  it("is there again after the house was laid down", () => {
    const kept = JSON.stringify(Schema.encodeSync(House.Stored)(House.toStored(given(begun))))
    assert.isTrue(Equal.equals(House.fromStored(Schema.decodeUnknownSync(House.Stored)(JSON.parse(kept))).drafts, given(begun).drafts))
  })
})

describe("Draft.discard", () => {
  it("leaves no draft", () => assert.isFalse(HashMap.has(after(Draft.discard(draft(), "ann", at)), id)))
})

describe("Draft.tryOut", () => {
  it("counts the faults of the revision it tried, and pauses between its searches", () => {
    const faulty = draft(revised(unread)), steps = Draft.tryOut(faulty)
    let pauses = 0, step = steps.next()
    for (; step.done !== true; step = steps.next()) pauses++
    assert.deepStrictEqual(step.value, { revision: 2, faults: unread.gates.length })
    assert.isAtLeast(pauses, 5)
  })
})

describe("Draft.adopt", () => {
  const seen = { revision: 1, faults: 0 }, tried = seen
  it("makes an edition of the text, and leaves no draft", () => {
    const [adopted, ended] = Result.getOrThrow(Draft.adopt(draft(), [binhe, deqing], seen, tried, "ann", at))
    assert.strictEqual(adopted.text, amended)
    assert.strictEqual(ended.edition, "deqing/2027")
    assert.isFalse(HashMap.has(after(ended), id))
  })
  it("refuses an edition there is already", () =>
    assert.deepStrictEqual(refusal(Draft.adopt(draft(), [amended], seen, tried, "ann", at)), { _tag: "Rulebook.EditionAdopted", rulebook: "deqing", edition: "2027" }))
  it("refuses a text revised since it was read", () =>
    assert.deepStrictEqual(refusal(Draft.adopt(draft(revised()), [], seen, tried, "ann", at)), { _tag: "Draft.RevisedMeanwhile", id, revision: 2, by: "bo" }))
  it("refuses what was tried on another revision than the one that stands", () =>
    assert.deepStrictEqual(refusal(Draft.adopt(draft(revised()), [], { revision: 2, faults: 0 }, tried, "ann", at)), { _tag: "Draft.RevisedMeanwhile", id, revision: 2, by: "bo" }))
  it("refuses faults nobody has seen, and adopts with those that were", () => {
    const faulty = draft(revised(unread))
    const faults = unread.gates.length
    assert.deepStrictEqual(refusal(Draft.adopt(faulty, [], { revision: 2, faults: faults - 1 }, { revision: 2, faults }, "ann", at)), { _tag: "Draft.Faulty", id, faults })
    assert.isTrue(Result.isSuccess(Draft.adopt(faulty, [], { revision: 2, faults }, { revision: 2, faults }, "ann", at)))
  })
})
