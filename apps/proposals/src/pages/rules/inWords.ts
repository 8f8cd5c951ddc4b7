import type { Committee } from "@jianyan/domain"
import { clauseSaid } from "@jianyan/zone"
import { rules } from "../../words/rules.ts"
import { trade } from "../../words/trade.ts"

type Term = Committee.Policy.Policy["replyTerms"][number]

const term = ({ article, for: kind, from, months, of, until }: Term): string => {
  const whose = rules(`rule.${kind}`) + (of === undefined ? "" : rules("rule.of", trade("list", of.map((one) => rules(`body.${one}`)))))
  const line = rules("rule.term", whose, rules(`rule.${from}`), until === undefined ? rules("rule.months", months) : rules("rule.until", until))
  return article === undefined ? line : `${line}${trade("aside", clauseSaid(article))}`
}

const rung = ({ days, in: counted, means, to }: Committee.HandlingRules.Rung): string =>
  rules("rung", days === 0 ? rules("rungDays.on") : rules(days < 0 ? "rungDays.before" : "rungDays.after", Math.abs(days), rules(`rungDays.${counted}`)), rules(`means.${means}`), trade("list", to.map((one) => rules(`to.${one}`))))

type Lines = (policy: Committee.Policy.Policy) => ReadonlyArray<string>

/** Says the rules that have a sentence of their own, by the name of the rule, line by line. */
export const lines: Readonly<Record<string, Lines>> = {
  terms: ({ replyTerms }) => replyTerms.map(term),
  second: ({ secondHandlingMonths, secondHandlings }) => [rules("rule.second", secondHandlingMonths, secondHandlings)],
  returns: ({ returnIn = "workingDays", returnWithin, returnsAtMost }) => [rules("rule.returns", returnWithin, rules(`rule.${returnIn}`)), ...(returnsAtMost === undefined ? [] : [rules("rule.returnsAtMost", returnsAtMost)])],
  extension: ({ extension }) => extension === undefined ? [] : [rules("rule.extension", extension.months, extension.absoluteMonths)],
  "co-opinion": ({ coOpinion }) => coOpinion === undefined ? [] : [coOpinion._tag === "AfterHandover" ? rules("rule.coAfter", coOpinion.months) : rules("rule.coBefore", coOpinion.days)],
  signing: ({ coSignWithin }) => [rules("rule.coSign", coSignWithin)],
  ladder: ({ ladder = [] }) => ladder.map(rung)
}
