import { type Body, type Day, Leave, Meeting } from "@jianyan/domain"
import { HashMap, Option } from "effect"
import { time } from "../Story.ts"
import { committees } from "../texts/committees.ts"
import * as Dice from "../texts/Dice.ts"
import { agenda } from "../texts/meetings.ts"
import { day, later, workingDay } from "./calendar.ts"
import { committeeId, demo, demo2, isStanding, members, type Seated } from "./people.ts"
import { type Step, step } from "./Plan.ts"
import { topicOf } from "./topics.ts"

interface Convened {
  readonly id: string
  readonly kind: Meeting.Kind
  readonly title: string
  readonly on: Day.Day
  readonly halfDays: number
  readonly organiser?: Body.Id
  readonly expected: ReadonlyArray<Seated>
}

const office = "account-office"

/** How one member was at one meeting, half day by half day: most were there; a demo member is, save one half day of leave at the plenary. */
const attendanceOf = (meeting: Convened, one: Seated): Meeting.Attendance => {
  const { halfDays, id, kind } = meeting
  const dice = Dice.seeded(`${id} ${one.id}`), turn = dice.int(1, 1000), missed = Math.min(halfDays, dice.int(1, 3))
  const there = (count: number, ...rest: ReadonlyArray<Meeting.State>): ReadonlyArray<Meeting.State> => [...Array.from({ length: count }, (): Meeting.State => "present"), ...rest]
  const away = (count: number, state: Meeting.State) => there(halfDays - count, ...Array.from({ length: count }, () => state))
  const record = ([first = "present", ...rest]: ReadonlyArray<Meeting.State>): Meeting.Attendance =>
    ({ member: one.id, marks: [first, ...rest], ...Meeting.sumUp([first, ...rest]), ...(first === "exempt" && { ground: "参加上级党委政府重要会议" }) })
  if (one === demo && kind === "plenary") return record(away(1, "leave"))
  if (one === demo || one === demo2 || turn <= 880) return record(there(halfDays))
  if (turn <= 900) return record(["late", ...there(halfDays - 1)])
  if (turn <= 908) return record(there(halfDays - 1, "leftEarly"))
  if (turn <= 982) return record(away(missed, "leave"))
  if (turn <= 994) return record(away(kind === "plenary" ? missed : halfDays, "absent"))
  return record(away(halfDays, "exempt"))
}

const held = (meeting: Convened, recorded: boolean): ReadonlyArray<Step> => {
  const { expected, id, kind, on, organiser, title } = meeting
  const self = Meeting.Id.make(id)
  const attendance = expected.map((one) => attendanceOf(meeting, one))
  const convene = step(office, time(workingDay(later(on, -8)), 9, 30), (_, at) =>
    Meeting.convene(self, { kind, title, on, halfDays: meeting.halfDays, expected: expected.map((one) => one.id), ...(organiser !== undefined && { organiser }) }, at))
  const record = step(office, time(workingDay(later(on, Math.ceil(meeting.halfDays / 2))), 9, 40), (house, at) =>
    Meeting.recordAttendance(Option.getOrThrow(HashMap.get(house.meetings, self)), attendance, at))
  return recorded ? [convene, record] : [convene]
}

const ordinals = ["一", "二", "三", "四"] as const

const standingMeetings = ["2026-03-26", "2026-06-25", "2026-08-27", "2026-10-29"].map((on, place): Convened => ({
  id: `standing-15-${17 + place}`, kind: "standing", title: `市政协十五届常委会第${["十七", "十八", "十九", "二十"][place]}次会议：${agenda("standing", place)}`, on: day(on), halfDays: 2, expected: members.filter(isStanding)
}))

const committeeMeetings = committees.flatMap(({ id, zh }, index) =>
  ["2026-03-04", "2026-06-03", "2026-09-08"].map((from, place): Convened => ({
    id: `${id}-2026-${place + 1}`, kind: "committee", title: `${zh}第${Dice.at(ordinals, place)}次全体会议：${topicOf(id, place * 2)}`,
    on: workingDay(day(from), index), halfDays: 1, organiser: committeeId(id), expected: members.filter((one) => one.committee === id)
  })))

const trainings = ["2026-04-21", "2026-09-22"].map((on, place): Convened => ({
  id: `training-2026-${place + 1}`, kind: "other", title: `委员履职培训班：${agenda("study", place + 2)}`, on: day(on), halfDays: 2, expected: members.filter((_, n) => n % 2 === place)
}))

const plenary: Convened = { id: "plenary-15-5", kind: "plenary", title: "政协滨河市第十五届委员会第五次会议", on: day("2026-01-12"), halfDays: 8, expected: members }

