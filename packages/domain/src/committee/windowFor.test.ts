import { assert, describe, it } from "@effect/vitest"
import { type DateTime, Result } from "effect"
import { Committee, Day } from "../index.ts"
import { on } from "../house/House.story.ts"
import * as Story from "./Committee.story.ts"

const day = Day.Day.make
const fuyang: Committee.SessionRules.Window = { opens: { _tag: "MonthsBefore", months: 3 }, closes: { day: 3, time: "12:00" } }
const national: Committee.SessionRules.Window = { opens: { _tag: "AfterDay", month: 12, day: 5 }, closes: { day: 2, time: "20:00" } }

/** The kind under which a session so derived receives at an instant, "none" before any window. */
const kindAt = (rule: Committee.SessionRules.Window, at: DateTime.Utc): string => {
  const session = { ...Story.fifth, ...Committee.windowFor(rule, Story.fifth.opens, Story.fifth.closes) }
  return Result.match(Committee.sessionOf({ ...Story.under(Story.county), sessions: [session] }, at), { onSuccess: (it) => it.kind, onFailure: () => "none" })
}

describe("Committee.windowFor", () => {
  it("opens three months before the session as in Fuyang, and closes at noon of its third day", () => {
    assert.deepStrictEqual(Committee.windowFor(fuyang, day("2026-01-12"), day("2026-01-16")), { windowOpens: on("2025-10-12", "00:00"), windowCloses: on("2026-01-14", "12:00") })
    assert.deepStrictEqual([on("2025-10-11", "23:59"), on("2025-10-12", "00:00"), on("2026-01-14", "12:00"), on("2026-01-14", "12:01")].map((at) => kindAt(fuyang, at)), ["none", "plenary", "plenary", "ordinary"])
  })
  it("opens when the fifth of December is over, as for the National Committee, whichever year the session opens in", () => {
    assert.deepStrictEqual(Committee.windowFor(national, day("2026-03-04"), day("2026-03-11")), { windowOpens: on("2025-12-06", "00:00"), windowCloses: on("2026-03-05", "20:00") })
    assert.deepStrictEqual(Committee.windowFor(national, day("2025-12-20"), day("2025-12-23")).windowOpens, on("2025-12-06", "00:00"))
    assert.deepStrictEqual([on("2025-12-05", "23:59"), on("2025-12-06", "00:00"), on("2026-01-13", "20:00"), on("2026-01-13", "20:01")].map((at) => kindAt(national, at)), ["none", "plenary", "plenary", "ordinary"])
  })
  it("closes on the last day of a session shorter than the rule", () =>
    assert.deepStrictEqual(Committee.windowFor(fuyang, day("2026-01-12"), day("2026-01-13")).windowCloses, on("2026-01-13", "12:00")))
})
