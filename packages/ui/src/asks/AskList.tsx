import { For, Show, type JSX } from "solid-js"
import { StageBadge, type Tone } from "../badge/StageBadge.tsx"
import { numeral } from "./numeral.ts"
import "./asks.css"

/** One numbered recommendation and where it stands. */
export interface Ask {
  readonly id: string
  readonly text: string
  readonly tone: Tone
  readonly status: string
  /** Who answers for it, by when, on what evidence. */
  readonly note?: JSX.Element
  readonly href?: string | undefined
  /** What the reader may do about this one. */
  readonly actions?: JSX.Element
}

/** The recommendations of a paper, each with its own fate. */
export const AskList = (props: { readonly label: string; readonly asks: readonly Ask[] }) => (
  <ol class="ui-asks" aria-label={props.label}>
    <For each={props.asks}>
      {(ask, place) => (
        <li id={ask.id}>
          <b aria-hidden="true">{numeral(place() + 1)}</b>
          <p>
            <Show when={ask.href} fallback={ask.text}>
              {(href) => <a href={href()}>{ask.text}</a>}
            </Show>
          </p>
          <StageBadge tone={ask.tone} word={ask.status} />
          <Show when={ask.note}>
            <small>{ask.note}</small>
          </Show>
          <Show when={ask.actions}>
            <div class="ui-asks-actions">{ask.actions}</div>
          </Show>
        </li>
      )}
    </For>
  </ol>
)
