import { type ProposalsApi, Zone } from "@jianyan/contract"
import { Day, Proposal } from "@jianyan/domain"
import { ButtonLink, formatDate, numeral, Section, StageBadge } from "@jianyan/ui"
import { answered, nameIn, said, useToday } from "@jianyan/zone"
import { For, Show } from "solid-js"
import type { Naming } from "../../parts/Naming.ts"
import { keeping } from "../../words/keeping.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { read } from "../../words/read.ts"
import { signings } from "../../words/signings.ts"
import { trade } from "../../words/trade.ts"
import { tones } from "./Asks.tsx"
import "./read.css"

/** The replies in full, each as the letter it is. */
export const Replies = (props: { readonly detail: ProposalsApi.Detail; readonly naming: Naming }) => (
  <Show when={props.detail.proposal.replies.length > 0}>
    <Section title={read("replies")} id="replies">
      <For each={props.detail.proposal.replies}>
        {(reply) => (
          <>
            <Letter reply={reply} content={props.detail.proposal.content} naming={props.naming} />
            <p class="proposals-official ui-noprint"><ButtonLink size="small" tone="quiet" href={`${Zone.proposals.proposal(props.detail.proposal.id)}/letter?${new URLSearchParams({ by: reply.unit, round: String(reply.round) })}`}>{keeping("letter.open")}</ButtonLink></p>
          </>
        )}
      </For>
    </Section>
  </Show>
)

/** One reply with its class as the policy prints it, and its answers one by one. */
export const Letter = (props: { readonly reply: Proposal.Reply.Reply | Proposal.Reply.Proposed; readonly content: Proposal.Content.Content; readonly naming: Naming }) => {
  const replyClass = () => props.naming.replyClass(props.reply.class)
  const asked = (number: number) => props.content.recommendations.find((one) => one.number === number)?.text
  const signing = () => (["signedBy", "contact", "phone"] as const).flatMap((part) => props.reply.signing?.[part] === undefined ? [] : [`${keeping(`letter.${part}`)} ${props.reply.signing[part]}`])
  return (
    <article class="proposals-letter" aria-label={`${props.naming.unit(props.reply.unit)} ${read("round", props.reply.round)}`}>
      <header>
        <strong>{props.naming.unit(props.reply.unit)}</strong>
        <Show when={props.reply.round > 1}><span>{read("round", props.reply.round)}</span></Show>
        <Show when={replyClass()} fallback={<span>{read("classOf", props.reply.class)}</span>}>
          {(known) => <p><b>{read("classOf", said(known().name))}</b><small>{said(known().definition)}</small></p>}
        </Show>
      </header>
      <div class="ui-prose"><For each={paragraphs(props.reply.text)}>{(text) => <p>{text}</p>}</For></div>
      <ol class="proposals-answers" aria-label={read("answers")}>
        <For each={props.reply.answers}>
          {(answer) => (
            <li>
              <b aria-hidden="true">{numeral(answer.recommendation)}</b>
              <div>
                <small>{asked(answer.recommendation)}</small>
                <p>{answer.text}</p>
                <Show when={answer.by}>{(by) => <small>{read("promised", formatDate(by(), "full"))}</small>}</Show>
              </div>
              <StageBadge tone={tones[answer.outcome]} word={trade(`answer.${answer.outcome}`)} />
            </li>
          )}
        </For>
      </ol>
      <footer>
        <span>{props.naming.unit(props.reply.unit)}</span>
        <time datetime={Day.of(props.reply.at)}>{formatDate(Day.of(props.reply.at), "full")}</time>
        <Show when={signing().length === 0 && props.reply.apart !== undefined}><small>{signings("apart")}</small></Show>
        <Show when={signing().length > 0}><small>{signing().join(" · ")}</small></Show>
      </footer>
    </article>
  )
}

/** Parts a text at its line ends. */
export const paragraphs = (text: string): ReadonlyArray<string> => text.split(/\n+/u).filter((part) => part.trim() !== "")

/** What the proposers said of the handling, and who said nothing. */
export const Opinions = (props: { readonly detail: ProposalsApi.Detail; readonly naming: Naming }) => {
  const today = useToday(useVisitor())
  const proposal = () => props.detail.proposal
  const round = () => proposal().replies.at(-1)?.round
  const silent = () => {
    const asked = new Set([Proposal.Proposer.signatory(proposal().proposer), ...Proposal.Proposer.authors(proposal().proposer)])
    return [...asked].filter((member) => !proposal().feedback.some((given) => given.round === round() && given.member === member))
  }
  const quiet = () => trade("list", silent().map((member) => nameIn(props.detail.names, member)))
  const due = () => Proposal.feedbackDue(proposal(), props.naming.committee)
  const waits = () => {
    const last = due(), on = answered(today)?.on
    return last !== undefined && on !== undefined && on <= last && proposal().stage._tag !== "Closed"
  }
  return (
    <Show when={proposal().replies.length > 0}>
      <Section title={read("feedback")} id="feedback">
        <ul class="proposals-opinions">
          <For each={proposal().feedback}>
            {(given) => (
              <li>
                <strong>{nameIn(props.detail.names, given.member)}</strong>
                <span>{read("manner")} <b>{props.naming.level(given.manner)}</b></span>
                <span>{read("result")} <b>{props.naming.level(given.result)}</b></span>
                <small>{given.round > 1 ? `${read("round", given.round)} · ` : ""}{formatDate(Day.of(given.at), "full")}</small>
                <Show when={given.each}>
                  {(each) => <small class="proposals-each"><For each={each()}>{(one) => <span>{trade("recommendation", one.recommendation)} {props.naming.level(one.level)}</span>}</For></small>}
                </Show>
                <Show when={given.comment !== ""}><p>{given.comment}</p></Show>
              </li>
            )}
          </For>
        </ul>
        <Show when={silent().length > 0}>
          <p class="proposals-silent">{waits() ? keeping("silence.waiting", quiet(), formatDate(due() ?? "", "full")) : read("silent", quiet())}</p>
        </Show>
      </Section>
    </Show>
  )
}
