import type { Day } from "../../committee/Day.ts"
import { type Fact, partOf } from "../Fact.ts"
import type { Words } from "../Place.ts"
import * as Points from "../Points.ts"
import { en as english } from "../reading/en.ts"
import { namesOf } from "../reading/Names.ts"
import type { Wording } from "../reading/Wording.ts"
import { zh as chinese } from "../reading/zh.ts"
import type { Rulebook, Subject } from "../Rulebook.ts"
import type { Scene } from "./Example.ts"
import type { Found } from "./Study.ts"

/** The words of one language in which a case is told. */
interface Telling {
  readonly words: Wording
  readonly who: Readonly<Record<Subject, string>>
  readonly as: (roles: string) => string
  readonly turns: readonly [plain: readonly [string, string], people: readonly [string, string], order: readonly [string, string]]
  readonly records: (who: string, records: string) => string
  readonly nothing: (who: string) => string
  readonly many: (count: number, unit: string, kind: string) => string
  readonly details: (details: ReadonlyArray<string>) => string
  readonly day: (month: number, day: number) => string
  readonly attended: (held: number, attended: number) => string
  readonly of: (place: number, people: number) => string
  readonly ways: Readonly<Record<"excused" | "exempt" | "late" | "leftEarly" | "linked" | "cap" | "floor" | "base", string>>
  readonly points: (points: string) => string
  readonly total: (lines: string, total: string, grade: string | undefined) => string
  readonly stops: readonly [between: string, list: string, scenes: string]
}

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]

const tellings: Readonly<Record<keyof Words, Telling>> = {
  zh: {
    words: chinese,
    who: { member: "某委员", group: "某小组", unit: "某单位" },
    as: (roles) => `（${roles}）`,
    turns: [["起初，", "后来，"], ["一种情形：", "另一种情形："], ["先后顺序是：", "换了顺序："]],
    records: (who, records) => `${who}有 ${records}。`,
    nothing: (who) => `${who}没有任何记录。`,
    many: (count, unit, kind) => `${count} ${unit}${kind}`,
    details: (details) => `（${details.join("，")}）`,
    day: (month, day) => `${month} 月 ${day} 日`,
    attended: (held, attended) => `应到 ${held} 个半天，实到 ${attended} 个`,
    of: (place, people) => `${people} 人联名中排第 ${place}`,
    ways: { excused: "请假", exempt: "受委派", late: "迟到", leftEarly: "早退", linked: "由另一件转来", cap: "超出上限", floor: "补到下限", base: "起点" },
    points: (points) => `${points} 分`,
    total: (lines, total, grade) => `${lines === "" ? "不计分" : lines}，总分 ${total} 分${grade === undefined ? "" : `，建议等次“${grade}”`}。`,
    stops: ["，", "、", ""]
  },
  en: {
    words: english,
    who: { member: "A member", group: "A group", unit: "A unit" },
    as: (roles) => `, one of the ${roles},`,
    turns: [["First: ", "Then: "], ["In one case: ", "In another: "], ["In this order: ", "The other way round: "]],
    records: (who, records) => `${who} has ${records}.`,
    nothing: (who) => `${who} has no records.`,
    many: (count, unit) => `${count} ${unit}`,
    details: (details) => ` (${details.join(", ")})`,
    day: (month, day) => `${day} ${months[month - 1] ?? ""}`,
    attended: (held, attended) => `${attended} of ${held} half days attended`,
    of: (place, people) => `number ${place} of ${people}`,
    ways: { excused: "with leave", exempt: "on assignment", late: "late", leftEarly: "left early", linked: "made from the other", cap: "beyond the cap", floor: "up to the floor", base: "to begin with" },
    points: (points) => points,
    total: (lines, total, grade) => ` ${lines === "" ? "No points" : lines}: ${total} in all${grade === undefined ? "" : `, proposed “${grade}”`}.`,
    stops: [", ", ", ", " "]
  }
}

