import { Committee, Day, type House, type Member, Numbering, Proposal } from "@jianyan/domain"
import { DateTime, HashMap, Option, Result } from "effect"
import { time } from "../Story.ts"
import * as Dice from "../texts/Dice.ts"
import { attaching } from "./attaching.ts"
import { beforehand } from "./beforehand.ts"
import { day, later, workingDay } from "./calendar.ts"
import type { Paper } from "./Paper.ts"
import { committeeOf, standing, type Step, step } from "./Plan.ts"
import { answerOf } from "./proposers.ts"

const staff = "account-staff"
const examiner = { account: staff }

const contentOf = ({ draft }: Paper): Proposal.Content.Content => ({
  title: draft.title, category: draft.category, situation: draft.situation, analysis: draft.analysis, recommendations: draft.recommendations.map((text, place) => ({ number: place + 1, text }))
})

/** What stood there before its writer went over it: the last sentence of the analysis and the last recommendation were missing. */
const roughly = (content: Proposal.Content.Content): Proposal.Content.Content => ({
  ...content, analysis: content.analysis.replace(/[^。]+。$/u, ""), recommendations: content.recommendations.slice(0, Math.max(1, content.recommendations.length - 1))
})

const account = (member: Member.Id) => `account-${member}`

/** Whether a member alone handed it in on paper, as the oldest members do. */
const onPaper = ({ fate, n, part, proposer }: Paper): boolean =>
  part === undefined && fate._tag !== "Drafted" && proposer._tag === "Members" && proposer.with.length === 0 && n % 23 === 0

/** Plans how a paper that was handed in is entered by the office on its next working day. */
const entering = (paper: Paper): ReadonlyArray<Step> => {
  const { id, on, proposer, submitted } = paper
  const entered = workingDay(later(on, 1))
  const enter = (house: House.House, at: DateTime.Utc) =>
    Proposal.receiveOnPaper(id, { first: HashMap.getUnsafe(house.members, Proposal.Proposer.signatory(proposer)), with: [], content: contentOf(paper), received: submitted }, staff, committeeOf(house), at)
  return [
    step(staff, time(entered, 8, 40), (house, at) => Result.map(enter(house, at), ([drafted]) => drafted)),
    step(staff, time(entered, 8, 41), (house, at) => Result.map(enter(house, at), ([, handedIn]) => handedIn))
  ]
}

/** Plans how a paper is drafted, signed and submitted. */
export const writing = (paper: Paper): ReadonlyArray<Step> => {
  if (onPaper(paper)) return entering(paper)
  const { fate, id, n, part, proposer, submitted } = paper
  const dice = Dice.seeded(`writing ${n}`)
  const first = Proposal.Proposer.signatory(proposer)
  const content = contentOf(paper)
  const drafted = fate._tag === "Drafted" ? submitted : DateTime.subtract(submitted, { days: dice.int(1, 9), minutes: dice.int(0, 90) })
  const invited = proposer._tag === "Members" ? proposer.with.map((one) => one.member) : []
  const rewritten = part === "closed" || part === "draft"
  return [
    step(account(first), drafted, (house, at) => Proposal.draft(id, proposer, rewritten ? roughly(content) : content, committeeOf(house).policy, at)),
    ...attaching(paper, drafted),
    ...beforehand(paper, drafted),
    ...(rewritten ? [step(account(first), DateTime.add(drafted, { minutes: 40 }), (house, at) => Proposal.revise(standing(house, id, "Drafted"), content, committeeOf(house).policy, at))] : []),
    ...(fate._tag === "Drafted" ? [] : [step(account(first), submitted, (house, at) => Proposal.submit(standing(house, id, "Drafted"), committeeOf(house), at))]),
    ...invited.flatMap((member): ReadonlyArray<Step> => {
      const answer = answerOf(paper, member)
      if (answer === "silent" || fate._tag === "Drafted") return []
      const at = DateTime.add(submitted, { hours: dice.int(3, 50) })
      return [step(account(member), at, (house, now) => {
        const self = standing(house, id, "Submitted"), { policy } = committeeOf(house)
        return answer === "signed" ? Proposal.coSign(self, member, policy, now) : Proposal.declineToSign(self, member, policy, now)
      })]
    })
  ]
}

