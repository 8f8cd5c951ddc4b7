import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result } from "effect"
import { Committee, Member, Theme, Unit } from "../index.ts"
import * as Hall from "../committee/Committee.story.ts"
import { on, refusal } from "../house/House.story.ts"

type Event = Theme.ThemeEvent.ThemeEvent

const committee = Hall.under(Hall.county), session = Hall.fifth.id, at = on("2025-12-01")
const [heating, stairs, buses] = [Theme.Id.make("heating"), Theme.Id.make("stairs"), Theme.Id.make("buses")] as const
const content: Theme.Content = { title: "山边小区冬季供暖", why: "连续五个冬季室温不足十六度。", category: "urban-rural" }
const by: Theme.Source = { _tag: "Unit", unit: Unit.Id.make("housing") }
const suggested = (theme: Theme.Id) => Result.getOrThrow(Theme.suggest(theme, session, content, by, committee, at))
const themes = (...events: ReadonlyArray<Event>) => events.reduce(Theme.evolve, Theme.empty)
const after = (...events: ReadonlyArray<Event>) => HashMap.getUnsafe(themes(suggested(heating), ...events), heating)
const all = [suggested(heating), suggested(stairs), suggested(buses)]
const numbers = (events: ReadonlyArray<Theme.ThemeEvent.Of<"ThemePublished">>) => events.map(({ number, theme }) => [theme, number])

describe("Theme.suggest", () => {
  it("keeps who suggested it, why, and for which session", () => assert.deepStrictEqual(after(), { id: heating, session, ...content, by, suggestedAt: at }))
  it("refuses a session that was not called, and a category the policy lacks", () => {
    const none = Committee.SessionId.make("15-9")
    assert.deepStrictEqual(refusal(Theme.suggest(heating, none, content, by, committee, at)), { _tag: "Examination.UnknownSession", session: none })
    assert.deepStrictEqual(refusal(Theme.suggest(heating, session, { ...content, category: "space" }, { _tag: "Member", member: Member.Id.make("m1") }, committee, at)), { _tag: "Theme.UnknownCategory", category: "space" })
  })
})

describe("Theme.reword", () => {
  it("says it in other words and leaves its place", () => {
    const other = { ...content, title: "北山片区冬季供暖" }
    assert.strictEqual(Result.getOrThrow(Theme.reword(after(), other, committee.policy, at)).title, other.title)
    assert.deepStrictEqual(after({ _tag: "ThemePublished", theme: heating, number: 1, at }, Result.getOrThrow(Theme.reword(after(), other, committee.policy, at))), { id: heating, session, ...other, by, suggestedAt: at, number: 1 })
  })
  it("refuses a category the policy lacks", () =>
    assert.deepStrictEqual(refusal(Theme.reword(after(), { ...content, category: "space" }, committee.policy, at)), { _tag: "Theme.UnknownCategory", category: "space" }))
})

describe("Theme.publish", () => {
  const publish = (chosen: ReadonlyArray<Theme.Id>, ...events: ReadonlyArray<Event>) => Theme.publish(themes(...all, ...events), session, chosen, at)
  const first = Result.getOrThrow(publish([stairs, heating]))

  it("numbers the chosen in the order given, and what is added later after them", () => {
    assert.deepStrictEqual(numbers(first), [[stairs, 1], [heating, 2]])
    assert.deepStrictEqual(numbers(Result.getOrThrow(publish([buses], ...first))), [[buses, 3]])
  })
  it("never gives a number twice", () =>
    assert.deepStrictEqual(numbers(Result.getOrThrow(publish([buses], ...first, Result.getOrThrow(Theme.withdraw(after(), "已列入年度计划。", at))))), [[buses, 3]]))
  it("publishes all or none", () => {
    assert.deepStrictEqual(refusal(publish([buses, stairs], ...first)), { _tag: "Theme.PublishedAlready", id: stairs })
    assert.deepStrictEqual(refusal(publish([buses, buses])), { _tag: "Theme.PublishedAlready", id: buses })
    assert.deepStrictEqual(refusal(publish([Theme.Id.make("none")])), { _tag: "Theme.NotFound", id: "none" })
    assert.deepStrictEqual(refusal(publish([heating], { _tag: "ThemeWithdrawn", theme: heating, reason: "重复", at })), { _tag: "Theme.Withdrawn", id: heating })
    assert.deepStrictEqual(refusal(Theme.publish(themes(...all), Committee.SessionId.make("15-4"), [heating], at)), { _tag: "Theme.OfAnotherSession", id: heating, session })
  })
})

describe("Theme.withdraw", () => {
  const withdrawn = Result.getOrThrow(Theme.withdraw(after(), "已列入年度计划。", at))
  it("takes it off the list, and keeps its number and the reason", () => {
    const published: Event = { _tag: "ThemePublished", theme: heating, number: 4, at }
    assert.isTrue(Theme.isPublished(after(published)))
    assert.isFalse(Theme.isPublished(after(published, withdrawn)))
    assert.deepStrictEqual(after(published, withdrawn), { id: heating, session, ...content, by, suggestedAt: at, number: 4, withdrawn: "已列入年度计划。" })
  })
  it("is refused a second time, and then nothing is reworded", () => {
    assert.deepStrictEqual(refusal(Theme.withdraw(after(withdrawn), "再撤", at)), { _tag: "Theme.Withdrawn", id: heating })
    assert.deepStrictEqual(refusal(Theme.reword(after(withdrawn), content, committee.policy, at)), { _tag: "Theme.Withdrawn", id: heating })
  })
})
