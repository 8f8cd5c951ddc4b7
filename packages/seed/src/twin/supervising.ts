import { Station, Supervision } from "@jianyan/domain"
import { HashMap, Option, Result } from "effect"
import { time } from "../Story.ts"
import * as Dice from "../texts/Dice.ts"
import { stations } from "../texts/stations.ts"
import { day } from "./calendar.ts"
import { committeeId, partyId, ranked } from "./people.ts"
import type { Paper } from "./Paper.ts"
import { standing, type Step, step } from "./Plan.ts"

const live = ["Filed", "HandedOver", "Accepted", "Replied", "Rated", "Closed"] as const

/** The chairperson and the vice chairpersons, each of whom leads two. */
const leaders = [ranked("cpc", 0), ranked("cpc", 1), ...["rcck", "cdl", "cndca", "acfic", "science", "medicine", "nonaffiliates"].map((sector) => ranked(sector, 0))]
const bodies = [partyId("rcck"), partyId("cdl"), partyId("cndca"), committeeId("proposals")] as const
const ways = Supervision.Way.literals
const reasons = ["群众反映集中，今年有条件解决。", "党政关注，多个单位共同负责，需要牵头协调。", "连续两年有委员提出，一直没有落实。"] as const
const words = ["建议作为今年的重点提案督办。", "调研扎实，建议具体，同意推荐。", "事关民生，宜由主席会议成员领办。"] as const
const notes = { inform: "督办方案已告知提案人和承办单位。", agree: "与承办单位、提案人商定了办理方案和时间表。", activity: "到现场察看，召开督办座谈会，提出三条意见。", evaluate: "提案人、督办组和承办单位面对面评议，认可办理结果。" } as const
const days = { inform: day("2026-03-25"), agree: day("2026-04-22"), activity: day("2026-06-17"), evaluate: day("2026-10-21") } as const

const of = <A>(all: readonly [A, ...ReadonlyArray<A>], place: number): A => all[place % all.length] ?? all[0]

/** The place of the visit that looks at a key proposal from a members' station. */
const stationOf = (place: number) => Dice.at(stations.filter(({ kind }) => kind === "township"), place * 5)

/** Plans how one key proposal is chosen in February and March and supervised through the year, two of three from a members' station too; every sixth is not finished and goes into the next year. */
export const supervised = ({ id }: Pick<Paper, "id">, place: number): ReadonlyArray<Step> => {
  const on = (actor: string, when: Parameters<typeof time>[0], hours: number, verb: (self: Supervision.Supervision, at: Step["at"]) => ReturnType<Step["verb"]>) =>
    step(actor, time(when, hours, place), (house, at) => verb(Option.getOrThrow(HashMap.get(house.supervisions, id)), at))
  const leader = leaders[place % leaders.length] ?? ranked("cpc", 0), unfinished = place % 6 === 5
  const done = (["inform", "agree", "activity", "evaluate"] as const).filter((one) => !unfinished || one !== "evaluate")
  return [
    step("account-staff", time(day("2026-03-09"), 9, place), (house, at) => Supervision.screen(standing(house, id, ...live), HashMap.get(house.supervisions, id), 2026, of(reasons, place), at)),
    on("account-staff", day("2026-03-12"), 10, (self, at) => Supervision.recommend(self, of(bodies, place), of(words, place), at)),
    step("account-leader", time(day("2026-03-18"), 10, place), (house, at) =>
      Result.map(Supervision.decide(Option.getOrThrow(HashMap.get(house.supervisions, id)), standing(house, id, ...live), day("2026-03-18"), at), ([decided]) => decided)),
    on("account-staff", day("2026-03-20"), 15, (self, at) =>
      Supervision.plan(self, {
        leader: leader.id, way: of([ways[1], ways[0], ways[2], ways[3]], place), team: [ranked("science", 1).id],
        steps: [{ step: "inform", day: days.inform }, { step: "agree", day: days.agree }, { step: "activity", day: days.activity }, { step: "evaluate", day: days.evaluate }]
      }, at)),
    ...done.map((one) => on("account-staff", days[one], 16, (self, at) => Supervision.doStep(self, { step: one, day: days[one], note: notes[one], evidence: [] }, at))),
    ...(place % 3 === 0 ? [on("account-staff", day("2026-07-08"), 16, (self, at) => Supervision.visit(self, { day: day("2026-07-08"), place: "承办单位", members: [leader.id], findings: "走访承办单位，逐条核对进度，两条建议已经落实。", evidence: [] }, at))] : []),
    ...(place % 3 === 2 ? [] : [on("account-staff", day("2026-08-12"), 16, (self, at) => {
      const { id, zh } = stationOf(place)
      return Supervision.visit(self, { day: day("2026-08-12"), place: zh, station: Station.Id.make(id), members: [leader.id], findings: "在工作站请居民和提案人一起评议办理进度，居民认可已完成的部分，提出两条补充意见。", evidence: [] }, at)
    })]),
    unfinished
      ? on("account-staff", day("2026-11-18"), 11, (self, at) => Supervision.carryOver(self, "配套资金列入明年预算，办理跨年度进行。", at))
      : on("account-leader", day("2026-11-04"), 11, (self, at) => Supervision.end(self, "各条建议均有结果，承办单位继续跟踪列入计划的事项。", at))
  ]
}
