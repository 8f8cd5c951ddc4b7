import { type ProposalsApi, Zone } from "@jianyan/contract"
import { Proposal } from "@jianyan/domain"
import { Beside, Button, LifeLine, PageHead, Section } from "@jianyan/ui"
import { useParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { For, Match, Show, Switch } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { Likenesses } from "../../parts/Likenesses.tsx"
import { Stage } from "../../parts/Stage.tsx"
import { proposerIn } from "../../parts/Naming.ts"
import { Sealless } from "../../parts/Sealless.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { placeIn, walk } from "../../parts/walk.ts"
import { read } from "../../words/read.ts"
import { trade } from "../../words/trade.ts"
import { Assignment } from "./Assignment.tsx"
import { Asks } from "./Asks.tsx"
import { Doing } from "./deeds/Doing.tsx"
import { CameOf, TalkDue, TalkedOver } from "./Beforehand.tsx"
import { Consents } from "./Consents.tsx"
import { Due } from "./Due.tsx"
import { HandledBy } from "./HandledBy.tsx"
import { Meta, Standing } from "./Face.tsx"
import { Mending } from "./Mending.tsx"
import { Merger } from "./Merger.tsx"
import { Refusal } from "./Refusal.tsx"
import { life } from "./life.ts"
import { Papers, VersionsLink } from "./Papers.tsx"
import { Achieved } from "./Achieved.tsx"
import { Referred } from "./Referred.tsx"
import { AppraisalOf } from "./AppraisalOf.tsx"
import { FollowUps } from "./FollowUps.tsx"
import { PromisesOf } from "./PromisesOf.tsx"
import { PutBy } from "./PutBy.tsx"
import { Opinions, paragraphs, Replies } from "./Replies.tsx"
import { Reopening } from "./Reopening.tsx"
import { Reviewing } from "./Reviewing.tsx"
import { Talks } from "./Talks.tsx"
import { Publicness } from "./Publicness.tsx"
import { Supervised } from "./Supervised.tsx"
import "../../parts/aside.css"
import "../../parts/lines.css"
import "./read.css"
import "./assignment.css"
import "./bodies.css"

/** One proposal with its recommendations, their answers, its life and its limits, and what the visitor may do. */
export default function ReadProposal() {
  const visitor = useVisitor()
  const params = useParams<{ id: string }>()
  const detail = useQuery(() => ({
    queryKey: [visitor.at, "proposal", params.id], queryFn: () => visitor.house.proposals.read({ id: Proposal.Id.make(params.id) })
  }))
  useTitle(() => detail.isSuccess ? detail.data.proposal.content.title : trade("zone"))
  return <Asked query={detail} shape="page">{(detail) => <Sheet detail={detail()} />}</Asked>
}

const Sheet = (props: { readonly detail: ProposalsApi.Detail }) => {
  const { naming } = useVisitor()
  const proposal = () => props.detail.proposal
  const content = () => proposal().content
  const crumbs = () => [
    { label: trade("zone"), href: walk()?.href ?? Zone.proposals.home },
    { label: naming.category(content().category), href: Zone.proposals.list({ whose: "all", category: content().category }) },
    { label: proposal().number === undefined ? trade(`stage.${proposal().stage._tag}`) : trade("number", proposal().number ?? 0) }
  ]
  return (
    <>
      <PageHead title={content().title} crumbs={crumbs()} aside={<Place id={proposal().id} />} meta={<Meta detail={props.detail} />} actions={<Doing detail={props.detail} />} />
      <Beside
        aside={
          <>
            <PutBy detail={props.detail} />
            <TalkedOver detail={props.detail} />
            <CameOf detail={props.detail} />
            <section>
              <h2 class="proposals-aside">{read("life")}</h2>
              <LifeLine label={read("life")} steps={life(props.detail, naming)} />
              <VersionsLink detail={props.detail} />
            </section>
            <Due proposal={proposal()} daysLeft={props.detail.daysLeft} naming={naming} />
            <HandledBy proposal={proposal()} naming={naming} />
            <Assignment proposal={proposal()} naming={naming} />
            <div class="ui-noprint"><Button size="small" onClick={() => window.print()}>{read("print")}</Button></div>
          </>
        }
      >
        <Standing detail={props.detail} />
        <TalkDue detail={props.detail} />
        <Sealless detail={props.detail} />
        <Mending detail={props.detail} />
        <Consents detail={props.detail} />
        <Refusal detail={props.detail} />
        <Asks detail={props.detail} naming={naming} />
        <Section title={read("situation")}><Prose text={content().situation} /></Section>
        <Show when={content().analysis.trim() !== ""}><Section title={read("analysis")}><Prose text={content().analysis} /></Section></Show>
        <Papers detail={props.detail} />
        <Talks detail={props.detail} />
        <Reviewing detail={props.detail} />
        <Replies detail={props.detail} naming={naming} />
        <Opinions detail={props.detail} naming={naming} />
        <Reopening detail={props.detail} />
        <PromisesOf proposal={proposal()} />
        <Achieved proposal={proposal()} />
        <Referred proposal={proposal()} />
        <AppraisalOf proposal={proposal()} />
        <FollowUps detail={props.detail} />
        <Supervised detail={props.detail} />
        <Publicness detail={props.detail} />
        <Absorbed detail={props.detail} />
        <Merger detail={props.detail} />
        <Similar proposal={proposal()} />
      </Beside>
    </>
  )
}

const Prose = (props: { readonly text: string }) => (
  <div class="ui-prose"><For each={paragraphs(props.text)} fallback={<p>{read("noText")}</p>}>{(text) => <p>{text}</p>}</For></div>
)

const Place = (props: { readonly id: string }) => {
  const at = () => placeIn(walk(), props.id)
  return (
    <Show when={at()}>
      {(at) => (
        <span class="proposals-place">
          {read("place", String(at().place), String(walk()?.total ?? 0))}
          <Show when={at().before}>{(before) => <a href={Zone.proposals.proposal(before())} aria-label={read("before")}>‹</a>}</Show>
          <Show when={at().after}>{(after) => <a href={Zone.proposals.proposal(after())} aria-label={read("after")}>›</a>}</Show>
        </span>
      )}
    </Show>
  )
}

const Absorbed = (props: { readonly detail: ProposalsApi.Detail }) => {
  const { naming } = useVisitor()
  const rows = () => props.detail.related.filter((row) => props.detail.proposal.absorbed.includes(row.id))
  return (
    <Show when={rows().length > 0}>
      <Section title={read("absorbed")} note={read("absorbedNote")}>
        <ul class="proposals-lines">
          <For each={rows()}>
            {(row) => <li><a href={Zone.proposals.proposal(row.id)}>{row.title}</a><small>{row.number === undefined ? "" : `${trade("number", row.number)} · `}{proposerIn(naming, props.detail.names, row.proposer)}</small><Stage stage={row.stage} /></li>}
          </For>
        </ul>
      </Section>
    </Show>
  )
}

const Similar = (props: { readonly proposal: Proposal.Proposal }) => {
  const visitor = useVisitor()
  const found = useQuery(() => ({
    queryKey: [visitor.at, "similar", props.proposal.id], queryFn: () => visitor.house.proposals.similar({ content: props.proposal.content, except: props.proposal.id }), staleTime: 60_000
  }))
  return (
    <Section title={read("similar")} id="similar">
      <Asked query={found}>
        {(found) => (
          <Switch fallback={<p class="proposals-silent">{read("similarNone")}</p>}>
            <Match when={found().length > 0}><Likenesses content={props.proposal.content} found={found().slice(0, 4)} /></Match>
          </Switch>
        )}
      </Asked>
    </Section>
  )
}

