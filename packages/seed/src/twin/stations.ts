import { Activity, Day, Station } from "@jianyan/domain"
import { time } from "../Story.ts"
import { activity } from "../texts/activities.ts"
import { committees } from "../texts/committees.ts"
import * as Dice from "../texts/Dice.ts"
import { type Place, places } from "../texts/districts.ts"
import { agenda } from "../texts/meetings.ts"
import { type Station as Text, stations } from "../texts/stations.ts"
import { day, later, workingDay } from "./calendar.ts"
import { committeeId, demo, demo2, others, type Seated, sectorId } from "./people.ts"
import { type Step, step } from "./Plan.ts"

/** The place of the demo member's station, whose people also bring up the matter of the demo member's merged proposals. */
const home = "beiyuan-03"

interface Team {
  readonly station: Text
  readonly place: Place
  readonly members: ReadonlyArray<Seated>
}

const placeOf = (station: Text): Place => places.find((one) => one.id === station.place) ?? Dice.at(places, Dice.hash(station.id))

const entrepreneurs = others.filter((one) => one.sector === "acfic" || one.sector === "economy")

/** Members meet people where they are sent: three of each township in turn and two of the next, entrepreneurs in enterprises, sectors in their own rooms. */
const teams: ReadonlyArray<Team> = stations.map((station, index) => {
  const some = (list: ReadonlyArray<Seated>, from: number, count: number) => Array.from({ length: Math.min(count, list.length) }, (_, n) => Dice.at(list, from + n))
  const team = station.kind === "sector"
    ? some(others.filter((one) => one.sector === station.sector), 0, 6)
    : station.kind === "enterprise" ? some(entrepreneurs, index * 4, 4) : some(others, index * 3, 5)
  return { station, place: placeOf(station), members: team }
})

const idOf = (station: Text) => Station.Id.make(station.id)

const opening = ({ members, place, station }: Team, index: number): Step => {
  const convenors = members.slice(0, 1 + (index % 2)).map((one) => one.id)
  return step("account-liaison", time(Day.addDays(day("2022-05-10"), index * 6), 10), (_, at) =>
    Station.open(idOf(station), {
      kind: station.kind, name: { zh: station.zh, en: station.en }, convenors: station.id === `station-${home}` ? [demo.id, ...convenors] : convenors,
      ...(station.kind === "sector" ? { sector: sectorId(station.sector ?? "") } : { district: place.districtZh })
    }, at))
}

/** The quarters told, with the days in which activities fall and how many a station holds. */
const quarters = [["2026-01-05", 85, 2], ["2026-04-01", 90, 3], ["2026-07-01", 91, 3], ["2026-10-09", 39, 2]] as const

/** Tells whether a member is away in a quarter: about one in eight misses one. */
const misses = (one: Seated, quarter: number): boolean => {
  const turn = Dice.hash(`misses ${one.id}`) % 100
  return turn < 13 ? turn % 4 === quarter : turn < 15
}

const formOf = { reception: "reception", consultation: "consultation", visit: "visit", lecture: "lecture", "heart-to-heart": "visit", service: "publicBenefit" } as const

const met = (outcome: string, dice: Dice.Dice): number => {
  const found = /(\d+)(?:人|户)/u.exec(outcome)?.[1]
  return found === undefined ? dice.int(6, 24) : Number(found)
}

interface Held { readonly id: string; readonly organiser: Activity.Organiser; readonly content: Activity.Content; readonly recorded: Day.Day; readonly by: string }

const record = ({ by, content, id, organiser, recorded }: Held, minute: number): Step =>
  step(by, time(recorded, 9, minute), (_, at) => Activity.record(Activity.Id.make(id), organiser, content, at))

