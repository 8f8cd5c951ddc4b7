import { type CommitmentsApi, Zone } from "@jianyan/contract"
import { Button, Buttons, formatDate, formatLabelled, StageBadge, type Tone } from "@jianyan/ui"
import { createSignal, For, Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { keeping } from "../../words/keeping.ts"
import { trade } from "../../words/trade.ts"
import { type Keep, Keeping, keeps } from "./Keeping.tsx"
import "../read/keeping.css"

const standing = ({ commitment, overdue }: CommitmentsApi.Row): { readonly tone: Tone; readonly word: string } => {
  switch (commitment.state._tag) {
    case "Discharged": return { tone: "done", word: keeping("promise.discharged") }
    case "Released": return { tone: "plain", word: keeping("promise.released") }
    case "Renewed": return { tone: "plain", word: keeping("promise.renewed") }
    case "Open": return overdue === undefined ? { tone: "going", word: keeping("promise.due", formatDate(commitment.until, "full")) } : { tone: "bad", word: keeping("promise.overdueBy", overdue) }
  }
}

/** Promises one below the other, each with what became of it and what the visitor may do; `titled` names the proposal of each. */
export const Promises = (props: { readonly rows: ReadonlyArray<CommitmentsApi.Row>; readonly titled: boolean }) => {
  const [doing, setDoing] = createSignal<{ readonly verb: Keep; readonly row: CommitmentsApi.Row }>()
  return (
    <>
      <ul class="proposals-promises">
        <For each={props.rows}>
          {(row) => (
            <li>
              <Told row={row} titled={props.titled} />
              <div class="proposals-promise-standing">
                <StageBadge {...standing(row)} />
                <Show when={row.overdue !== undefined || row.commitment.until !== row.commitment.promised}><small>{row.overdue !== undefined ? formatDate(row.commitment.until, "full") : ""}{row.commitment.until !== row.commitment.promised ? ` ${keeping("promise.first", formatDate(row.commitment.promised, "full"))}` : ""}</small></Show>
                <Show when={row.commitment.asked.length > 0}><small>{keeping("promise.asked", row.commitment.asked.length)}</small></Show>
              </div>
              <Show when={row.may.length > 0}>
                <Buttons><For each={keeps.filter((verb) => row.may.includes(verb))}>{(verb, place) => <Button size="small" tone={place() === 0 ? "plain" : "quiet"} onClick={() => setDoing({ verb, row })}>{keeping(`promise.${verb}.label`)}</Button>}</For></Buttons>
              </Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={doing()} keyed>{({ row, verb }) => <Keeping verb={verb} commitment={row.commitment} onClose={() => setDoing(undefined)} />}</Show>
    </>
  )
}

const Told = (props: { readonly row: CommitmentsApi.Row; readonly titled: boolean }) => {
  const { naming } = useVisitor()
  const it = () => props.row.commitment
  const said = () => it().progress.at(-1)
  const asked = () => it().postponements.find((one) => one.answer === "asked")
  const moved = () => it().transfers.at(-1)
  const end = () => {
    const { state } = it()
    return state._tag === "Discharged" ? keeping("promise.evidence", state.evidence) : state._tag === "Released" ? keeping("promise.because", state.reason) : undefined
  }
  return (
    <div>
      <Show when={props.titled}><h2><a href={Zone.proposals.proposal(it().of)}>{props.row.title}</a></h2></Show>
      <p>{it().text}</p>
      <small>{formatLabelled(trade("recommendation", it().recommendation), props.row.asked)}</small>
      <small>{naming.unit(it().unit)}<Show when={it().post}>{(post) => <> · {keeping("promise.post", post())}</>}</Show><Show when={moved()}>{(moved) => <> · {keeping("promise.moved", naming.unit(moved().from), naming.unit(moved().to))}</>}</Show></small>
      <Show when={said()}>{(said) => <small>{formatLabelled(said().done ? keeping("promise.sayDone") : keeping("promise.said"), said().text)}</small>}</Show>
      <Show when={asked()}>{(asked) => <small>{formatLabelled(keeping("promise.wants", formatDate(asked().until, "full")), asked().reason)}</small>}</Show>
      <Show when={end()}>{(end) => <small>{end()}</small>}</Show>
    </div>
  )
}

