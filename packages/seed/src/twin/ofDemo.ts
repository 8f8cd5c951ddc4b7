import { type Activity, Station } from "@jianyan/domain"
import { day, later } from "./calendar.ts"
import type { Held } from "./Held.ts"
import { demo, demo2, type Seated } from "./people.ts"

/** The place of the demo member's station, whose people also bring up the matter of the demo member's merged proposals. */
export const home = "beiyuan-03"

const own = (who: Seated, id: string, station: string, form: Activity.Form, topic: string, on: string, peopleMet: number): Held => ({
  id, organiser: { _tag: "Station", station: Station.Id.make(station) }, recorded: later(day(on), 1), by: `account-${who.id}`,
  content: { form, topic, on: day(on), members: [who.id], peopleMet, summary: "群众反映的问题当场登记，能答的当场答复，其余转有关单位并约定回访时间。" }
})

/** The demo member has met forty-six people in three quarters and none since October; the other one has met people in every quarter. */
export const ofDemo: ReadonlyArray<Held> = [
  own(demo, "d-1", `station-${home}`, "reception", "委员接待日：坡地小区供暖", "2026-01-22", 21),
  own(demo, "d-2", `station-${home}`, "visit", "走访供暖困难家庭", "2026-05-14", 8),
  own(demo, "d-3", `station-${home}`, "reception", "委员接待日：供热改造怎么接、钱怎么出", "2026-08-20", 17),
  own(demo2, "d-4", "station-sector-education", "visit", "走访农村寄宿制学校教师", "2026-03-11", 12),
  own(demo2, "d-5", "station-sector-education", "reception", "家长接待日：课后服务", "2026-05-27", 14),
  own(demo2, "d-6", "station-sector-education", "visit", "走访职业学校实训基地", "2026-09-03", 9),
  own(demo2, "d-7", "station-sector-education", "reception", "家长接待日：校园餐", "2026-10-21", 16)
]

