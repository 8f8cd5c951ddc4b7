import { type ExaminationsApi, type ProposalsApi, Zone } from "@jianyan/contract"
import type { Proposal } from "@jianyan/domain"
import { Button, ButtonLink, Buttons, formatLabelled } from "@jianyan/ui"
import { DeedRefusals, done } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { Likenesses } from "../../parts/Likenesses.tsx"
import { Sealless } from "../../parts/Sealless.tsx"
import { proposerIn } from "../../parts/Naming.ts"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { examine } from "../../words/examine.ts"
import { merging } from "../../words/merging.ts"
import { outcome } from "../../words/outcome.ts"
import { AskingRework } from "../read/deeds/AskingRework.tsx"
import { Examining } from "../read/deeds/Examining.tsx"
import { paragraphs } from "../read/Replies.tsx"

/** One proposal on the desk beside its similar cases, with what may be recommended. */
export const Desk = (props: {
  readonly waiting: ExaminationsApi.Waiting; readonly id: Proposal.Id; readonly place: number; readonly all: number; readonly onBefore: () => void; readonly onNext: () => void
}) => {
  const visitor = useVisitor()
  const detail = useQuery(() => ({ queryKey: [visitor.at, "proposal", props.id], queryFn: () => visitor.house.proposals.read({ id: props.id }) }))
  return (
    <>
      <div class="proposals-desk-head">
        <strong>{examine("step", merging(`step.${props.waiting.step}`))}</strong>
        <span>{examine("place", props.place, props.all)}</span>
        <Buttons>
          <Button size="small" disabled={props.place <= 1} onClick={() => props.onBefore()}>{examine("before")}</Button>
          <Button size="small" disabled={props.place >= props.all} onClick={() => props.onNext()}>{examine("next")}</Button>
          <ButtonLink size="small" href={Zone.proposals.proposal(props.id)}>{examine("open")}</ButtonLink>
        </Buttons>
        <small>{examine("keys")}</small>
      </div>
      <Asked query={detail}>{(detail) => <Paper detail={detail()} />}</Asked>
    </>
  )
}

const Paper = (props: { readonly detail: ProposalsApi.Detail }) => {
  const visitor = useVisitor()
  const deed = useDeed()
  const [open, setOpen] = createSignal<"recommend" | "rework">()
  const proposal = () => props.detail.proposal
  const similar = useQuery(() => ({
    queryKey: [visitor.at, "similar", proposal().id], queryFn: () => visitor.house.proposals.similar({ content: proposal().content, except: proposal().id }), staleTime: 60_000
  }))
  const file = () => void deed.run(() => visitor.house.proposals.recommend({ id: proposal().id, outcome: { _tag: "File" } }), () => done(examine("said")))
  const close = () => setOpen(undefined)
  return (
    <div class="proposals-desk" data-at-hand>
      <article>
        <h2>{proposal().content.title}</h2>
        <p><small>{visitor.naming.category(proposal().content.category)} · {proposerIn(visitor.naming, props.detail.names, proposal().proposer)}</small></p>
        <Sealless detail={props.detail} />
        <DeedRefusals deed={deed} />
        <Buttons>
          <Button tone="main" busy={deed.busy()} onClick={file}>{examine("file")}</Button>
          <Button onClick={() => setOpen("recommend")}>{examine("other")}</Button>
          <Button tone="quiet" onClick={() => setOpen("rework")}>{examine("rework")}</Button>
        </Buttons>
        <Show when={proposal().examined.length > 0}>
          <h3>{examine("by")}</h3>
          <ul><For each={proposal().examined}>{(one) => <li>{formatLabelled(merging(`step.${one.step ?? "examined"}`), outcome(one.outcome, visitor.naming))}<Show when={one.despite}>{(despite) => <small> · {despite()}</small>}</Show></li>}</For></ul>
        </Show>
        <h3>{examine("asks")}</h3>
        <ol><For each={proposal().content.recommendations}>{(one) => <li>{one.text}</li>}</For></ol>
        <h3>{examine("situation")}</h3>
        <div class="ui-prose"><For each={paragraphs(proposal().content.situation)}>{(text) => <p>{text}</p>}</For></div>
        <Show when={proposal().content.analysis.trim() !== ""}>
          <h3>{examine("analysis")}</h3>
          <div class="ui-prose"><For each={paragraphs(proposal().content.analysis)}>{(text) => <p>{text}</p>}</For></div>
        </Show>
      </article>
      <section>
        <h2>{examine("alike")}</h2>
        <Asked query={similar}>{(found) => <Show when={found().length > 0} fallback={<p class="proposals-silent">{examine("none")}</p>}><Likenesses content={proposal().content} found={found().slice(0, 4)} /></Show>}</Asked>
      </section>
      <Show when={open() === "recommend"}><Examining mode="recommend" detail={props.detail} onClose={close} /></Show>
      <Show when={open() === "rework"}><AskingRework id={proposal().id} onClose={close} /></Show>
    </div>
  )
}
