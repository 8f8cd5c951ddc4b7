import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Committee, Day } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Committee.story.ts"

describe("Committee.callSession", () => {
  const committee = Story.under(Story.county)
  const at = on("2026-11-20")
  const sixth: Committee.Session = {
    id: Committee.SessionId.make("15-6"), term: 15, number: 6, opens: Day.Day.make("2027-01-11"), closes: Day.Day.make("2027-01-15"),
    windowOpens: on("2026-12-05", "00:00"), windowCloses: on("2027-01-13", "12:00")
  }
  const refuses = (session: Committee.Session) =>
    assert.deepStrictEqual(refusal(Committee.callSession(committee, session, at)), { _tag: "Committee.SessionOutOfTerm", committee: Story.id, session: session.id })

  it("calls a session inside its term", () =>
    assert.deepStrictEqual(Committee.callSession(committee, sixth, at), Result.succeed({ _tag: "SessionCalled", committee: Story.id, session: sixth, at })))
  it("refuses a session of a term that is not open", () => refuses({ ...sixth, id: Committee.SessionId.make("16-6"), term: 16 }))
  it("refuses a session that closes after its term", () => refuses({ ...sixth, closes: Day.Day.make("2027-02-01") }))
  it("refuses a session that opens before its term", () => refuses({ ...sixth, opens: Day.Day.make("2022-01-09") }))
  it("refuses a session that closes before it opens", () => refuses({ ...sixth, closes: Day.Day.make("2027-01-10") }))
  it("refuses a window that closes before it opens", () => refuses({ ...sixth, windowCloses: on("2026-12-04") }))
  it("refuses a window in which another session receives", () =>
    assert.deepStrictEqual(refusal(Committee.callSession(committee, { ...sixth, windowOpens: on("2026-01-14", "12:00") }, at)), { _tag: "Committee.WindowsOverlap", session: sixth.id, with: Story.fifth.id }))
  it("refuses a session called already", () => refuses({ ...sixth, id: Story.fifth.id, number: 5 }))
  it("refuses an id that says another number", () => refuses({ ...sixth, id: Committee.SessionId.make("15-7") }))
})
