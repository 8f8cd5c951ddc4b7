import type { Committee } from "@jianyan/domain"
import { clauseSaid } from "@jianyan/zone"
import { leading } from "../words/leading.ts"
import { trade } from "../words/trade.ts"

const cited = (article: string | undefined, rule: string) => article === undefined ? rule : leading("under", clauseSaid(article), rule)

/** Says who leads how many key proposals a year by the rules, with the article where it is printed. */
export const askedOfLeaders = ({ aYear, article, of }: NonNullable<Committee.Policy.Policy["ledByLeader"]>): string =>
  cited(article, leading("asked", trade("list", of.map((position) => leading(`position.${position}`))), aYear))

/** Says how often a key proposal that is led is supervised at a members' station by the rules, with the article where it is printed. */
export const askedOfVisits = ({ article, least }: NonNullable<Committee.Policy.Policy["stationVisits"]>): string => cited(article, leading("visits", least))
