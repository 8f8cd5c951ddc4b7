import { Committee, Meeting } from "@jianyan/domain"
import type { Refusal } from "@jianyan/ui"
import { Array, Result } from "effect"
import { rules as t } from "../../../words/rules.ts"

type MeetingRules = Committee.MeetingRules.MeetingRules
type LeaveRule = Committee.MeetingRules.LeaveRule

/** A rule of leave while it is written: figures as they are typed, and nothing ticked where it holds for all. */
export interface DraftRule {
  readonly meetings: ReadonlyArray<Meeting.Kind>
  readonly asked: "any" | "before" | "during"
  readonly misses: "any" | "whole" | "half"
  readonly from: string
  readonly upTo: string
  readonly ranks: ReadonlyArray<Committee.MeetingRules.Rank>
  readonly approver: Committee.MeetingRules.Approver | undefined
  readonly channels: ReadonlyArray<Committee.MeetingRules.Channel>
  readonly confirm: ReadonlyArray<Committee.MeetingRules.Channel>
  readonly notice: string
  readonly noticeIn: "days" | "workingDays"
  readonly article: string
}

/** The rules of meetings while they are written; a quorum as "2/3=", empty where the kind has none. */
export interface Draft {
  readonly quorum: { readonly [Kind in Meeting.Kind]?: string }
  readonly hasLeave: boolean
  readonly rules: ReadonlyArray<DraftRule>
  readonly exempt: ReadonlyArray<Committee.MeetingRules.Ground>
}

/** A rule of leave nobody wrote anything into yet. */
export const blank: DraftRule = { meetings: [], asked: "any", misses: "any", from: "", upTo: "", ranks: [], approver: undefined, channels: ["written"], confirm: [], notice: "", noticeIn: "days", article: "" }

const typed = (figure: number | undefined): string => figure === undefined ? "" : String(figure)

const toDraftRule = ({ approver, article, asked, channels, confirm, meetings, misses, notice, ranks }: LeaveRule): DraftRule => ({
  meetings: meetings ?? [], asked: asked ?? "any", ranks: ranks ?? [], approver, channels, confirm: confirm ?? [], article, misses: misses === undefined ? "any" : misses === "whole" ? "whole" : "half",
  from: typeof misses === "object" ? typed(misses.from) : "", upTo: typeof misses === "object" ? typed(misses.upTo) : "", notice: typed(notice?.days), noticeIn: notice?.in ?? "days"
})

/** Writes a quorum as the code a form chooses it by. */
export const codeOf = ({ orEqual, over: [of, parts] }: Committee.MeetingRules.Quorum): string => `${of}/${parts}${orEqual === true ? "=" : "+"}`

/** The rules as a form shows them; a committee without rules of leave begins with those a new one starts from. */
export const toDraft = ({ leave, quorum = [] }: MeetingRules): Draft => {
  const { exempt = [], rules } = leave ?? Committee.standardLeave
  return { quorum: Object.fromEntries(quorum.map((one) => [one.meeting, codeOf(one)])), hasLeave: leave !== undefined, rules: rules.map(toDraftRule), exempt }
}

/** Reads the code of a quorum. */
export const overOf = (code: string): Omit<Committee.MeetingRules.Quorum, "meeting"> | undefined => {
  const [, of, parts, how] = /^(\d+)\/(\d+)([+=])$/u.exec(code) ?? []
  return of === undefined || parts === undefined ? undefined : { over: [Number(of), Number(parts)], ...(how === "=" && { orEqual: true }) }
}

const whole = (written: string, least: number, most: number): number | undefined => {
  const figure = /^\d{1,3}$/u.test(written.trim()) ? Number(written) : Number.NaN
  return figure >= least && figure <= most ? figure : undefined
}

const given = <A>(all: ReadonlyArray<A>): readonly [A, ...Array<A>] | undefined => Array.isReadonlyArrayNonEmpty(all) ? all : undefined

const toRule = (draft: DraftRule, place: number): Result.Result<LeaveRule, ReadonlyArray<Refusal>> => {
  const amiss = (field: string, message: string): Refusal => ({ name: `rule-${place}-${field}`, message: `${t("place", place + 1)}：${message}` })
  const channels = given(draft.channels), confirm = given(draft.confirm), meetings = given(draft.meetings), ranks = given(draft.ranks), { approver } = draft
  const from = whole(draft.from, 1, 40), upTo = whole(draft.upTo, 1, 40), days = whole(draft.notice, 0, 60), article = draft.article.trim()
  const unread = (written: string, figure: number | undefined) => written.trim() !== "" && figure === undefined
  const crossed = from !== undefined && upTo !== undefined && from > upTo
  const found: ReadonlyArray<Refusal> = [
    ...(approver === undefined ? [amiss("approver", t("fill.approver"))] : []), ...(channels === undefined ? [amiss("channels", t("fill.channels"))] : []),
    ...(draft.misses === "half" && (unread(draft.from, from) || unread(draft.upTo, upTo) || crossed || (from === undefined && upTo === undefined)) ? [amiss("from", t("fill.halfDays"))] : []),
    ...(unread(draft.notice, days) ? [amiss("notice", t("fill.notice"))] : []), ...(article === "" ? [amiss("article", t("fill.article"))] : [])
  ]
  if (found.length > 0 || approver === undefined || channels === undefined) return Result.fail(found)
  return Result.succeed({
    ...(meetings !== undefined && { meetings }), ...(draft.asked !== "any" && { asked: draft.asked }), ...(ranks !== undefined && { ranks }),
    ...(draft.misses === "whole" && { misses: "whole" as const }), ...(draft.misses === "half" && { misses: { ...(from !== undefined && { from }), ...(upTo !== undefined && { upTo }) } }),
    ...(days !== undefined && { notice: { days, in: draft.noticeIn } }), channels, approver, ...(confirm !== undefined && { confirm }), article
  })
}

/** Reads a draft as rules of meetings, or says of each field what is amiss. */
export const toRules = ({ exempt, hasLeave, quorum, rules }: Draft): Result.Result<MeetingRules, ReadonlyArray<Refusal>> => {
  const quorums = Meeting.Kind.literals.flatMap((meeting) => { const over = overOf(quorum[meeting] ?? ""); return over === undefined ? [] : [{ meeting, ...over }] })
  const read = hasLeave ? rules.map(toRule) : []
  const amiss = [...(hasLeave && rules.length === 0 ? [{ name: "hasLeave", message: t("fill.rules") }] : []), ...read.flatMap((one) => Result.isFailure(one) ? one.failure : [])]
  if (amiss.length > 0) return Result.fail(amiss)
  const written = given(read.flatMap((one) => Result.isSuccess(one) ? [one.success] : []))
  return Result.succeed({ ...(written !== undefined && { leave: { rules: written, ...(exempt.length > 0 && { exempt }) } }), ...(quorums.length > 0 && { quorum: quorums }) })
}
