import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.writeMergedText", () => {
  const at = Story.when.handedOver
  const lead = { ...Story.at("Filed"), absorbed: [Story.other] }
  const write = (sentences: ReadonlyArray<Proposal.Examined.Sentence>, self = lead) => Proposal.writeMergedText(self, sentences, at)
  const both = [{ text: "甲。", from: [Story.id] }, { text: "乙。", from: [Story.other] }]

  it("is kept with the origin of every sentence", () => assert.deepStrictEqual(Story.after("Filed", Result.getOrThrow(write(both))).mergedText, both))
  it("takes the text proposed for it", () => assert.isTrue(Result.isSuccess(write(Proposal.mergedText(lead, [{ ...Story.at("Filed"), id: Story.other }])))))
  it("refuses where nothing was merged", () => assert.deepStrictEqual(refusal(write(both, Story.at("Filed") as typeof lead)), { _tag: "Proposal.LeadsNobody", id: Story.id }))
  it("refuses a sentence of nobody and of a stranger", () => {
    assert.deepStrictEqual(refusal(write([...both, { text: "丙。", from: [] }])), { _tag: "Proposal.StrayOrigin", sentence: 3, from: [] })
    assert.deepStrictEqual(refusal(write([{ text: "丙。", from: [Story.third] }, ...both])), { _tag: "Proposal.StrayOrigin", sentence: 1, from: [Story.third] })
  })
  it("refuses a text in which an original no longer speaks", () => assert.deepStrictEqual(refusal(write(both.slice(0, 1))), { _tag: "Proposal.OriginLost", lost: [Story.other] }))
})
