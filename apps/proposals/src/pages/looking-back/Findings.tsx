import type { Proposal } from "@jianyan/domain"
import { formatDate, StageBadge, type Tone } from "@jianyan/ui"
import { For, Show } from "solid-js"
import { keeping } from "../../words/keeping.ts"
import { lookingBack } from "../../words/lookingBack.ts"
import "./looking-back.css"

type State = Proposal.Reply.Findings["findings"][number]["state"]

/** How a recommendation may stand when somebody looks back. */
export const states = ["done", "underWay", "notDone"] as const satisfies ReadonlyArray<State>
/** The tone in which each state is shown. */
export const tones: { readonly [S in State]: Tone } = { done: "done", underWay: "going", notDone: "bad" }

/** What one side found, as how many recommendations stand how, with its day. */
export const Findings = (props: { readonly findings: Proposal.Reply.Findings["findings"]; readonly on: string }) => {
  const count = (state: State) => props.findings.filter((one) => one.state === state).length
  return (
    <span class="proposals-found">
      <For each={states}>{(state) => <Show when={count(state) > 0}><StageBadge tone={tones[state]} word={`${keeping(`look.${state}`)} ${count(state)}`} /></Show>}</For>
      <small>{lookingBack("on", formatDate(props.on, "full"))}</small>
    </span>
  )
}
