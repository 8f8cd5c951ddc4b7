import { Appraisal, type Committee, type House, Proposal } from "@jianyan/domain"
import { HashMap, Option, Result } from "effect"
import { time } from "../Story.ts"
import * as Dice from "../texts/Dice.ts"
import { day, later } from "./calendar.ts"
import type { Paper } from "./Paper.ts"
import { committeeOf, standing, type Step, step } from "./Plan.ts"

const staff = "account-staff"
const september = day("2026-09-07"), november = day("2026-11-10")

type Sealing = "Unit" | "Proposer"
type Indicators = ReadonlyArray<Committee.EvaluationRules.Indicator>

/** How far a sheet stays behind the most, in per cent: as a rule little, more for what is ordinary, most where somebody was let down. */
const behind = { well: [0, 22], ordinary: [27, 38], low: [40, 60] } as const

/** Throws the points of a sheet. */
export const scored = (indicators: Indicators, dice: Dice.Dice, how: keyof typeof behind): ReadonlyArray<Appraisal.Score> => {
  const [from, to] = behind[how]
  return indicators.map(({ id, most }) => ({ indicator: id, points: most - Math.floor((most * dice.int(from, to)) / 100) }))
}

const self = (house: House.House, id: Proposal.Id) => HashMap.getUnsafe(house.appraisals, id)
const rule = (house: House.House) => Option.getOrThrow(Option.fromNullishOr(committeeOf(house).policy.appraisal))

/** Plans the two-way evaluation of one closed proposal from a day on: which sides seal their scores, and whether its days have passed. */
const evaluated = ({ draft, id, n, proposer }: Paper, on: typeof september, sides: ReadonlyArray<Sealing>, place: number): ReadonlyArray<Step> => {
  const dice = Dice.seeded(`appraisal ${n}`), member = Proposal.Proposer.signatory(proposer)
  const handled = place % 8 === 6 ? "low" : place % 8 === 3 && place > 40 ? "ordinary" : "well", written = place > 40 && place % 5 === 1 ? "ordinary" : "well"
  const sealing = (side: Sealing): Step =>
    step(side === "Unit" ? `account-unit-${draft.lead}` : `account-${member}`, time(later(on, dice.int(2, 8)), side === "Unit" ? 10 : 20, place), (house, at) => {
      const appraisal = self(house, id), { handling, proposal } = rule(house)
      return side === "Unit"
        ? Appraisal.seal(appraisal, { _tag: "Unit", unit: appraisal.units[0] }, scored(proposal, dice, written), rule(house), at)
        : Appraisal.seal(appraisal, { _tag: "Proposer", member, unit: appraisal.units[0] }, scored(handling, dice, handled), rule(house), at)
    })
  return [
    step(staff, time(on, 9, place), (house, at) => Appraisal.open(standing(house, id, "Closed"), committeeOf(house), house.appraisals, at)),
    ...sides.map(sealing),
    ...(on === september ? [step(staff, time(day("2026-09-28"), 9, place), (house, at) => self(house, id).closedAt === undefined ? Appraisal.close(self(house, id), at) : Result.succeed([]))] : [])
  ]
}

/**
 * Plans the two-way evaluations of the year over some of the closed proposals, nearly each answered by one unit: those of September are over, on two of them one side was silent;
 * those of November run, and of the demo member's own proposal only the unit has sealed. Of units that are put forward as advanced ones more was evaluated in September.
 */
export const appraising = (closed: ReadonlyArray<Paper>, own: Paper, advanced: ReadonlyArray<Paper>): ReadonlyArray<Step> => {
  const both: ReadonlyArray<Sealing> = ["Unit", "Proposer"]
  const soFar: ReadonlyArray<ReadonlyArray<Sealing>> = [both, ["Unit"], [], ["Proposer"]]
  return [
    ...closed.slice(0, 14).flatMap((paper, place) => evaluated(paper, september, place === 5 ? ["Unit"] : place === 9 ? ["Proposer"] : both, place)),
    ...closed.slice(14, 22).flatMap((paper, place) => evaluated(paper, november, soFar[place % 4] ?? [], place)),
    ...advanced.flatMap((paper, place) => evaluated(paper, september, both, 41 + place)),
    ...evaluated(own, november, ["Unit"], 30)
  ]
}

const findings = (paper: Paper, dice: Dice.Dice): Proposal.Reply.Findings => ({
  findings: paper.draft.recommendations.map((_, place) => ({ recommendation: place + 1, state: dice.pick(["done", "done", "underWay", "notDone"] as const) })),
  comment: dice.pick(["到现场看过，做到的都还在用。", "主要的都办了，还有一条请继续推进。", "没有反弹，群众认可。", ""])
})

/** Plans how proposers are asked after the end what became of their recommendations: in March over the year before, most answer; in November over the year, and nobody has yet. */
export const lookingBack = (before: ReadonlyArray<Paper>, now: ReadonlyArray<Paper>): ReadonlyArray<Step> => {
  const asked = (paper: Paper, on: typeof september, place: number): Step =>
    step(staff, time(on, 15, place), (house, at) => Proposal.askFollowUp(standing(house, paper.id, "Closed"), later(on, 30), at))
  return [
    ...before.flatMap((paper, place) => {
      const dice = Dice.seeded(`looking back ${paper.n}`), member = Proposal.Proposer.signatory(paper.proposer)
      return [
        asked(paper, day("2026-03-11"), place),
        ...(place % 4 === 3 ? [] : [step(`account-${member}`, time(later(day("2026-03-11"), dice.int(2, 25)), 20, place), (house, at) =>
          Proposal.answerFollowUp(standing(house, paper.id, "Closed"), 1, member, findings(paper, dice), at))])
      ]
    }),
    ...now.map((paper, place) => asked(paper, day("2026-11-17"), place))
  ]
}
