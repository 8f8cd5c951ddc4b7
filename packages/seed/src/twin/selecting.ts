import { Committee, Proposal, Selection, Unit } from "@jianyan/domain"
import { HashMap, Option, Result } from "effect"
import { time } from "../Story.ts"
import { day } from "./calendar.ts"
import type { Paper } from "./Paper.ts"
import { demo2 } from "./people.ts"
import { committeeOf, standing, type Step, step } from "./Plan.ts"

const live = ["Filed", "HandedOver", "Accepted", "Replied", "Rated", "Closed"] as const
const id = Selection.Id.make("excellent-2026")
const reasons = ["调研深入，数据来自实地走访。", "建议具体，责任单位和期限清楚。", "推动了一项制度出台。"] as const
const reviews = ["情况、分析、建议齐备，一事一案。", "办理结果好，受益群众多。", "有前瞻性，可供决策参考。"] as const

/** Plans how the year's excellent proposals are chosen in the autumn: some more are put forward than are chosen. */
export const selected = (chosen: ReadonlyArray<Paper>, others: ReadonlyArray<Paper>): ReadonlyArray<Step> => {
  const on = (actor: string, at: Step["at"], verb: (self: Selection.Selection, house: Parameters<Step["verb"]>[0], at: Step["at"]) => ReturnType<Step["verb"]>) =>
    step(actor, at, (house, at) => verb(Option.getOrThrow(HashMap.get(house.selections, id)), house, at))
  const papers = [...chosen, ...others]
  return [
    step("account-staff", time(day("2026-10-12"), 9), (house, at) => Selection.open(id, "2026年度优秀提案", "Proposals", [Committee.SessionId.make("15-5")], committeeOf(house), at)),
    ...papers.map((paper, place) => on("account-staff", time(day("2026-10-19"), 9, place), (self, house, at) => Selection.nominate(self, standing(house, paper.id, ...live), reasons[place % 3] ?? reasons[0], at))),
    ...papers.map((paper, place) => on("account-staff", time(day("2026-10-28"), 14, place), (self, house, at) =>
      Selection.review(self, Option.getOrThrow(HashMap.get(house.proposals, paper.id)), reviews[place % 3] ?? reviews[0], { account: "account-staff" }, at))),
    on("account-staff", time(day("2026-11-05"), 16), (self, _, at) => Selection.deliberate(self, day("2026-11-05"), "提案委全体会议逐件讨论，同意提交主席会议确定。", at)),
    on("account-leader", time(day("2026-11-12"), 16), (self, house, at) => {
      const [first, ...rest] = chosen.map((paper) => standing(house, paper.id, ...live))
      const filed = Selection.filedIn(self, HashMap.values(house.proposals)).length
      if (first === undefined) throw new RangeError("nothing was chosen")
      return Result.map(Selection.decide(self, [first, ...rest], filed, committeeOf(house).policy, day("2026-11-12"), at), ([decided]) => decided)
    }),
    ...chosen.map((paper, place) => step("account-leader", time(day("2026-11-12"), 16, place + 1), (house, at) => Proposal.commend(standing(house, paper.id, ...live), at))),
    on("account-staff", time(day("2026-11-18"), 10), (self, _, at) => Selection.announce(self, at))
  ]
}

const advancedId = Selection.Id.make("advanced-2026")

/** Plans the choice of the year's advanced units, put forward and reviewed, and not deliberated yet. */
export const advanced: ReadonlyArray<Step> = ([
  ["education", "承办件数多，件件当面沟通，答复都在期限内。", "答复逐条对应建议，列入计划的都有日期和责任处室。"],
  ["transport", "主动邀请提案人一起到现场，三件当年落实。", "会办意见都按时交主办单位。"],
  ["housing", "旧账清得快，往年承诺的事项逐件回访。", undefined]
] as const).flatMap(([name, reason, opinion], place) => {
  const unit = Unit.Id.make(name)
  const on = (at: Step["at"], verb: (self: Selection.Selection, house: Parameters<Step["verb"]>[0], at: Step["at"]) => ReturnType<Step["verb"]>) =>
    step("account-staff", at, (house, at) => verb(Option.getOrThrow(HashMap.get(house.selections, advancedId)), house, at))
  return [
    ...(place > 0 ? [] : [step("account-staff", time(day("2026-11-09"), 9), (house, at) => Selection.open(advancedId, "2026年度先进承办单位", "Units", [Committee.SessionId.make("15-5")], committeeOf(house), at))]),
    on(time(day("2026-11-10"), 9, place), (self, house, at) => Selection.nominateUnit(self, unit, Selection.handledIn(self, unit, HashMap.values(house.proposals)).length, reason, at)),
    ...(opinion === undefined ? [] : [on(time(day("2026-11-16"), 15, place), (self, _, at) => Selection.reviewUnit(self, unit, opinion, { account: "account-staff" }, at))])
  ]
})

const personsId = Selection.Id.make("persons-2026")
const persons: ReadonlyArray<readonly [Selection.Person, reason: string, opinion: string | undefined]> = [
  [{ _tag: "Member", member: demo2.id }, "每件提案都先到现场，三次参加承办单位的协商会。", "写得实，跟得紧。"],
  [{ _tag: "Post", unit: Unit.Id.make("education"), post: "办公室主任" }, "承办件逐件建台账，提案人随时问得到进展。", undefined]
]

/** Plans the choice of the year's advanced persons, a member and the holder of a post, put forward and still to be reviewed. */
export const advancedPersons: ReadonlyArray<Step> = [
  step("account-staff", time(day("2026-11-09"), 10), (house, at) => Selection.open(personsId, "2026年度提案工作先进个人", "Persons", [Committee.SessionId.make("15-5")], committeeOf(house), at)),
  ...persons.flatMap(([person, reason, opinion], place) => {
    const on = (at: Step["at"], verb: (self: Selection.Selection, house: Parameters<Step["verb"]>[0], at: Step["at"]) => ReturnType<Step["verb"]>) =>
      step("account-staff", at, (house, at) => verb(Option.getOrThrow(HashMap.get(house.selections, personsId)), house, at))
    return [
      on(time(day("2026-11-11"), 9, place), (self, house, at) => Selection.nominatePerson(self, person, house, reason, at)),
      ...(opinion === undefined ? [] : [on(time(day("2026-11-17"), 15, place), (self, _, at) => Selection.reviewPerson(self, person, opinion, { account: "account-staff" }, at))])
    ]
  })
]
