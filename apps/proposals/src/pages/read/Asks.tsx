import type { ProposalsApi } from "@jianyan/contract"
import { Day, type Proposal } from "@jianyan/domain"
import { type Ask, AskList, formatClauses, formatDate, formatNumber, numeral, Section, type Tone } from "@jianyan/ui"
import type { Naming } from "../../parts/Naming.ts"
import { read } from "../../words/read.ts"
import { trade } from "../../words/trade.ts"

/** How good news an answer to a recommendation is. */
export const tones: { readonly [O in Proposal.Reply.Answer["outcome"]]: Tone } = { accepted: "done", planned: "going", partly: "due", declined: "bad" }

/** The recommendations of a proposal, each with what the latest reply says to it. */
export const Asks = (props: { readonly detail: ProposalsApi.Detail; readonly naming: Naming }) => {
  const count = () => props.detail.proposal.content.recommendations.length
  return (
    <Section title={read("asks")} note={read("asksNote", numeralOrFigure(count()))} id="asks">
      <AskList label={read("asks")} asks={asks(props.detail.proposal, props.naming)} />
    </Section>
  )
}

const numeralOrFigure = (count: number): string => count < 100 ? numeral(count) : formatNumber(count)

/** Joins each recommendation with its answers in the latest round; one that no reply mentions is said to be unanswered. */
export const asks = ({ content, replies }: Pick<Proposal.Proposal, "content" | "replies">, naming: Naming): ReadonlyArray<Ask> => {
  const round = replies.at(-1)?.round
  const latest = replies.filter((reply) => reply.round === round)
  return content.recommendations.map(({ number, text }): Ask => {
    const answers = latest.flatMap((reply) => reply.answers.filter((answer) => answer.recommendation === number).map((answer) => ({ reply, answer })))
    const last = answers.at(-1)
    if (last === undefined) return { id: `ask-${number}`, text, tone: replies.length > 0 ? "bad" : "plain", status: trade(replies.length > 0 ? "answer.none" : "answer.coming") }
    const note = formatClauses(answers.map(({ answer, reply }) => [
      read("answeredBy", naming.unit(reply.unit), formatDate(Day.of(reply.at), "short")),
      ...(answers.length > 1 ? [trade(`answer.${answer.outcome}`)] : []),
      ...(answer.by === undefined ? [] : [read("promised", formatDate(answer.by, "full"))])
    ].join(" · ")))
    return { id: `ask-${number}`, text, tone: tones[last.answer.outcome], status: trade(`answer.${last.answer.outcome}`), note }
  })
}
