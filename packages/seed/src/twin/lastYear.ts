import { Assessment, type Day, Evaluation, Facts, type House, type HouseEvent, Meeting, type Member, Rulebook } from "@jianyan/domain"
import { HashMap, Option, Result } from "effect"
import { time } from "../Story.ts"
import * as Dice from "../texts/Dice.ts"
import { day } from "./calendar.ts"
import { demo, demo2, members } from "./people.ts"
import { type Step, step } from "./Plan.ts"
import { trialRulebook } from "./trialRulebook.ts"

const year = 2025, id = Evaluation.ofYear(year), evaluator = "account-evaluator", leader = "account-leader"
const plenary = Meeting.Id.make("plenary-15-4")
const days = Assessment.Year.starting("01-01", year, day("2022-01-10"))

const attendance = members.map((one): Meeting.Attendance => {
  const turn = one === demo || one === demo2 ? 0 : Dice.hash(`${plenary} ${one.id}`) % 1000
  if (turn < 900) return { member: one.id, state: "present", halfDays: 8 }
  return turn < 985 ? { member: one.id, state: "leave", halfDays: turn < 970 ? 7 : 4 } : { member: one.id, state: "absent", halfDays: 3 }
})

const sheets = (house: House.House): ReadonlyArray<Assessment.Sheet.Sheet> =>
  Assessment.assessAll(trialRulebook, [...HashMap.values(house.members)].map((member) => ({ id: member.id, roles: Facts.roles(member, days.to) })), Facts.facts(house), days)

const proposals = (house: House.House): ReadonlyArray<Evaluation.Proposed> => Result.getOrThrow(Evaluation.proposals(trialRulebook, sheets(house).map((sheet) => ({ sheets: [sheet] }))))

const self = (house: House.House): Evaluation.Evaluation => Evaluation.of(house.evaluations, id)

const some = <A>(all: ReadonlyArray<A>): readonly [A, ...ReadonlyArray<A>] => {
  const [first, ...others] = all
  if (first === undefined) throw new RangeError("nobody to list")
  return [first, ...others]
}

const on = (text: string, hour: number, actor: string, verb: (house: House.House, at: Parameters<Step["verb"]>[1]) => ReturnType<Step["verb"]>): Step => step(actor, time(day(text), hour), verb)

const list = (text: string, grade: string, reason: string, whom: (house: House.House) => ReadonlyArray<Member.Id>): Step =>
  on(text, 10, evaluator, (house, at) => Evaluation.list(self(house), { members: some(whom(house)), grade, reason }, trialRulebook, proposals(house), { account: evaluator }, at))

/** Who is equal for the last places: those of every other sector by turns, so that both halves are told. */
const tied = (half: 0 | 1) => (house: House.House) => proposals(house).filter(({ quota }) => quota?.toDecide === true).map(({ member }) => member).filter((_, place) => place % 2 === half)

/** Those the rules propose to improve, in order of id. */
const lowest = (house: House.House): ReadonlyArray<Member.Id> => proposals(house).filter(({ grade }) => grade === "improve").map(({ member }) => member)

const amended = (house: House.House, at: Parameters<Step["verb"]>[1], place: number): Result.Result<ReadonlyArray<HouseEvent.HouseEvent>, { readonly _tag: string }> => {
  const member = Option.getOrThrow(Option.fromNullishOr((self(house).decision?.grades ?? []).filter(({ grade }) => grade === "improve")[place])).member
  return Evaluation.amend(self(house), { member, grade: "competent", reason: "异议成立：全体会议期间受组织委派外出，有委派文件。", on: day("2026-03-17") as Day.Day }, house.notices, trialRulebook, { account: leader }, at)
}

/** Plans the evaluation of the year before: the trial edition, the plenary of 2025, grades listed, decided and told, one amended after an objection, and two talks held. */
export const lastYear = (): ReadonlyArray<Step> => [
  on("2024-12-30", 10, evaluator, (house, at) => Rulebook.adopt(house.rulebooks, trialRulebook, at)),
  on("2025-01-02", 9, "account-office", (_, at) => Meeting.convene(plenary, { kind: "plenary", title: "政协滨河市第十五届委员会第四次会议", on: day("2025-01-13"), halfDays: 8, expected: members.map((one) => one.id) }, at)),
  on("2025-01-20", 9, "account-office", (house, at) => Meeting.recordAttendance(HashMap.getUnsafe(house.meetings, plenary), attendance, at)),
  list("2026-01-05", "excellent", "末位分数相同，按提案办理结果和界别意见拟定。", tied(0)),
  list("2026-01-05", "competent", "末位分数相同，名额已满，按界别意见拟定。", tied(1)),
  list("2026-01-06", "competent", "全体会议期间住院，有医院证明，其余履职正常。", (house) => lowest(house).slice(-1)),
  on("2026-01-07", 15, evaluator, (house, at) => Evaluation.submit(self(house), trialRulebook, proposals(house), evaluator, at)),
  on("2026-01-08", 16, leader, (house, at) => Evaluation.decide(self(house), { on: day("2026-01-08"), words: "第二十九次主席会议研究，同意考评名单，会后通知本人。" }, trialRulebook, { account: leader }, at)),
  on("2026-01-09", 9, evaluator, (house, at) => Evaluation.announce(self(house), house.notices, trialRulebook, evaluator, at)),
  on("2026-03-18", 10, leader, (house, at) => amended(house, at, 0)),
  ...["界别召集人已谈话，本人说明了原因。", "界别召集人已谈话，今年到联系点补上。"].map((words, place) =>
    on("2026-03-20", 11 + place, evaluator, (house, at) => {
      const member = Option.getOrThrow(Option.fromNullishOr((self(house).decision?.grades ?? []).filter(({ grade }) => grade === "improve")[place + 1])).member
      return Evaluation.settle(self(house), member, "talk", [{ consequence: "talk", years: [{ from: days.from, to: days.to }] }], words, evaluator, at)
    }))
]
