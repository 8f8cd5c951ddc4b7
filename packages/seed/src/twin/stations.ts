import { Day, Station } from "@jianyan/domain"
import { time } from "../Story.ts"
import { activity, type Activity as Topic, forms } from "../texts/activities.ts"
import * as Dice from "../texts/Dice.ts"
import { type Place, places } from "../texts/districts.ts"
import { type Station as Text, stations } from "../texts/stations.ts"
import { day, later } from "./calendar.ts"
import { type Held, recording } from "./Held.ts"
import { home, ofDemo } from "./ofDemo.ts"
import { demo, others, type Seated, sectorId } from "./people.ts"
import { type Step, step } from "./Plan.ts"

/** Words of a topic that belong to some months of the year. */
const seasons: ReadonlyArray<readonly [word: RegExp, months: ReadonlyArray<number>]> = [[/春耕/u, [2, 3, 4, 5]], [/供暖/u, [1, 2, 3, 10, 11]], [/汛期/u, [5, 6, 7, 8, 9]]]

/** The n-th activity of a place, or the next of its form that fits the season. */
const inSeason = (n: number, place: Place, on: Day.Day): Topic => {
  const month = Number(on.slice(5, 7))
  const turns = Array.from({ length: 4 }, (_, turn) => activity(n + turn * forms.length * 5, place))
  return turns.find(({ title }) => seasons.every(([word, months]) => !word.test(title) || months.includes(month))) ?? Dice.at(turns, 0)
}

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

const ofStation = ({ members, place, station }: Team, index: number): ReadonlyArray<Held> => {
  const dice = Dice.seeded(station.id)
  return quarters.flatMap(([from, days, count], quarter) =>
    Array.from({ length: count }, (_, turn): Held => {
      const number = quarters.slice(0, quarter).reduce((sum, [, , held]) => sum + held, turn)
      const on = later(day(from), dice.int(0, days - 1))
      const { form, outcome, title } = inSeason(index * 7 + number, place, on)
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

/** Plans the opening of the 144 stations and what members did from them. */
export const meetingPeople = (): ReadonlyArray<Step> => [...teams.map(opening), ...[...teams.flatMap(ofStation), ...ofDemo].map(recording)]
