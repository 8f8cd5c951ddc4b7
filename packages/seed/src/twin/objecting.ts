import { Day, type House, Meeting, type Member, Notice, Objection } from "@jianyan/domain"
import { HashMap, Option, Result } from "effect"
import { sheetIn } from "../sheetIn.ts"
import { time } from "../Story.ts"
import { day } from "./calendar.ts"
import { atPlenary } from "./meetings.ts"
import { demo, others } from "./people.ts"
import { type Step, step } from "./Plan.ts"

const plenary = Meeting.Id.make("plenary-15-5")
const leave: Objection.About = { _tag: "Line", item: "plenary-leave", records: [`meeting/${plenary}`] }

const attendanceOf = (house: House.House, member: Member.Id): Meeting.Attendance =>
  Option.getOrThrow(Option.fromNullishOr(HashMap.getUnsafe(house.meetings, plenary).attendance.find((one) => one.member === member)))

const lodge = (id: string, member: Member.Id, about: Objection.About, reason: string, on: string): Step =>
  step(`account-${member}`, time(day(on), 10, 20), (house, at) => {
    const { facts, sheet } = sheetIn(house, member, 2026)
    return Objection.lodge(house.objections, { id: Objection.Id.make(id), year: 2026, about, reason }, { sheet, records: Objection.recordsIn(facts, sheet) }, at)
  })

const tells = (house: House.House, member: Member.Id, says: Extract<Notice.Matter, { readonly objection: Objection.Id }>, at: Parameters<typeof Notice.inform>[4]) => Option.toArray(Notice.inform(house.notices, member, says, says.objection, at))

const decide = (id: string, outcome: Objection.Outcome, reason: string, on: string): Step =>
  step("account-evaluator", time(day(on), 15), (house, at) => {
    const self = HashMap.getUnsafe(house.objections, Objection.Id.make(id))
    return Result.map(Objection.decide(self, { outcome, reason }, { account: "account-evaluator" }, [], at), (decided) => [decided, ...tells(house, self.member, { _tag: "ObjectionDecided", year: 2026, objection: self.id, outcome }, at)])
  })

/** Finds a member who missed some of the plenary in a way; not one of the demo accounts. */
const missing = (state: Meeting.State): Member.Id => {
  const found = others.find((one) => atPlenary(one).state === state)
  if (found === undefined) throw new RangeError(`nobody at the plenary was marked ${state}`)
  return found.id
}

/** Plans three objections: one of the demo member that waits, one that was upheld and corrected, and one that was not. */
export const objecting = (): ReadonlyArray<Step> => {
  const excused = missing("leave"), absent = missing("absent")
  const corrected = (attendance: Meeting.Attendance): Meeting.Attendance => {
    const [first = "exempt", ...rest] = (attendance.marks ?? []).map((mark) => mark === "leave" ? "exempt" as const : mark)
    return { member: attendance.member, marks: [first, ...rest], ...Meeting.sumUp([first, ...rest]), ground: "受市委委派参加招商会" }
  }
  const put: Step = step("account-office", time(day("2026-10-21"), 9, 30), (house, at) =>
    Meeting.correctAttendance(HashMap.getUnsafe(house.meetings, plenary), corrected(attendanceOf(house, excused)), "经核对委派通知，请假的半天改为受委派免计。", "account-office", at))
  const close: Step = step("account-evaluator", time(day("2026-10-21"), 16), (house, at) => {
    const self = HashMap.getUnsafe(house.objections, Objection.Id.make("o-2")), record = `meeting/${plenary}`
    return Result.map(Objection.correct(self, [record], [record], { by: "account-evaluator", sheet: sheetIn(house, excused, 2026).sheet }, at), (event) => [event, ...tells(house, excused, { _tag: "ObjectionCorrected", year: 2026, objection: self.id }, at)])
  })
  const missed: Objection.About = { _tag: "Missing", kind: "contact", on: Day.Day.make("2026-10-16") }
  return [
    lodge("o-2", excused, leave, "全会期间请假的半天，是受市委委派参加招商会，有委派通知，应当免计。", "2026-10-14"),
    decide("o-2", "upheld", "已核对市委办的委派通知，日期、人员相符，异议成立，请办公室更正出席记录。", "2026-10-19"), put, close,
    lodge("o-3", absent, { _tag: "Record", record: `meeting/${plenary}` }, "全会有半天我在外地出差，应当算请假。", "2026-10-27"),
    decide("o-3", "notUpheld", "查会议签到和请假登记，没有请假记录，本人也没有提供材料。按办法第七条，未请假的按缺席计。", "2026-11-03"),
    lodge("o-1", demo.id, missed, "10月16日下午在城关街道委员工作站走访了9户居民，工作站当天没有录入，请补记。", "2026-11-17")
  ]
}
