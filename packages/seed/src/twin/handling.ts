import { type Day, type Member, Proposal, Unit } from "@jianyan/domain"
import { time } from "../Story.ts"
import { comment } from "../texts/comments.ts"
import * as Dice from "../texts/Dice.ts"
import { asking } from "./asking.ts"
import { day, later, today, workedBetween, workingDay } from "./calendar.ts"
import { type Handled, joining, talking } from "./consulting.ts"
import { filedOn } from "./examining.ts"
import type { Fate, Paper } from "./Paper.ts"
import { committeeOf, standing, type Step, step } from "./Plan.ts"
import { promising } from "./promising.ts"
import { classOf, replyTo } from "./replying.ts"
import { reviewing, sending } from "./sending.ts"

const staff = "account-staff"
type Filed = Extract<Fate, { _tag: "Filed" }>

/** Who answers which paper from when. */
interface Handed {
  readonly steps: ReadonlyArray<Step>
  readonly assignment: Proposal.Handling.Assignment
  readonly on: Day.Day
}

const unitId = (id: string) => Unit.Id.make(id)
const account = (unit: Unit.Id) => `account-unit-${unit}`

const assignmentOf = ({ draft, fate, part }: Paper, dice: Dice.Dice): Proposal.Handling.Assignment => {
  const [co, ...more] = draft.co.map(unitId), lead = unitId(draft.lead), turn = dice.int(1, 100)
  if (fate._tag === "Filed" && fate.with !== undefined) return { _tag: "Lead", lead, with: [unitId(fate.with)] }
  if (co === undefined || (turn <= 60 && part !== "lead")) return { _tag: "Sole", unit: lead }
  return turn <= 95 ? { _tag: "Lead", lead, with: [co, ...more] } : { _tag: "Separate", units: [lead, co] }
}

const handOver = (id: Proposal.Id, assignment: Proposal.Handling.Assignment, on: Day.Day, minute: number, how: Proposal.HandingOver = {}): Step =>
  step(staff, time(on, 9, minute), (house, at) => Proposal.handOver(standing(house, id, "Filed"), assignment, house.units, committeeOf(house), at, how))

/** The one that a unit of a demo account was handed over as urgent and has not accepted yet. */
const urgency = ({ draft }: Paper, { handedOver, until }: Filed): Proposal.HandingOver =>
  until === "HandedOver" && draft.lead === "housing" && handedOver === day("2026-11-18") ? { urgent: "前期勘测须赶在封冻前完成，明年汛期前才来得及施工。" } : {}

const reasons = ["职责已随机构改革划出，建议改由其他单位主办。", "所提事项涉及多个单位，我单位只承担其中一项，建议改为会办。", "属地管理事项，建议由项目所在单位主办。"]

/** The handover meeting of a plenary, or some days after an ordinary paper is filed; one in twenty-five is sent back once and goes to another. */
const handedOver = (paper: Paper, fate: Filed, dice: Dice.Dice): Handed => {
  const { draft, id, part } = paper
  const filed = filedOn(paper), minute = dice.int(0, 160)
  const meeting = paper.on < "2025-12-01" ? day("2025-02-25") : day("2026-02-24")
  const plenary = filed < meeting
  const on = fate.handedOver ?? (plenary ? meeting : workingDay(filed, dice.int(3, 6)))
  const assignment = assignmentOf(paper, dice)
  const first = handOver(id, assignment, on, minute, urgency(paper, fate))
  const other = draft.co[0]
  if (!plenary || part !== undefined || other === undefined || assignment._tag !== "Sole" || dice.int(1, 100) > 5) return { steps: [first], assignment, on }
  const sentBack = workingDay(on, dice.int(1, 4)), again = workingDay(sentBack, dice.int(1, 2))
  const instead: Proposal.Handling.Assignment = { _tag: "Lead", lead: unitId(other), with: [assignment.unit] }
  const reason = dice.pick(reasons)
  return {
    steps: [
      first,
      step(account(assignment.unit), time(sentBack, 15, minute), (house, at) => Proposal.returnToOffice(standing(house, id, "HandedOver"), assignment.unit, reason, committeeOf(house), at)),
      handOver(id, instead, again, minute)
    ],
    assignment: instead,
    on: again
  }
}

/** The day of the reply: in spring for a plenary paper, three in a hundred too late; for others as soon as leaves time for what comes after. */
const repliedOn = (paper: Paper, { until }: Filed, on: Day.Day, dice: Dice.Dice): Day.Day => {
  if (paper.part === "lead") return day("2026-11-12")
  const spring = on.slice(5) < "04-01"
  if (spring) {
    const april = day(`${on.slice(0, 4)}-04-01`)
    return dice.int(1, 100) <= 3 ? workingDay(april, dice.int(38, 46)) : workingDay(april, dice.int(0, 33))
  }
  const after = until === "Closed" ? 32 : until === "Rated" ? 18 : 0
  return workingDay(on, dice.int(18, Math.max(18, Math.min(55, workedBetween(on, later(today, -4)) - after))))
}

const feedback = (id: Proposal.Id, member: Member.Id, result: "satisfied" | "basically" | "not", on: Day.Day, dice: Dice.Dice): Step => {
  const opinion = { manner: result === "not" ? "basically" : "satisfied", result, comment: comment(result, dice.int(0, 999)) }
  return step(`account-${member}`, time(on, dice.int(8, 20), dice.int(0, 59)), (house, at) =>
    Proposal.giveFeedback(standing(house, id, "Replied", "Rated", "Merged"), member, opinion, committeeOf(house).policy, at))
}

