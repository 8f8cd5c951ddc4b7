import { assert, describe, it } from "@effect/vitest"
import { Topic } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Topic.story.ts"

describe("Topic.close", () => {
  it("ends the topic and keeps what was in it", () => assert.isTrue(Story.after(Story.closed).closed))
  it("refuses a topic that is closed", () => assert.deepStrictEqual(refusal(Topic.close(Story.after(Story.closed), on("2026-05-02"))), { _tag: "Topic.Closed", id: Story.id }))
})
