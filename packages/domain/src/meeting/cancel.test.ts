import { assert, describe, it } from "@effect/vitest"
import { HashMap } from "effect"
import { Meeting } from "../index.ts"
import { given, on } from "../house/House.story.ts"
import * as Story from "./Meeting.story.ts"

describe("Meeting.cancel", () => {
  it("leaves no meeting that could count for anybody", () =>
    assert.isFalse(HashMap.has(given(Story.convened, Meeting.cancel(Story.after(), on("2026-01-10"))).meetings, Story.id)))
})
