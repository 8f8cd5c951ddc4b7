import type { Committee } from "@jianyan/domain"
import { rules } from "../../words/rules.ts"
import { trade } from "../../words/trade.ts"

type Term = Committee.Policy.Policy["replyTerms"][number]

const term = ({ article, for: kind, from, months, of, until }: Term): string => {
  const whose = rules(`rule.${kind}`) + (of === undefined ? "" : rules("rule.of", trade("list", of.map((one) => rules(`body.${one}`)))))
  const line = rules("rule.term", whose, rules(`rule.${from}`), until === undefined ? rules("rule.months", months) : rules("rule.until", until))
  return article === undefined ? line : `${line}${trade("aside", article)}`
}

/** Says the deadlines of a policy in words, line by line. */
export const termWords = (policy: Committee.Policy.Policy): ReadonlyArray<string> => {
  const { coOpinion, coSignWithin, extension, replyTerms, returnIn = "workingDays", returnWithin, secondHandlingMonths, secondHandlings } = policy
  return [
    ...replyTerms.map(term),
    rules("rule.second", secondHandlingMonths, secondHandlings),
    rules("rule.returns", returnWithin, rules(`rule.${returnIn}`)),
    extension === undefined ? rules("rule.noExtension") : rules("rule.extension", extension.months, extension.absoluteMonths),
    coOpinion === undefined ? rules("rule.noCo") : coOpinion._tag === "AfterHandover" ? rules("rule.coAfter", coOpinion.months) : rules("rule.coBefore", coOpinion.days),
    rules("rule.coSign", coSignWithin)
  ]
}

/** Says a rung of the escalation ladder in words. */
export const rungWords = ({ days, in: counted, means, to }: Committee.HandlingRules.Rung): string =>
  rules("rung", days === 0 ? rules("rungDays.on") : rules(days < 0 ? "rungDays.before" : "rungDays.after", Math.abs(days), rules(`rungDays.${counted}`)), rules(`means.${means}`), trade("list", to.map((one) => rules(`to.${one}`))))
