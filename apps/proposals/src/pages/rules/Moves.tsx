import { type RulesApi, Zone } from "@jianyan/contract"
import { formatDate } from "@jianyan/ui"
import { For, Show } from "solid-js"
import { rules } from "../../words/rules.ts"
import { trade } from "../../words/trade.ts"

/** What a change of the rules moves: each proposal, from when to when. */
export const Moves = (props: { readonly moves: ReadonlyArray<RulesApi.Move> }) => (
  <div role="status">
    <p><strong>{rules("previewTitle", props.moves.length)}</strong></p>
    <Show when={props.moves.length > 0}>
      <p class="proposals-silent">{rules("previewText")}</p>
      <ul class="proposals-moved">
        <For each={props.moves}>
          {({ from, id, number, title, until }) => (
            <li>
              <a href={Zone.proposals.proposal(id)}>{number === undefined ? "" : `${trade("number", number)} `}{title}</a>
              <span>{rules("from")} {formatDate(from, "full")} → {rules("until")} <b>{formatDate(until, "full")}</b></span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  </div>
)
