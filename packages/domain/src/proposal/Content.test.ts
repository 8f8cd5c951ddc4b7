import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { Proposal } from "../index.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.Content", () => {
  const { Content, text } = Proposal.Content

  it("numbers each recommendation once", () => {
    const first = { number: 1, text: "加装扶手。" }
    assert.isTrue(Schema.is(Content)({ ...Story.content, recommendations: [first, { ...first, number: 2 }] }))
    assert.isFalse(Schema.is(Content)({ ...Story.content, recommendations: [first, first] }))
  })
  it("reads as one text, without the parts that are empty", () =>
    assert.strictEqual(text({ ...Story.content, analysis: "" }), `${Story.content.situation}\n把扶手列入改造清单。\n先装有高龄老人的楼栋。`))
})
