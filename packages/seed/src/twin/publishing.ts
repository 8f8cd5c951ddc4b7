import { Publication } from "@jianyan/domain"
import { HashMap, Option } from "effect"
import { time } from "../Story.ts"
import { day } from "./calendar.ts"
import type { Paper } from "./Paper.ts"
import { committeeOf, standing, type Step, step } from "./Plan.ts"

const live = ["Filed", "HandedOver", "Accepted", "Replied", "Rated", "Closed"] as const

/** Plans that closed proposals are read by everybody in autumn; of every sixth the proposer wants a summary only. */
export const published = (papers: ReadonlyArray<Paper>): ReadonlyArray<Step> =>
  papers.flatMap(({ id, draft, proposer }, place): ReadonlyArray<Step> => {
    const on = (actor: string, at: Step["at"], verb: (self: Publication.Publication, house: Parameters<Step["verb"]>[0], at: Step["at"]) => ReturnType<Step["verb"]>) =>
      step(actor, at, (house, at) => verb(Option.getOrElse(HashMap.get(house.publications, id), () => Publication.untouched(id)), house, at))
    const summary = place % 6 === 5
    const first = proposer._tag === "Members" ? proposer.first : proposer.signedBy
    return [
      ...(summary
        ? [
          on(`account-${first}`, time(day("2026-11-09"), 9, place % 60), (self, house, at) => Publication.decide(self, standing(house, id, ...live), { _tag: "Proposer" }, "summary", "材料中有走访对象的具体情况。", committeeOf(house).policy, at)),
          on("account-staff", time(day("2026-11-11"), 9, place % 60), (self, _, at) => Publication.summarize(self, `这件提案${draft.title.replace(/^关于/u, "就").replace(/的(?:提案|建议)$/u, "")}提出了具体建议。`, "承办单位已逐条答复，并与提案人当面沟通。", at))
        ]
        : []),
      on("account-staff", time(day("2026-11-16"), 9, place % 60), (self, house, at) =>
        Publication.publish(self, standing(house, id, ...live), { proposal: summary ? "summary" : "full", reply: summary ? "summary" : "full", names: place % 4 !== 3 }, committeeOf(house).policy, at))
    ]
  })
