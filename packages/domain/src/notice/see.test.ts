import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result } from "effect"
import { Notice } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Told from "./Notice.story.ts"

const notices = Notice.evolve(Notice.empty, Told.told)
const notice = HashMap.getUnsafe(notices, Told.told.notice)
const seen = on("2026-04-30")

describe("Notice.see", () => {
  it("keeps who saw it first and when", () => {
    const after = [Result.getOrThrow(Notice.see(notice, "ann", seen)), { _tag: "NoticeSeen", notice: notice.id, by: "bo", at: on("2026-05-01") } as const].reduce(Notice.evolve, notices)
    assert.deepStrictEqual(HashMap.getUnsafe(after, notice.id).seen, { by: "ann", at: seen })
  })
  it("refuses what was seen before", () =>
    assert.deepStrictEqual(refusal(Notice.see({ ...notice, seen: { by: "ann", at: seen } }, "bo", seen)), { _tag: "Notice.AlreadySeen", notice: notice.id }))
})

describe("Notice.isTask", () => {
  it("finds the calls, visits and letters of the staff", () => {
    assert.isTrue(Notice.isTask({ to: Told.staff, says: { ...Told.reminder, means: "call" } }))
    assert.isFalse(Notice.isTask({ to: Told.staff, says: Told.reminder }))
    assert.isFalse(Notice.isTask({ to: Told.housing, says: { ...Told.reminder, means: "call" } }))
  })
})