const ofStation = ({ members, place, station }: Team, index: number): ReadonlyArray<Held> => {
  const dice = Dice.seeded(station.id)
  return quarters.flatMap(([from, days, count], quarter) =>
    Array.from({ length: count }, (_, turn): Held => {
      const number = quarters.slice(0, quarter).reduce((sum, [, , held]) => sum + held, turn)
      const { form, outcome, title } = activity(index * 7 + number, place)
      const on = later(day(from), dice.int(0, days - 1))
      const there = members.filter((one) => !misses(one, quarter) && dice.int(1, 100) <= 64)
      const [first = Dice.at(members, 0), ...more] = there.length > 0 ? there : members.filter((one) => !misses(one, quarter)).slice(0, 1)
      return {
        id: `a-${String(index + 1).padStart(3, "0")}-${String(number + 1).padStart(2, "0")}`,
        organiser: { _tag: "Station", station: idOf(station) },
        content: { form: formOf[form], topic: title, on, members: [first.id, ...more.map((one) => one.id)], peopleMet: met(outcome, dice), summary: outcome },
        recorded: later(on, dice.int(1, 3)), by: `account-${first.id}`
      }
    }))
}

const bodyForms = ["research", "inspection", "consultation", "training"] as const
const titled = { research: "专题调研", inspection: "委员视察", consultation: "对口协商", training: "专题学习" } as const

/** What the special committees do: eighty-seven times in the year, about ten members each. */
const ofCommittees: ReadonlyArray<Held> = Array.from({ length: 87 }, (_, n): Held => {
  const dice = Dice.seeded(`committee activity ${n}`)
  const { id, zh } = Dice.at(committees, n)
  const form = Dice.at(bodyForms, Math.floor(n / committees.length) + n)
  const drawn = others.filter((one) => one.committee === id)
  const start = dice.int(0, drawn.length - 1)
  const [first = Dice.at(others, 0), ...more] = Array.from({ length: Math.min(drawn.length, dice.int(7, 14)) }, (_, step) => Dice.at(drawn, start + step))
  const on = workingDay(later(day("2026-02-25"), Math.floor((n * 250) / 87)))
  const topic = agenda(form === "training" ? "study" : "special", n)
  return {
    id: `b-${String(n + 1).padStart(3, "0")}`, organiser: { _tag: "Body", body: committeeId(id) }, recorded: workingDay(later(on, 1)), by: "account-office",
    content: { form, topic: `${titled[form]}：${topic}`, on, members: [first.id, ...more.map((one) => one.id)], peopleMet: form === "research" ? dice.int(8, 30) : 0, summary: `${zh}组织，形成情况记录和意见清单，转有关单位研究。` }
  }
})

const own = (who: Seated, id: string, station: string, form: Activity.Form, topic: string, on: string, peopleMet: number): Held => ({
  id, organiser: { _tag: "Station", station: Station.Id.make(station) }, recorded: later(day(on), 1), by: `account-${who.id}`,
  content: { form, topic, on: day(on), members: [who.id], peopleMet, summary: "群众反映的问题当场登记，能答的当场答复，其余转有关单位并约定回访时间。" }
})

/** The demo member has met forty-six people in three quarters and none since October; the other one has met people in every quarter. */
const ofDemo: ReadonlyArray<Held> = [
  own(demo, "d-1", `station-${home}`, "reception", "委员接待日：坡地小区供暖", "2026-01-22", 21),
  own(demo, "d-2", `station-${home}`, "visit", "走访供暖困难家庭", "2026-05-14", 8),
  own(demo, "d-3", `station-${home}`, "reception", "委员接待日：供热改造怎么接、钱怎么出", "2026-08-20", 17),
  own(demo2, "d-4", "station-sector-education", "visit", "走访农村寄宿制学校教师", "2026-03-11", 12),
  own(demo2, "d-5", "station-sector-education", "reception", "家长接待日：课后服务", "2026-05-27", 14),
  own(demo2, "d-6", "station-sector-education", "visit", "走访职业学校实训基地", "2026-09-03", 9),
  own(demo2, "d-7", "station-sector-education", "reception", "家长接待日：校园餐", "2026-10-21", 16)
]

/** Plans the 144 stations and what members did from them and with their committees. */
export const meetingPeople = (): ReadonlyArray<Step> => [
  ...teams.map(opening),
  ...[...teams.flatMap(ofStation), ...ofCommittees, ...ofDemo].map((held, n) => record(held, n % 60))
]