/** The days on which a paper is examined and decided: those of the plenary together, the others soon after they came in. */
const examined = (paper: Paper, dice: Dice.Dice): { readonly recommended: Day.Day; readonly decided: Day.Day; readonly merged: Day.Day } => {
  const year = Day.year(later(paper.on, 31))
  const opening = day(year === 2025 ? "2025-01-20" : "2026-01-19")
  if (paper.on < opening) {
    const recommended = workingDay(opening, dice.int(0, year === 2025 ? 4 : 8))
    return { recommended, decided: workingDay(recommended, dice.int(0, 1)), merged: workingDay(day("2026-02-03"), dice.int(0, 3)) }
  }
  const recommended = workingDay(later(paper.on, 3), dice.int(0, 1))
  const decided = workingDay(recommended, dice.int(0, 1))
  return { recommended, decided, merged: workingDay(decided, 4) }
}

/** Gives the day on which a paper is filed. */
export const filedOn = (paper: Paper): Day.Day => examined(paper, Dice.seeded(`examining ${paper.n}`)).decided

const numberIn = (session: Committee.SessionId): Step["verb"] => (house, at) => Numbering.take(house.numbers, session, at)

const notes: Readonly<Record<number, string>> = {
  5: "所述案件正在二审，应由审判机关依法处理，不宜以提案方式提出。",
  6: "内容属学术讨论，已转有关学会参考。",
  7: "所提为亲属个人房产问题，已告知办理窗口和信访渠道。",
  8: "以推介本人企业产品为主，不符合提案要求。",
  9: "指名反映个人问题，已按规定告知举报渠道，本件不予公开。",
  10: "只列现象，没有可以办理的具体建议，已与提案人沟通。"
}

const mending = (id: Proposal.Id, items: ReadonlyArray<string>, at: DateTime.Utc): Step =>
  step(staff, at, (house, at) =>
    Proposal.askRework(standing(house, id, "Submitted"), items, "请补上点位和数字，建议写明由哪个单位办。", examiner, committeeOf(house).policy, at))

/** The author of a paper that would go on in another form is asked two days before the story ends. */
const asking = (id: Proposal.Id, to: "report"): ReadonlyArray<Step> => [
  step(staff, time(day("2026-11-20"), 10), (house, at) => Proposal.recommend(standing(house, id, "Submitted"), { _tag: "Convert", to }, examiner, committeeOf(house).policy, at)),
  step(staff, time(day("2026-11-20"), 10, 30), (house, at) => Proposal.askConsent(standing(house, id, "Recommended"), { _tag: "Convert", to }, committeeOf(house).policy, at))
]

/** Plans the examination of a paper up to its outcome; `lead` finds the paper it is merged into. */
export const examining = (paper: Paper, lead: (n: number) => Paper): ReadonlyArray<Step> => {
  const { fate, id, n } = paper
  const dice = Dice.seeded(`examining ${n}`)
  const { decided, merged, recommended } = examined(paper, dice)
  const session = Committee.SessionId.make(id.startsWith("p-25") ? "15-4" : "15-5")
  const minute = dice.int(0, 239)
  const first = time(recommended, 9, minute), second = time(decided, 14, minute)
  const recommend = (outcome: Proposal.Outcome): Step =>
    step(staff, first, (house, at) => Proposal.recommend(standing(house, id, "Submitted"), outcome, examiner, committeeOf(house).policy, at))
  const file: ReadonlyArray<Step> = [
    step(staff, second, numberIn(session)),
    step(staff, second, (house, at) => Proposal.file(standing(house, id, "Recommended"), Option.getOrThrow(HashMap.get(house.numbers, session)), examiner, committeeOf(house).policy, house.bodies, at))
  ]
  switch (fate._tag) {
    case "Drafted": return []
    case "Pending": return [
      ...(fate.recommend ? [recommend({ _tag: "File" })] : []),
      ...(fate.asks === undefined ? [] : asking(id, fate.asks)),
      ...(fate.mend === undefined ? [] : [mending(id, fate.mend, first)])
    ]
    case "NotFiled": {
      const note = notes[fate.ground] ?? "没有可以办理的具体建议。"
      return [recommend({ _tag: "NotFile", ground: fate.ground, note }), step(staff, second, (house, at) => Proposal.notFile(standing(house, id, "Recommended"), fate.ground, note, committeeOf(house).policy, at))]
    }
    case "Converted":
      return [recommend({ _tag: "Convert", to: fate.to }), step(staff, second, (house, at) => Proposal.convert(standing(house, id, "Recommended"), fate.to, committeeOf(house).policy, at))]
    case "Merged": {
      const into = lead(fate.into)
      const merge = step(staff, time(merged, 15, minute), (house, at) => Proposal.merge(standing(house, id, "Recommended", "Filed"), standing(house, into.id, "Filed"), committeeOf(house).policy, at))
      return fate.filed ? [recommend({ _tag: "File" }), ...file, merge] : [recommend({ _tag: "Merge", into: into.id }), merge]
    }
    case "Filed": return [recommend({ _tag: "File" }), ...file]
  }
}
