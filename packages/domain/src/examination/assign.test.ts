import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result } from "effect"
import { Committee, House } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Story from "./Examination.story.ts"

describe("Examination.assign", () => {
  it("keeps who examines a category of a session, in the order of assignment", () => {
    const next = Result.getOrThrow(Story.assigning(Story.after(), { account: "other" }))
    assert.deepStrictEqual(HashMap.getUnsafe(Story.after(next).examinations, Story.id), {
      id: Story.id, session: Committee.SessionId.make("15-5"), category: "urban-rural", examiners: [Story.clerk, { account: "other" }]
    })
  })
  it("gives every category of a session an examination of its own", () =>
    assert.notStrictEqual(Result.getOrThrow(Story.assigning(House.empty, Story.clerk, "economy")).examination, Story.id))
  it("refuses who is assigned already", () =>
    assert.deepStrictEqual(refusal(Story.assigning(Story.after())), { _tag: "Examination.AssignedAlready", examination: Story.id, account: "clerk" }))
  it("refuses a category the policy lacks and a session that was not called", () => {
    assert.strictEqual(Result.getOrThrow(Result.flip(Story.assigning(House.empty, Story.clerk, "space")))._tag, "Proposal.UnknownCategory")
    const never = Committee.SessionId.make("15-9")
    assert.deepStrictEqual(refusal(Story.assigning(House.empty, Story.clerk, "economy", never)), { _tag: "Examination.UnknownSession", session: never })
  })
})