/** How a member was at the plenary, as first recorded. */
export const atPlenary = (one: Seated): Meeting.Attendance => attendanceOf(plenary, one)

/** A meeting of this November whose attendance nobody has recorded yet. */
const unrecorded: Convened = {
  id: "environment-2026-4", kind: "committee", title: `人口资源环境委员会第四次全体会议：${topicOf("environment", 5)}`, on: day("2026-11-19"), halfDays: 1, organiser: committeeId("environment"),
  expected: members.filter((one) => one.committee === "environment")
}

/** What is still to come: the next meeting of the standing committee, and a talk the demo member is asked to. */
const toCome: ReadonlyArray<Convened> = [
  { id: "standing-15-21", kind: "standing", title: `市政协十五届常委会第二十一次会议：${agenda("standing", 5)}`, on: day("2026-11-26"), halfDays: 3, expected: members.filter(isStanding) },
  {
    id: "environment-2026-5", kind: "committee", title: `人口资源环境委员会对口协商：${topicOf("environment", 4)}`, on: day("2026-11-27"), halfDays: 1, organiser: committeeId("environment"),
    expected: members.filter((one) => one.committee === "environment")
  }
]

const leaveOf = (meeting: Convened, one: Seated, given: Pick<Leave.Request, "ground" | "reason" | "channel"> & { readonly sittings: Leave.Request["sittings"] }, asked: Day.Day, granted?: "leave" | "exempt"): ReadonlyArray<Step> => {
  const leave = Leave.Id.make(`l-${meeting.id}-${one.id}`)
  const minutes = Dice.hash(leave) % 60
  const ask = step(`account-${one.id}`, time(asked, 10, minutes), (house, at) =>
    Leave.ask(leave, { meeting: Meeting.Id.make(meeting.id), ...given }, HashMap.getUnsafe(house.meetings, Meeting.Id.make(meeting.id)), HashMap.getUnsafe(house.members, one.id), [], Option.getOrThrow(house.committee), at))
  return granted === undefined ? [ask] : [ask, step(office, time(workingDay(asked), 16, minutes), (house, at) => Leave.grant(HashMap.getUnsafe(house.leaves, leave), { as: granted }, office, at))]
}

const grounds = [["illness", "住院检查，已约定日期。"], ["work", "单位年度检查，须到场说明。"], ["family", "家人手术，需要陪护。"]] as const

/** Who was on leave from a meeting had asked for it before. */
const leavesOf = (meeting: Convened): ReadonlyArray<Step> =>
  meeting.expected.flatMap((one, n) => {
    const { marks = [], state } = attendanceOf(meeting, one)
    if (state !== "leave") return []
    const [first, ...more] = marks.flatMap((mark, place) => mark === "leave" ? [place] : [])
    const [ground, reason] = Dice.at(grounds, n)
    return first === undefined ? [] : leaveOf(meeting, one, { sittings: [first, ...more], ground, reason, channel: n % 4 === 0 ? "phone" : "written" }, later(meeting.on, n % 5 === 0 ? -1 : -4), "leave")
  })

const asking = (): ReadonlyArray<Step> => {
  const [standing, talk] = toCome
  if (standing === undefined || talk === undefined) return []
  const [one = demo, two = demo, three = demo] = standing.expected.slice(4)
  return [
    ...leaveOf(standing, one, { sittings: [0, 1, 2], ground: "higherMeeting", reason: "参加省政协专题协商会。", channel: "written" }, day("2026-11-19"), "exempt"),
    ...leaveOf(standing, two, { sittings: [2], ground: "work", reason: "下午有公开庭审，不能改期。", channel: "phone" }, day("2026-11-20"), "leave"),
    ...leaveOf(standing, three, { sittings: [0, 1, 2], ground: "illness", reason: "术后复查，医生建议静养一周。", channel: "written" }, day("2026-11-21")),
    ...leaveOf(talk, Dice.at(talk.expected.filter((who) => who !== demo), 2), { sittings: [0], ground: "sentAbroad", reason: "随团外出考察，月底返回。", channel: "written" }, day("2026-11-20"))
  ]
}

/** Plans the meetings of the year: the plenary, four of the standing committee, three of each special committee, two trainings, one not recorded yet and two to come, with the leave asked from them. */
export const meeting = (): ReadonlyArray<Step> => [...[plenary, ...standingMeetings, ...committeeMeetings, ...trainings].flatMap((one) => held(one, true)), ...held(unrecorded, false), ...toCome.flatMap((one) => held(one, false)), ...[plenary, ...standingMeetings].flatMap(leavesOf), ...asking()]
