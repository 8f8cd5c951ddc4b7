import { assert, describe, it } from "@effect/vitest"
import { HashMap, Option } from "effect"
import { Member, Notice } from "../index.ts"
import * as Story from "../proposal/Proposal.story.ts"
import * as Told from "./Notice.story.ts"

const give = (given: Notice.Notices, to: Notice.Reader, mark = "before-10:2026-05-09") => Notice.give(given, to, Story.id, Told.reminder, mark, Told.given)
const after = (...events: ReadonlyArray<Option.Option<Notice.NoticeEvent.NoticeEvent>>) => events.map(Option.getOrThrow).reduce(Notice.evolve, Notice.empty)

describe("Notice.give", () => {
  it("names a notice by what it says to whom", () =>
    assert.strictEqual(Option.getOrThrow(give(Notice.empty, Told.housing)).notice, "Reminder:p1:before-10:2026-05-09:unit-housing"))
  it("gives nothing that was given before", () => assert.isTrue(Option.isNone(give(after(give(Notice.empty, Told.housing)), Told.housing))))
  it("gives the same to another reader, and another mark to the same", () => {
    const one = after(give(Notice.empty, Told.housing))
    assert.isTrue(Option.isSome(give(one, Told.staff)))
    assert.isTrue(Option.isSome(give(one, Told.housing, "before-10:2026-08-09")))
  })
  it("stays one notice when two processes gave it", () =>
    assert.strictEqual(HashMap.size(after(give(Notice.empty, Told.housing), give(Notice.empty, Told.housing))), 1))
})

describe("Notice.inform", () => {
  const told = { _tag: "GradeDecided", year: 2026, grade: { zh: "称职", en: "Competent" } } as const
  const inform = (given: Notice.Notices, member: string, mark = "decided") => Notice.inform(given, Member.Id.make(member), told, mark, Told.given)
  it("tells a member about a year, and names no proposal", () => {
    const event = Option.getOrThrow(inform(Notice.empty, "m-1"))
    assert.strictEqual(event.notice, "GradeDecided:2026:decided:member-m-1")
    assert.isFalse("of" in Option.getOrThrow(HashMap.get(after(Option.some(event)), event.notice)))
  })
  it("tells each member once", () => {
    const one = after(inform(Notice.empty, "m-1"))
    assert.isTrue(Option.isNone(inform(one, "m-1")))
    assert.isTrue(Option.isSome(inform(one, "m-2")))
  })
})
