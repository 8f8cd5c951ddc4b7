import type { ProposalsApi } from "@jianyan/contract"
import { type Committee, Statistics } from "@jianyan/domain"
import { said } from "@jianyan/zone"
import type { Naming } from "../../parts/Naming.ts"
import { statistics } from "../../words/statistics.ts"
import { trade } from "../../words/trade.ts"

/** Prints a rate as the policy prints rates; of nothing there is none. */
export const printed = ({ of, over }: ProposalsApi.Share, { decimals = 2 }: Committee.Policy.Policy): string => {
  const share = Statistics.percentage(of, over, decimals)
  return share === undefined ? "—" : `${share}%`
}

/** Says what a rate is taken over, by the policy of the committee. */
export const about = (rate: Statistics.RateId, { committee: { policy }, level }: Naming): string => {
  if (rate === "filing") return statistics(`about.filing.${policy.filedCounts ?? "beforeMerging"}`)
  if (rate !== "satisfaction") return statistics(`about.${rate}`)
  const counting = policy.feedbackLevels.filter((each) => each.counts).map((each) => level(each.id))
  return `${statistics(`about.satisfaction.${policy.satisfactionOver}`)}${trade("aside", statistics("about.counts", trade("list", counting)))}`
}

/** Names a box of the flow in the words of the committee. */
export const boxed = (box: string, naming: Naming): string => {
  const [step = "", ...rest] = box.split("."), name = rest.join(".")
  if (step === "received") return statistics("received")
  if (step === "outcome") return trade(`column.${name as "filed"}`)
  if (step === "handling") return statistics(`handlings.${name as typeof Statistics.handlings[number]}`)
  if (step === "class") return name === "none" ? statistics("unclassed") : classed(name, naming)
  return name === "none" ? statistics("silent") : naming.level(name)
}

/** Names a class of reply as the policy prints it. */
export const classed = (id: string, { replyClass }: Naming): string => {
  const found = replyClass(id)
  return found === undefined ? id : said(found.name)
}
