import { assert, describe, it } from "@effect/vitest"
import { Day, Meeting } from "../index.ts"
import { on } from "../house/House.story.ts"
import * as Story from "./Meeting.story.ts"

describe("Meeting.convene", () => {
  it("convenes a meeting at which nobody's attendance is recorded yet", () =>
    assert.deepStrictEqual(Story.after(), {
      id: Story.id, kind: "plenary", title: "区政协十五届五次会议", on: Day.Day.make("2026-01-12"), halfDays: 8, expected: [Story.first, Story.second], attendance: []
    }))
  it("begins with the first of the half days named, and lasts as many as there are", () => {
    const sittings = [{ on: Day.Day.make("2026-03-27"), half: "morning" }, { on: Day.Day.make("2026-03-26"), half: "afternoon" }, { on: Day.Day.make("2026-03-26"), half: "morning" }] as const
    const convened = Meeting.convene(Story.id, { kind: "standing", title: "十五届常委会第十七次会议", on: Day.Day.make("2026-03-30"), halfDays: 9, sittings, expected: [] }, on("2026-03-20"))
    assert.deepStrictEqual({ on: convened.on, halfDays: convened.halfDays, sittings: convened.sittings }, { on: Day.Day.make("2026-03-26"), halfDays: 3, sittings: [sittings[2], sittings[1], sittings[0]] })
  })
  it("sits mornings and afternoons from its first day where no half days are named", () =>
    assert.deepStrictEqual(Meeting.sittingsOf({ on: Day.Day.make("2026-01-30"), halfDays: 3 }).map(({ half, on }) => `${on} ${half}`), ["2026-01-30 morning", "2026-01-30 afternoon", "2026-01-31 morning"]))
})
