import { type Day, Proposal, type Unit } from "@jianyan/domain"
import { time } from "../Story.ts"
import { amendedOn, replyChecks } from "./amending.ts"
import { day, workingDay } from "./calendar.ts"
import type { Paper } from "./Paper.ts"
import { committeeOf, standing, type Step, step } from "./Plan.ts"
import { replyTo } from "./replying.ts"

const staff = "account-staff"
const account = (unit: Unit.Id) => `account-unit-${unit}`
const all = replyChecks.map(({ id }) => id)

/** A reply as it goes out: which proposal it is to, merged into which other where it is, by whom, on which day. */
interface Sending {
  readonly id: Proposal.Id
  readonly lead?: Proposal.Id
  readonly unit: Unit.Id
  readonly draft: Proposal.Reply.Draft
  readonly on: Day.Day
  readonly minute: number
}

const leadOf = (house: Parameters<Step["verb"]>[0], lead: Proposal.Id) => standing(house, lead, "Accepted", "Replied", "Rated", "Closed")

const propose = ({ draft, id, lead, minute, unit }: Sending, on: Day.Day): Step =>
  step(account(unit), time(on, 8, minute), (house, at) => {
    const { policy } = committeeOf(house)
    return lead === undefined
      ? Proposal.proposeReply(standing(house, id, "Accepted"), unit, draft, policy, at)
      : Proposal.proposeReplyToMerged(standing(house, id, "Merged"), leadOf(house, lead), unit, draft, policy, at)
  })

const giveBack = ({ id, minute, unit }: Sending, on: Day.Day, items: ReadonlyArray<string>, note: string): Step =>
  step(staff, time(on, 10, minute), (house, at) => Proposal.giveReplyBack(standing(house, id, "Accepted", "Merged"), unit, items, note, committeeOf(house).policy, at))

const note = "有一条没有写清做什么、什么时候完成，请补上再送。"

/** Plans how a reply goes out: sent by the unit itself, or, since the rules were amended, laid before the office and released, the working day after where there is one; one that is `redone` was given back first. */
export const sending = (given: Sending, redone = false): ReadonlyArray<Step> => {
  const { draft, id, lead, minute, on, unit } = given
  if (on <= amendedOn) {
    return [step(account(unit), time(on, 9, minute), (house, at) => {
      const { policy } = committeeOf(house)
      return lead === undefined
        ? Proposal.sendReply(standing(house, id, "Accepted"), unit, draft, policy, at)
        : Proposal.replyToMerged(standing(house, id, "Merged"), leadOf(house, lead), unit, draft, policy, at)
    })]
  }
  const before = workingDay(on, -1)
  return [
    ...(redone ? [propose(given, workingDay(on, -3)), giveBack(given, workingDay(on, -2), ["to-the-point"], note)] : []),
    propose(given, before > amendedOn ? before : on),
    step(staff, time(on, 9, minute), (house, at) => Proposal.releaseReply(standing(house, id, "Accepted", "Merged"), unit, all, committeeOf(house).policy, at))
  ]
}

/** Plans a reply that lies with the office when the story ends, given back once: redone by then, or not yet. */
export const reviewing = (paper: Paper, unit: Unit.Id, since: Day.Day, redone: boolean): ReadonlyArray<Step> => {
  const draft = replyTo({ class: "B", since, on: day("2026-11-12"), alone: true, draft: { ...paper.draft, lead: unit }, n: paper.n, merged: false })
  const given: Sending = { id: paper.id, unit, draft, on: day("2026-11-12"), minute: 20 }
  return [
    propose(given, given.on),
    giveBack(given, day("2026-11-16"), redone ? ["to-the-point"] : ["to-the-point", "talked"], note),
    ...(redone ? [propose(given, day("2026-11-19"))] : [])
  ]
}
