import type { Assessment } from "@jianyan/domain"
import { formatPoints } from "@jianyan/ui"
import { trade } from "../trade.ts"
import { law } from "./law.ts"
import { sayCounts, unitOf } from "./sayCounts.ts"

type Item = Assessment.Rulebook.Item
type Amount = Assessment.Pay.Amount

const parts = ["sole", "first", "co"] as const

/** Says what the records of an item are worth, as clauses of one sentence. */
export const sayPays = ({ counts, measure = "records", pays }: Item, clause: (article: string) => string): ReadonlyArray<string> => {
  const unit = unitOf(counts)
  const per = law(`per.${measure}`, unit)
  const quantity = (n: number) => law(`quantity.${measure}`, String(n), unit)
  switch (pays.by) {
    case "each": return [typeof pays.points === "number" ? sayRate(per, pays.points) : law("pays.parts", per, sayAmount(pays.points))]
    case "level": {
      const levels = (["township", "county", "city", "province", "national"] as const).flatMap((level) => {
        const amount = pays.points[level]
        return amount === undefined ? [] : [law("pays.part", trade(`level.${level}`), ` ${sayAmount(amount)}`)]
      })
      return [law("pays.parts", per, law("and", levels)), ...sayAdd(pays.add, levels.length)]
    }
    case "stage": {
      const stages = pays.stages.map(({ points, reached }) => law("pays.part", trade(`stage.${reached}`), ` ${sayAmount(points)}`))
      return [law("pays.parts", per, law("and", stages)), ...sayAdd(pays.add, stages.length)]
    }
    case "mark": return [law("pays.mark"), ...(pays.markedBy === undefined ? [] : [law("pays.markedBy", pays.markedBy.map((one) => trade(`marker.${one}`)))])]
    case "threshold": return [law("pays.threshold", quantity(pays.need), formatPoints(pays.points)), ...(pays.prorated === undefined ? [] : [law("pays.prorated")])]
    case "steps": return [...pays.steps.map(({ atLeast, points }) => law("pays.step", quantity(atLeast), formatPoints(points))), ...sayAdd(pays.add, pays.steps.length)]
    case "ratio": return [
      law("pays.ratio", sayCounts(pays.outOf, clause), law("fraction", ...pays.atLeast), formatPoints(pays.points)),
      ...(pays.prorated === undefined ? [] : [law("pays.prorated")]),
      ...(pays.offPerPercent === undefined ? [] : [law("pays.offPerPercent", formatPoints(pays.offPerPercent))])
    ]
    case "attended": {
      const [part, whole] = pays.atLeast
      return [part === whole ? law("pays.attendedAll", formatPoints(pays.points)) : law("pays.attended", law("fraction", part, whole), formatPoints(pays.points))]
    }
  }
}

/** Says how the worth of a joint record is dealt out and which of the records are paid, as clauses. */
export const sayDealing = ({ share, take }: Item): ReadonlyArray<string> => [
  ...(share === undefined || share.by === "all" ? [] : [share.by === "parts" ? law("share.parts", share.weights.join("∶")) : law(`share.${share.by}`)]),
  ...(share !== undefined && "people" in share && share.people !== undefined ? [law("share.people", share.people)] : []),
  ...(take === undefined ? [] : [take.by === "once" ? law("take.once") : take.by === "best" ? law("take.best", take.count) : law("take.fromNth", take.nth)])
]

const sayRate = (per: string, points: number): string => points < 0 ? law("pays.takes", per, formatPoints(-points)) : law("pays.gives", per, formatPoints(points))

const sayAmount = (amount: Amount): string =>
  typeof amount === "number"
    ? law("points", formatPoints(amount))
    : law("and", parts.flatMap((part) => {
      const points = amount[part]
      return points === undefined ? [] : [law("pays.part", trade(`part.${part}`), ` ${law("points", formatPoints(points))}`)]
    }))

const sayAdd = (add: Assessment.Pay.Add, among: number): ReadonlyArray<string> => among < 2 ? [] : [law(`pays.${add}`)]
