import { type ProposalsApi, Zone } from "@jianyan/contract"
import type { Proposal } from "@jianyan/domain"
import { Button, formatLabelled, Section } from "@jianyan/ui"
import { DeedRefusals, done, nameIn } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { merging } from "../../words/merging.ts"
import { trade } from "../../words/trade.ts"
import "./merging.css"

/** The group a proposal leads or was merged into: the account of who gained and lost nothing, and the text with its origins. */
export const Merger = (props: { readonly detail: ProposalsApi.Detail }) => {
  const visitor = useVisitor()
  const proposal = () => props.detail.proposal
  const merged = () => proposal().absorbed.length > 0 || (proposal().stage._tag === "Merged" && props.detail.related.length > 0)
  const found = useQuery(() => ({
    queryKey: [visitor.at, "merger", proposal().id], enabled: merged(), queryFn: () => visitor.house.proposals.merger({ id: proposal().id })
  }))
  return (
    <Show when={merged()}>
      <Asked query={found}>
        {(found) => (
          <>
            <Section title={merging("account.title")} note={merging("account.note")}><Account merger={found()} /></Section>
            <Show when={found().lead === proposal().id}><Text merger={found()} id={proposal().id} writes={props.detail.may.includes("writeMergedText")} /></Show>
          </>
        )}
      </Asked>
    </Show>
  )
}

const Account = (props: { readonly merger: ProposalsApi.Merger }) => {
  const { naming } = useVisitor()
  const reached = (all: ProposalsApi.Kept["gained"]) => trade("list", all.map((one) => merging(`account.reached.${one}`)))
  const units = (all: ProposalsApi.Kept["replied"]) => trade("list", all.map(naming.unit))
  return (
    <div class="proposals-account">
      <table>
        <thead><tr><th scope="col">{merging("account.proposal")}</th><th scope="col">{merging("account.stood")}</th><th scope="col">{merging("account.due")}</th><th scope="col">{merging("account.credit")}</th></tr></thead>
        <tbody>
          <For each={props.merger.kept}>
            {(one) => (
              <tr>
                <td>
                  <a href={Zone.proposals.proposal(one.id)}>{one.title}</a>
                  <small>{[one.id === props.merger.lead ? merging("account.lead") : "", one.number === undefined ? merging("account.none") : trade("number", one.number), trade("list", one.proposers.map((member) => nameIn(props.merger.names, member)))].filter((part) => part !== "").join(" · ")}</small>
                </td>
                <td>{trade(`stage.${one.stood}`)}</td>
                <td>
                  <Show when={one.repliesDue.length > 0 || one.replied.length > 0} fallback={merging("account.later")}>
                    <Show when={one.replied.length > 0}><div>{merging("account.given", units(one.replied))}</div></Show>
                    <Show when={one.repliesDue.length > 0}><div>{merging("account.owed", units(one.repliesDue))}</div></Show>
                  </Show>
                </td>
                <td>
                  {reached(one.creditBefore)}
                  <small>{one.lost.length > 0 ? merging("account.lost", reached(one.lost)) : one.gained.length > 0 ? merging("account.gained", reached(one.gained)) : merging("account.same")}</small>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"]

const Text = (props: { readonly merger: ProposalsApi.Merger; readonly id: Proposal.Id; readonly writes: boolean }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [dropped, setDropped] = createSignal<ReadonlySet<number>>(new Set())
  const kept = () => props.merger.text.filter((_, place) => !dropped().has(place))
  const place = (id: string) => props.merger.kept.findIndex((one) => one.id === id)
  const title = (id: string) => props.merger.kept[place(id)]?.title ?? id
  const save = () =>
    deed.run(() => house.proposals.writeMergedText({ id: props.id, sentences: kept() }), () => {
      setDropped(new Set<number>())
      done(merging("text.done"))
    })
  const mark = (id: string) => <span class="proposals-origin" data-place={place(id)} title={title(id)}>{letters[place(id)] ?? place(id) + 1}</span>
  return (
    <Section
      title={merging("text.title")} note={props.merger.written ? merging("text.written") : merging("text.proposed")}
      actions={<Show when={props.writes && (!props.merger.written || dropped().size > 0)}><Button size="small" tone="main" busy={deed.busy()} onClick={() => void save()}>{merging("text.save")}</Button></Show>}
    >
      <DeedRefusals deed={deed} />
      <ul class="proposals-key-of-origins"><For each={props.merger.kept}>{(one) => <li>{mark(one.id)}<span>{one.title}</span></li>}</For></ul>
      <ol class="proposals-origins">
        <For each={props.merger.text}>
          {(sentence, at) => (
            <Show when={!dropped().has(at())}>
              <li>
                <span role="img" aria-label={merging("text.from", trade("list", sentence.from.map(title)))}><For each={sentence.from}>{mark}</For></span>
                <span>{sentence.text}</span>
                <Show when={props.writes}><Button size="small" tone="quiet" aria-label={formatLabelled(merging("text.drop"), sentence.text)} onClick={() => setDropped(new Set([...dropped(), at()]))}>×</Button></Show>
              </li>
            </Show>
          )}
        </For>
      </ol>
    </Section>
  )
}
