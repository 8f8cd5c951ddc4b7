import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Committee } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Committee.story.ts"

describe("Committee.sessionOf", () => {
  const fourth: Committee.Session = { ...Story.fifth, id: Committee.SessionId.make("15-4"), number: 4, windowOpens: on("2024-12-05", "00:00"), windowCloses: on("2025-01-14", "12:00") }
  const base = Story.under(Story.county)
  const received = (day: string, time: string, sessions = [fourth, Story.fifth]) => Committee.sessionOf({ ...base, sessions }, on(day, time))
  const as = (session: Committee.Session, kind: "plenary" | "ordinary") => Result.succeed({ session: session.id, kind })

  it("counts paper as a plenary proposal to the last instant of the window", () => {
    assert.deepStrictEqual(received("2025-12-05", "00:00"), as(Story.fifth, "plenary"))
    assert.deepStrictEqual(received("2026-01-14", "12:00"), as(Story.fifth, "plenary"))
  })
  it("counts paper after the window as an ordinary proposal of the same session", () =>
    assert.deepStrictEqual(received("2026-01-14", "12:01"), as(Story.fifth, "ordinary")))
  it("counts paper for the session before until the next window opens", () =>
    assert.deepStrictEqual(received("2025-12-04", "23:59"), as(fourth, "ordinary")))
  it("goes by the windows, not by the order in which sessions were called", () =>
    assert.deepStrictEqual(received("2026-01-13", "09:00", [Story.fifth, fourth]), as(Story.fifth, "plenary")))
  it("receives nothing before the first window", () =>
    assert.deepStrictEqual(refusal(received("2024-12-04", "23:59")), { _tag: "Committee.NoSession", committee: Story.id }))
})
