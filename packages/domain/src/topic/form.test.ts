import { assert, describe, it } from "@effect/vitest"
import { Committee, Topic } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Topic.story.ts"

describe("Topic.form", () => {
  it("opens an empty topic in a session", () => assert.deepStrictEqual(Story.after(), { id: Story.id, title: "适老化改造", session: Committee.SessionId.make("15-5"), proposals: [], closed: false }))
  it("refuses a session that was not called", () => {
    const session = Committee.SessionId.make("15-9")
    assert.deepStrictEqual(refusal(Topic.form(Story.id, "适老化改造", session, Story.committee, on("2026-02-01"))), { _tag: "Examination.UnknownSession", session })
  })
})