/** What a unit answers to: the paper and those merged into it, by whom, since when, on which day, in which round. */
interface Answering {
  readonly paper: Paper
  readonly merged: ReadonlyArray<Paper>
  readonly assignment: Proposal.Handling.Assignment
  readonly since: Day.Day
  readonly on: Day.Day
  readonly round: number
}

const reply = ({ assignment, merged, on, paper, round, since }: Answering, dice: Dice.Dice): ReadonlyArray<Step> =>
  Proposal.Handling.answering(assignment).flatMap((unit, place) => {
    const { id, n, part } = paper
    const given = { class: part === "lead" ? "B" : round > 1 ? "A" : classOf(dice), since, on, alone: assignment._tag !== "Lead" } as const
    const first = replyTo({ ...given, draft: { ...paper.draft, lead: unit }, n: n + round + place, merged: false })
    const minute = place * 60 + dice.int(0, 50)
    return [
      ...sending({ id, unit, draft: first, on, minute }, part === "lead"),
      ...promising(id, unit, first, round, on, minute),
      ...merged.flatMap((other) => {
        const theirs = replyTo({ ...given, draft: { ...other.draft, lead: unit }, n: other.n, merged: true })
        const later = (6 + place) * 60 + dice.int(0, 50)
        return [
          ...sending({ id: other.id, lead: id, unit, draft: theirs, on, minute: later }),
          ...promising(other.id, unit, theirs, round, on, later)
        ]
      })
    ]
  })

const close = (id: Proposal.Id, on: Day.Day, minute: number): Step => step(staff, time(on, 10, minute), (house, at) => Proposal.close(standing(house, id, "Replied", "Rated"), undefined, committeeOf(house).policy, at))

const opinionOf = (dice: Dice.Dice): "satisfied" | "basically" => dice.int(1, 100) <= 80 ? "satisfied" : "basically"

/** An unsatisfied proposer, a second handling with a day of its own and, where told so far, a second answer that satisfies. */
const again = (paper: Paper, fate: Filed, assignment: Proposal.Handling.Assignment, replied: Day.Day, dice: Dice.Dice): ReadonlyArray<Step> => {
  const { id, proposer } = paper, first = Proposal.Proposer.signatory(proposer)
  const open = fate.until === "Accepted"
  const given = open ? later(day("2026-09-01"), dice.int(0, 20)) : later(replied, dice.int(4, 16))
  const ordered = workingDay(later(given, 1), dice.int(3, 8))
  const second = workingDay(ordered, dice.int(25, 45)), pleased = later(second, dice.int(3, 10))
  return [
    feedback(id, first, "not", given, dice),
    step(staff, time(ordered, 10, 20), (house, at) => Proposal.orderSecondHandling(standing(house, id, "Rated"), committeeOf(house), at)),
    ...(open ? [] : [
      ...reply({ paper, merged: [], assignment, since: ordered, on: second, round: 2 }, dice),
      feedback(id, first, opinionOf(dice), pleased, dice),
      close(id, workingDay(later(pleased, 2), dice.int(2, 10)), dice.int(0, 59))
    ])
  ]
}

/** Two units' heads lead one each in person: housing what the demo member merged, education what the other one signed. */
const isLedByHead = ({ draft, part }: Paper, unit: Unit.Id): boolean => (part === "lead" || part === "signed") && unit === draft.lead

/** Plans how a filed paper is handed over, accepted, answered, rated and closed, as far as its fate goes; those merged into it are answered with it. */
export const handling = (paper: Paper, fate: Filed, merged: ReadonlyArray<Paper>): ReadonlyArray<Step> => {
  const { asked, course, until } = fate
  if (until === "Filed") return []
  const { id, n, proposer } = paper
  const dice = Dice.seeded(`handling ${n}`)
  const { assignment, on, steps } = handedOver(paper, fate, dice)
  if (until === "HandedOver") return steps
  const accepted = Proposal.Handling.answering(assignment).map((unit) =>
    step(account(unit), time(workingDay(on, dice.int(1, 6)), 14, dice.int(0, 59)), (house, at) => Proposal.accept(standing(house, id, "HandedOver"), unit, at, { ledByHead: isLedByHead(paper, unit) })))
  const prepared = (handled: Handled) => [...steps, ...accepted, ...joining(paper, handled), ...talking(paper, handled)]
  if (until === "Accepted" && course !== "again") return [...prepared({ assignment, on }), ...(asked === undefined ? [] : asked === "review" || asked === "redo" ? Proposal.Handling.answering(assignment).flatMap((unit) => reviewing(paper, unit, on, asked === "review")) : asking(id, assignment, asked))]
  const replied = repliedOn(paper, fate, on, dice)
  const answered = [...prepared({ assignment, on, replied }), ...reply({ paper, merged, assignment, since: on, on: replied, round: 1 }, dice)]
  if (course === "again") return [...answered, ...again(paper, fate, assignment, replied, dice)]
  if (until === "Replied") return answered
  const rated = later(replied, dice.int(3, 24))
  const opinions = course === "silent" ? [] : [
    feedback(id, Proposal.Proposer.signatory(proposer), opinionOf(dice), rated, dice),
    ...merged.filter(() => dice.int(1, 100) <= 75).map((other) => feedback(other.id, Proposal.Proposer.signatory(other.proposer), opinionOf(dice), rated, dice))
  ]
  if (until === "Rated") return [...answered, ...opinions]
  const closed = course === "silent" ? workingDay(replied, dice.int(30, 38)) : workingDay(later(rated, 1), dice.int(2, 16))
  return [...answered, ...opinions, close(id, closed, dice.int(0, 59))]
}
