import { Commitment, Day, type House, type Proposal, type Unit } from "@jianyan/domain"
import { DateTime, HashMap, Option } from "effect"
import { time } from "../Story.ts"
import * as Dice from "../texts/Dice.ts"
import { later, today, workingDay } from "./calendar.ts"
import { type Step, step } from "./Plan.ts"

const staff = "account-staff"

/** Makes the promise of one planned answer of the reply a unit sent last. */
export const promise = (house: House.House, id: Proposal.Id, unit: Unit.Id, recommendation: number, at: DateTime.Utc): Commitment.CommitmentEvent.CommitmentEvent => {
  const reply = Option.getOrThrow(HashMap.get(house.proposals, id)).replies.findLast((sent) => sent.unit === unit)
  const answers = reply?.answers.filter((answer) => answer.recommendation === recommendation) ?? []
  const made = reply === undefined ? undefined : Commitment.make({ _tag: "ReplySent", proposal: id, reply: { ...reply, answers }, at }, house.commitments)[0]
  if (made === undefined) throw new Error(`${unit} promised nothing on recommendation ${recommendation} of ${id}`)
  return made
}

const kept = ["已按计划完成，现场照片和验收单附后。", "项目已投入使用，欢迎提案人现场查看。", "制度已印发执行，文件已送提案人。"]
const seen = ["提案委现场查看，已完成。", "经与提案人电话核实，已经落实。", "提案人到场看过，认可。"]

/** Plans what becomes of the promises of a reply: three in five that are due were kept and seen, some were put off with leave, the rest are asked for again. */
export const promising = (id: Proposal.Id, unit: Unit.Id, { answers }: Proposal.Reply.Draft, round: number, on: Day.Day, minute: number): ReadonlyArray<Step> =>
  answers.flatMap(({ by, outcome, recommendation }): ReadonlyArray<Step> => {
    if (outcome !== "planned" || by === undefined) return []
    const account = `account-unit-${unit}`, commitment = Commitment.idOf(id, unit, recommendation, round)
    const known = (house: House.House) => HashMap.getUnsafe(house.commitments, commitment)
    const made = step(account, DateTime.add(time(on, 9), { minutes: minute }), (house, at) => promise(house, id, unit, recommendation, at))
    if (by > later(today, -12)) return [made]
    const dice = Dice.seeded(`promise ${commitment}`), turn = dice.int(1, 100), past = workingDay(by, dice.int(1, 6))
    if (turn <= 60) {
      const told = dice.pick(kept), found = dice.pick(seen), before = Day.addDays(by, -2) > on ? Day.addDays(by, -2) : later(on, 1)
      return [
        made,
        step(account, time(before, 16), (house, at) => Commitment.report(known(house), unit, told, true, at)),
        step(staff, time(past, 10), (house, at) => Commitment.discharge(known(house), found, { _tag: "Office" }, [], at))
      ]
    }
    if (turn <= 72) {
      return [
        made,
        step(account, time(by, 11), (house, at) => Commitment.askPostponement(known(house), unit, Day.addMonths(by, 6), "年度资金调整，工程顺延到下一批实施。", at)),
        step(staff, time(past, 9), (house, at) => Commitment.postpone(known(house), at))
      ]
    }
    return [made, step(staff, time(past, 9), (house, at) => Commitment.askAgain(known(house), at))]
  })
