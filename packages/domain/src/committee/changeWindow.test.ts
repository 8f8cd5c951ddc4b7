import { assert, describe, it } from "@effect/vitest"
import { Option, Result } from "effect"
import { Committee, Day } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Committee.story.ts"

describe("Committee.changeWindow", () => {
  const fourth: Committee.Session = {
    ...Story.fifth, id: Committee.SessionId.make("15-4"), number: 4, opens: Day.Day.make("2025-01-13"), closes: Day.Day.make("2025-01-17"), windowOpens: on("2024-12-06", "00:00"), windowCloses: on("2025-01-15", "12:00")
  }
  const now = Story.under(Story.county), committee = { ...now, sessions: [fourth, ...now.sessions] }
  const { id: session } = Story.fifth
  const change = (opens: readonly [string, string], closes: readonly [string, string], at = on("2025-11-20")) =>
    Committee.changeWindow(committee, session, { windowOpens: on(...opens), windowCloses: on(...closes) }, at)
  const later = change(["2025-12-06", "00:00"], ["2026-01-15", "18:00"])

  it("moves the opening and the closing, and what comes in later is received by them", () => {
    const event = Result.getOrThrow(later)
    const moved = Option.getOrThrow(Committee.evolve(Option.some(committee), event))
    assert.deepStrictEqual(Result.getOrThrow(Committee.sessionOf(moved, on("2026-01-15", "18:00"))), { session, kind: "plenary" })
    assert.deepStrictEqual(Result.getOrThrow(Committee.sessionOf(moved, on("2025-12-05", "12:00"))), { session: fourth.id, kind: "ordinary" })
  })
  it("moves the closing of a window that is open", () => assert.isTrue(Result.isSuccess(change(["2025-12-05", "00:00"], ["2026-01-14", "18:00"], on("2026-01-14", "11:00")))))
  it("refuses a session that was not called", () =>
    assert.deepStrictEqual(refusal(Committee.changeWindow(committee, Committee.SessionId.make("15-9"), Story.fifth, on("2025-11-20"))), { _tag: "Committee.UnknownSession", session: "15-9" }))
  it("refuses a window that is over", () =>
    assert.deepStrictEqual(refusal(change(["2025-12-05", "00:00"], ["2026-01-16", "12:00"], on("2026-01-14", "12:01"))), { _tag: "Committee.WindowOver", session, closed: Story.fifth.windowCloses }))
  it("refuses another opening for a window that is open", () =>
    assert.deepStrictEqual(refusal(change(["2025-12-06", "00:00"], ["2026-01-14", "12:00"], on("2025-12-20"))), { _tag: "Committee.WindowAmiss", session, because: "isOpen" }))
  it("refuses a window that closes in the past, or before it opens", () => {
    assert.deepStrictEqual(refusal(change(["2025-12-05", "00:00"], ["2026-01-09", "12:00"], on("2026-01-10"))), { _tag: "Committee.WindowAmiss", session, because: "closesInThePast" })
    assert.deepStrictEqual(refusal(change(["2026-01-14", "12:00"], ["2026-01-14", "12:00"])), { _tag: "Committee.WindowAmiss", session, because: "closesBeforeOpening" })
  })
  it("refuses to receive for two sessions at once", () =>
    assert.deepStrictEqual(refusal(change(["2025-01-15", "12:00"], ["2026-01-14", "12:00"])), { _tag: "Committee.WindowsOverlap", session, with: fourth.id }))
})
