import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.detachFile", () => {
  const hash = "a".repeat(64)
  const attached = { _tag: "FileAttached", proposal: Story.id, file: { hash, name: "照片.jpg", type: "image/jpeg", size: 1 }, at: Story.when.drafted } as const

  it("takes a file off a draft", () =>
    assert.deepStrictEqual(Story.after("Drafted", attached, Result.getOrThrow(Proposal.detachFile(Story.at("Drafted", attached), hash, Story.when.drafted))).attachments, []))
  it("refuses a file the proposal does not hold", () =>
    assert.deepStrictEqual(refusal(Proposal.detachFile(Story.at("Drafted"), hash, Story.when.drafted)), { _tag: "Proposal.NoSuchFile", id: Story.id, hash }))
})
