import { Zone } from "@jianyan/contract"
import type { Proposal, Referral } from "@jianyan/domain"
import { Button, ButtonLink, Buttons, formatDate, Section, StageBadge } from "@jianyan/ui"
import { answered } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { referrals } from "../../words/referrals.ts"
import { AnsweredAbove } from "../referrals/AnsweredAbove.tsx"
import { HandInAbove } from "../referrals/HandInAbove.tsx"
import "./keeping.css"

/** Where a proposal was handed in above and what became of it there; nothing where it was not, unless the visitor may record it. */
export const Referred = (props: { readonly proposal: Proposal.Proposal }) => {
  const visitor = useVisitor()
  const [handing, setHanding] = createSignal(false)
  const [answering, setAnswering] = createSignal<Referral.Entry>()
  const found = useQuery(() => ({
    queryKey: [visitor.at, "referral", props.proposal.id], enabled: props.proposal.submission !== undefined, queryFn: () => visitor.house.referrals.read({ id: props.proposal.id })
  }))
  return (
    <Show when={answered(found)}>
      {(view) => (
        <Show when={view().mayRefer || view().entries.length > 0}>
          <Section
            title={referrals("title")} note={referrals("note")} id="referral"
            actions={
              <Buttons>
                <Show when={view().entries.length > 0}><ButtonLink size="small" tone="quiet" href={Zone.proposals.referrals()}>{referrals("all")}</ButtonLink></Show>
                <Show when={view().mayRefer}><Button size="small" onClick={() => setHanding(true)}>{referrals("handIn")}</Button></Show>
              </Buttons>
            }
          >
            <Show when={view().entries.length > 0}>
              <ul class="proposals-talks"><For each={view().entries}>{(entry) => <Told entry={entry} onAnswer={view().mayRefer && entry.answer === undefined ? () => setAnswering(entry) : undefined} />}</For></ul>
            </Show>
          </Section>
          <Show when={handing()}><HandInAbove id={props.proposal.id} onClose={() => setHanding(false)} /></Show>
          <Show when={answering()} keyed>{(entry) => <AnsweredAbove id={props.proposal.id} entry={entry} onClose={() => setAnswering(undefined)} />}</Show>
        </Show>
      )}
    </Show>
  )
}

const Told = (props: { readonly entry: Referral.Entry; readonly onAnswer: (() => void) | undefined }) => {
  const answer = () => props.entry.answer
  const about = () => [
    ...(props.entry.jointly === undefined ? [] : [referrals("with", props.entry.jointly)]), ...(answer()?.number === undefined ? [] : [referrals("numbered", answer()?.number ?? "")])
  ].join(" · ")
  return (
    <li>
      <header>
        <strong>{referrals("line", referrals(`level.${props.entry.level}`), formatDate(props.entry.on, "full"))}</strong>
        <StageBadge
          tone={answer() === undefined ? "going" : answer()?.outcome === "notFiled" ? "plain" : "done"}
          word={answer() === undefined ? referrals("waiting") : referrals("answeredLine", referrals(`outcome.${answer()?.outcome ?? "filed"}`), formatDate(answer()?.on ?? props.entry.on, "short"))}
        />
      </header>
      <Show when={about() !== ""}><small>{about()}</small></Show>
      <Show when={props.onAnswer}>{(press) => <Buttons><Button size="small" onClick={() => press()()}>{referrals("answer")}</Button></Buttons>}</Show>
    </li>
  )
}
