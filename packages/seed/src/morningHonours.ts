import { Body, Day, Member, Proposal, Publication, Supervision, Unit } from "@jianyan/domain"
import { HashMap, Option, Result } from "effect"
import { type Telling, time } from "./Story.ts"

const day = (text: string) => Day.Day.make(text)
const live = ["Filed", "HandedOver", "Accepted", "Replied", "Rated", "Closed"] as const
const id = Proposal.Id.make("p-1")

/** Tells how the first proposal became a key proposal, and how far its supervision has come; it is marked in the same minute. */
export const supervise = (telling: Telling): void => {
  const paper = () => Result.getOrThrow(Proposal.at(Option.getOrThrow(HashMap.get(telling.house().proposals, id)), ...live))
  const self = () => Option.getOrThrow(HashMap.get(telling.house().supervisions, id))
  telling.say("account-staff", time(day("2026-02-26"), 9), (house, at) => Supervision.screen(paper(), HashMap.get(house.supervisions, id), 2026, "三百余户连续数个冬季受冻，多方反映。", at))
  telling.say("account-staff", time(day("2026-02-27"), 9), (_, at) => Supervision.recommend(self(), Body.Id.make("environment-resources"), "环境资源界一致推荐，事关老旧小区居民过冬。", at))
  telling.say("account-leader", time(day("2026-03-01"), 9), (_, at) => Result.map(Supervision.decide(self(), { ...paper(), key: true }, day("2026-03-01"), at), ([decided]) => decided))
  telling.say("account-leader", time(day("2026-03-01"), 9), (_, at) => Proposal.markKey(paper(), at))
  telling.say("account-staff", time(day("2026-03-03"), 9), (_, at) => Supervision.plan(self(), {
    leader: Member.Id.make("m-3"), way: "chairpersons", team: [Member.Id.make("m-1"), Member.Id.make("m-4")],
    steps: [{ step: "inform", day: day("2026-03-05") }, { step: "agree", day: day("2026-03-20") }, { step: "activity", day: day("2026-05-15") }, { step: "evaluate", day: day("2026-09-25") }]
  }, at))
  telling.say("account-staff", time(day("2026-03-05"), 15), (_, at) => Supervision.doStep(self(), { step: "inform", day: day("2026-03-05"), note: "督办方案已书面告知市住建局和提案人。", evidence: [] }, at))
}

/** Tells that both sides let the first proposal be read in full, and that it is public with its reply. */
export const publish = (telling: Telling): void => {
  const paper = () => Result.getOrThrow(Proposal.at(Option.getOrThrow(HashMap.get(telling.house().proposals, id)), ...live))
  const self = () => Option.getOrElse(HashMap.get(telling.house().publications, id), () => Publication.untouched(id))
  const policy = () => Option.getOrThrow(telling.house().committee).policy
  const sides = [["account-m-1", { _tag: "Proposer" }], ["account-unit", { _tag: "Unit", unit: Unit.Id.make("housing") }]] as const
  for (const [actor, side] of sides) telling.say(actor, time(day("2026-03-30"), 9), (_, at) => Publication.decide(self(), paper(), side, "full", "", policy(), at))
  telling.say("account-staff", time(day("2026-04-01"), 9), (_, at) => Publication.publish(self(), paper(), { proposal: "full", reply: "full", names: true }, policy(), at))
}
