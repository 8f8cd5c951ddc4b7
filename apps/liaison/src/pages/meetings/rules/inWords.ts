import type { Committee } from "@jianyan/domain"
import { clauseSaid } from "@jianyan/zone"
import { leave } from "../../../words/leave.ts"
import { rules as t } from "../../../words/rules.ts"
import { trade } from "../../../words/trade.ts"

type LeaveRule = Committee.MeetingRules.LeaveRule

/** Says how many must be there. */
export const sayQuorum = ({ orEqual = false, over: [of, parts] }: Omit<Committee.MeetingRules.Quorum, "meeting">): string => {
  const code = `${of}/${parts}${orEqual ? "=" : "+"}`
  return code === "1/2+" || code === "1/2=" || code === "2/3+" || code === "2/3=" ? t(`quorums.${code}`) : t("share", of, parts, orEqual)
}

const missing = (misses: LeaveRule["misses"]): ReadonlyArray<string> => {
  if (misses === undefined) return []
  if (misses === "whole") return [t("whole")]
  const { from, upTo } = misses
  if (from !== undefined && upTo !== undefined) return [t("between", from, upTo)]
  return [...(from === undefined ? [] : [t("from", from)]), ...(upTo === undefined ? [] : [t("upTo", upTo)])]
}

const channels = (all: ReadonlyArray<Committee.MeetingRules.Channel>): string => t("list", all.map((each) => leave(`channels.${each}`)))

/** Says which requests a rule of leave is about. */
export const sayCase = ({ asked, meetings, misses, ranks }: Pick<LeaveRule, "asked" | "meetings" | "misses" | "ranks">): string =>
  t("comma", [
    meetings === undefined ? t("any") : t("list", meetings.map((kind) => trade(`meeting.${kind}`))),
    ...(ranks === undefined ? [] : [t("list", ranks.map((rank) => t(`ranks.${rank}`)))]),
    ...(asked === undefined ? [] : [t(asked)]), ...missing(misses)
  ])

/** Says how a rule of leave wants it asked, and under what article. */
export const sayManner = ({ article, channels: ways, confirm, notice }: LeaveRule): string =>
  t("semi", [
    ...(notice === undefined ? [] : [t("notice", notice.days, t(`units.${notice.in}`))]), channels(ways),
    ...(confirm === undefined ? [] : [t("confirm", channels(confirm))]), t("by", clauseSaid(article))
  ])
