import { Appraisal, type Day, type House, Proposal, Unit } from "@jianyan/domain"
import { HashMap } from "effect"
import { time } from "../Story.ts"
import * as Dice from "../texts/Dice.ts"
import { scored } from "./appraising.ts"
import { day } from "./calendar.ts"
import type { Paper } from "./Paper.ts"
import { demo, demo2, others } from "./people.ts"
import { committeeOf, standing, type Step, step } from "./Plan.ts"

type Seat = Appraisal.Panel.Seat

const staff = "account-staff"
const panelOf = (house: House.House, id: Proposal.Id) => HashMap.getUnsafe(house.appraisals, id)

const member = ({ id }: Pick<typeof demo, "id">): Seat => ({ _tag: "Member", member: id })
const person = (unit: string, post: string): Seat => ({ _tag: "Person", unit: Unit.Id.make(unit), post })

/** People of units that take part in panels; two of them come from one unit. */
const people: ReadonlyArray<Seat> = [person("education", "分管副局长"), person("education", "办公室主任"), person("finance", "社会保障科科长"), person("organization", "督查科科长"), person("united-front", "办公室主任")]

const actorOf = (seat: Seat): string => seat._tag === "Member" ? `account-${seat.member}` : `account-unit-${seat.unit}`

/** Plans one panel that meets face to face: who has sealed a sheet, and who was excused with which reason. */
const panel = (paper: Paper, seats: ReadonlyArray<{ readonly seat: Seat; readonly reason?: string }>, on: Day.Day, meets: Day.Day, excused: ReadonlyArray<readonly [place: number, reason: string]>, silent: ReadonlyArray<number>): ReadonlyArray<Step> => {
  const dice = Dice.seeded(`panel ${paper.n}`)
  return [
    step(staff, time(on, 9), (house, at) => Appraisal.convene(standing(house, paper.id, "Closed"), { seats, meeting: { on: meets, place: "市政协三楼会议室" } }, committeeOf(house), house, at)),
    ...excused.map(([place, reason]) => {
      const { seat } = seats[place] ?? { seat: member(demo) }
      return step(actorOf(seat), time(on, 15, place), (house, at) => Appraisal.excuse(panelOf(house, paper.id), seat, reason, at))
    }),
    ...seats.flatMap(({ seat }, place) => silent.includes(place) || excused.some(([one]) => one === place) ? [] : [
      step(actorOf(seat), time(meets, 10, place), (house, at) => {
        const self = panelOf(house, paper.id)
        return Appraisal.seal(self, seat, scored(Appraisal.indicatorsFor(self, seat, undefined) ?? [], dice, "well"), undefined, at)
      })
    ])
  ]
}

/** Plans two panels over closed proposals: one of October is over, with somebody absent, somebody excused and a signatory who sat with a reason; one of November has met and waits for the demo accounts. */
export const panels = (closed: ReadonlyArray<Paper>): ReadonlyArray<Step> => {
  const free = closed.filter(({ draft, proposer }) => !["education", "finance", "organization", "united-front"].includes(draft.lead) && ![demo.id, demo2.id].some((id) => Proposal.Proposer.signatories(proposer).includes(id)))
  const [over, running] = free
  if (over === undefined || running === undefined) throw new RangeError("there are no papers for panels")
  const strangers = (paper: Paper, from: number) => others.slice(from).filter(({ id }) => !Proposal.Proposer.signatories(paper.proposer).includes(id))
  const author = { seat: member({ id: Proposal.Proposer.signatory(over.proposer) }), reason: "提案人当面说明情况，经评议会同意参加评议。" }
  const first = [author, ...strangers(over, 40).slice(0, 4).map((one) => ({ seat: member(one) })), ...people.map((seat) => ({ seat }))]
  const second = [demo, demo2, ...strangers(running, 120).slice(0, 3)].map((one) => ({ seat: member(one) })).concat(people.map((seat) => ({ seat })))
  return [
    ...panel(over, first, day("2026-10-12"), day("2026-10-16"), [[3, "所在企业与承办单位有业务往来，申请回避。"]], [7]),
    step(staff, time(day("2026-10-26"), 9), (house, at) => Appraisal.close(panelOf(house, over.id), at)),
    ...panel(running, second, day("2026-11-16"), day("2026-11-20"), [], [0, 1, 5, 6, 9])
  ]
}
