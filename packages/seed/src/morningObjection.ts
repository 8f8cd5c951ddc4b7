import { Day, Member, Objection } from "@jianyan/domain"
import { sheetIn } from "./sheetIn.ts"
import { type Telling, time } from "./Story.ts"

/** Tells that the first member objects to the half day of leave at the plenary, which nobody has decided yet. */
export const object = (telling: Telling): void => {
  const about: Objection.About = { _tag: "Line", item: "plenary-leave", records: ["meeting/plenary-15-5"] }
  telling.say("account-m-1", time(Day.Day.make("2026-04-10"), 10), (house, at) => {
    const { facts, sheet } = sheetIn(house, Member.Id.make("m-1"), 2026)
    return Objection.lodge(house.objections, { id: Objection.Id.make("o-1"), year: 2026, about, reason: "那半天是受市委委派参加供热工作会议，已经向大会秘书处说明，应当免计。" }, { sheet, records: Objection.recordsIn(facts, sheet) }, at)
  })
}
