import type { ProposalsApi } from "@jianyan/contract"
import { Zone } from "@jianyan/contract"
import { Day, Proposal } from "@jianyan/domain"
import { formatDate, Notice } from "@jianyan/ui"
import { nameIn } from "@jianyan/zone"
import { Match, Show, Switch } from "solid-js"
import { proposerIn, standingOf } from "../../parts/Naming.ts"
import { Stage } from "../../parts/Stage.tsx"
import { useVisitor } from "../../parts/Visitor.tsx"
import { jointly } from "../../words/jointly.ts"
import { outcome } from "../../words/outcome.ts"
import { paper } from "../../words/paper.ts"
import { read } from "../../words/read.ts"
import { trade } from "../../words/trade.ts"
import { urgent } from "../../words/urgent.ts"

/** Under the title: where the proposal stands, who puts it, with whom, when and as what. */
export const Meta = (props: { readonly detail: ProposalsApi.Detail }) => {
  const { naming } = useVisitor()
  const proposal = () => props.detail.proposal
  const proposer = () => proposal().proposer
  const why = () => {
    const { stage } = proposal()
    return "handling" in stage ? stage.handling.urgent : undefined
  }
  const co = () => {
    const given = proposer()
    return given._tag === "Members" && given.with.length > 0
      ? trade("list", given.with.map(({ answer, member }) => answer === "signed" ? nameIn(props.detail.names, member) : `${nameIn(props.detail.names, member)}${trade("aside", trade(`signed.${answer}`))}`))
      : undefined
  }
  return (
    <>
      <Stage stage={proposal().stage._tag} />
      <Show when={proposal().key}><b class="proposals-marked-key">{trade("key")}</b></Show>
      <Show when={why()}><b class="proposals-marked-key">{urgent("mark")}</b></Show>
      <Show when={proposal().onPaper}><b>{paper("badge")}</b></Show>
      <Show when={proposal().excellent}><b>{trade("excellent")}</b></Show>
      <Show when={Proposal.Proposer.bodies(proposer()).length > 1} fallback={<Putter detail={props.detail} />}>
        <span>{jointly("joint")} {proposerIn(naming, props.detail.names, proposer())}</span>
      </Show>
      <Show when={co()}>{(co) => <span>{read("co")} {co()}</span>}</Show>
      <Show when={proposal().submission} fallback={<span>{read("drafted", formatDate(Day.of(proposal().draftedAt), "full"))}</span>}>
        {(submission) => <span>{read("submitted", trade(`kind.${submission().kind}`), formatDate(Day.of(submission().at), "full"))}</span>}
      </Show>
    </>
  )
}

/** The one who puts a proposal, with the sector or the level of a member, or who signs for a body. */
const Putter = (props: { readonly detail: ProposalsApi.Detail }) => {
  const { naming } = useVisitor()
  const proposer = () => props.detail.proposal.proposer
  const signatory = () => Proposal.Proposer.signatory(proposer())
  const who = () => proposerIn(naming, props.detail.names, proposer())
  return (
    <span>
      {proposer()._tag === "Body" ? trade("collective") : read("first")} <a href={Zone.portal.member(signatory())}>{proposer()._tag === "Body" ? read("signed", who(), nameIn(props.detail.names, signatory())) : who()}</a>
      <Show when={proposer()._tag === "Members" && standingOf(naming, proposer())}>{(standing) => <>{trade("aside", standing())}</>}</Show>
    </span>
  )
}

/** What the reader must know before the text: the recommendation that awaits a decision, or how the proposal ended. */
export const Standing = (props: { readonly detail: ProposalsApi.Detail }) => {
  const { me, naming } = useVisitor()
  const stage = () => props.detail.proposal.stage
  const at = <Tag extends Proposal.Stage["_tag"]>(tag: Tag) => {
    const now = stage()
    return now._tag === tag ? now as Extract<Proposal.Stage, { readonly _tag: Tag }> : undefined
  }
  const lead = () => {
    const merged = at("Merged")
    return merged === undefined ? undefined : props.detail.related.find((row) => row.id === merged.into)
  }
  return (
    <Switch>
      <Match when={at("Recommended")}>
        {(stage) => <Notice tone="due" title={read("advice", outcome(stage().outcome, naming))}>{stage().by === me.account ? read("adviceYours") : read("adviceOther")}</Notice>}
      </Match>
      <Match when={at("NotFiled")}>{(stage) => <Notice tone="bad" title={read("notFiled", naming.ground(stage().ground))}>{stage().note}</Notice>}</Match>
      <Match when={at("Converted")}>{(stage) => <Notice tone="plain">{read("converted", trade(`convertedTo.${stage().to}`))}</Notice>}</Match>
      <Match when={at("PassedOn")}>{(stage) => <Notice tone="plain">{read("passedOn", stage().to)}</Notice>}</Match>
      <Match when={at("Withdrawn")}><Notice tone="plain">{read("withdrawn")}</Notice></Match>
      <Match when={at("Merged")}>
        <Notice tone="going">
          <Show when={lead()} fallback={<strong>{read("mergedInto", read("elsewhere"))}</strong>}>
            {(lead) => <strong><a href={Zone.proposals.proposal(lead().id)}>{read("mergedInto", lead().title)}</a></strong>}
          </Show>
          <div>{read("mergedText")}</div>
        </Notice>
      </Match>
    </Switch>
  )
}