/** Tells the case of a finding as a short story in Chinese or English, of 某委员, a group or a unit, and nobody in particular; nothing where it has none. */
export const tell = ({ example, finding }: Found, rulebook: Rulebook, language: keyof Words): string | undefined => {
  if (example === undefined) return undefined
  const telling = tellings[language]
  const roles = example.roles.map((role) => telling.words.roles[role]).join(telling.stops[1])
  const who = `${telling.who[rulebook.subject ?? "member"]}${roles === "" ? "" : telling.as(roles)}`
  const [plain, people, order] = telling.turns
  const turns = finding._tag === "BonusAboveDuty" || finding._tag === "JointPaysMore" ? people : finding._tag === "OrderMatters" ? order : plain
  return example.scenes.map((scene, index) => `${example.scenes.length === 1 ? "" : turns[index] ?? ""}${tellScene(scene, who, rulebook, language)}`).join(telling.stops[2])
}

const tellScene = ({ grade, lines, records, total }: Scene, who: string, rulebook: Rulebook, language: keyof Words): string => {
  const telling = tellings[language]
  const names = namesOf(rulebook, language)
  const sums = new Map<string, number>()
  for (const { item, points, why } of lines) {
    const way = why._tag === "Cap" ? telling.ways.cap : why._tag === "Floor" ? telling.ways.floor : why._tag === "Base" ? telling.ways.base : undefined
    const name = `“${names.places.call(item)}”${way === undefined ? "" : telling.details([way])}`
    sums.set(name, (sums.get(name) ?? 0) + points)
  }
  const told = [...sums].map(([name, points]) => `${name} ${telling.points(Points.format(points as Points.Points))}`).join(telling.stops[1])
  const began = records.length === 0 ? telling.nothing(who) : telling.records(who, tellRecords(records, telling))
  return began + telling.total(told, Points.format(total), grade === undefined ? undefined : names.grades.call(grade))
}

const tellRecords = (records: ReadonlyArray<Fact>, telling: Telling): string =>
  [...Map.groupBy(records, ({ on: _on, record: _record, ...shape }) => JSON.stringify(shape)).values()].map((alike) => {
    const [one] = alike
    if (one === undefined) return ""
    const days = alike.length > 3 ? [] : alike.map(({ on }) => tellDay(on, telling))
    const unit = telling.words.units[one.kind][alike.length === 1 ? 0 : 1]
    const details = [...describe(one, telling), ...days]
    return telling.many(alike.length, unit, telling.words.kinds[one.kind]) + (details.length === 0 ? "" : telling.details(details))
  }).join(telling.stops[0])

const tellDay = (on: Day, telling: Telling): string => telling.day(Number(on.slice(5, 7)), Number(on.slice(8, 10)))

const describe = (fact: Fact, { attended, of, points, ways, words }: Telling): ReadonlyArray<string> => {
  const { amount, attendance, form, joint, levels = [], mark, reached = [] } = fact
  const times = (way: "excused" | "exempt" | "late" | "leftEarly") => {
    const count = attendance?.[way] ?? 0
    return count === 0 ? [] : [`${ways[way]} ${count}`]
  }
  return [
    ...(form === undefined ? [] : [words.forms[form]]),
    ...reached.map((stage) => words.stages[stage]),
    ...levels.map((level) => words.levels[level]),
    ...(joint === undefined ? [] : [words.parts[partOf(fact)], of(joint.place + 1, joint.people)]),
    ...(attendance === undefined ? [] : [attended(attendance.held, attendance.attended)]),
    ...times("excused"), ...times("exempt"), ...times("late"), ...times("leftEarly"),
    ...(amount === undefined ? [] : [`${amount} ${words.measures.amount[amount === 1 ? 0 : 1]}`]),
    ...(mark === undefined ? [] : [points(Points.format(mark.points))]),
    ...(fact.of === undefined ? [] : [ways.linked])
  ]
}
