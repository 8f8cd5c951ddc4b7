import { For, type JSX } from "solid-js"
import "./facts.css"

/** One thing known, with its name. */
export interface Fact {
  readonly name: string
  readonly value: JSX.Element
}

/** What is known about something, name beside value. */
export const Facts = (props: { readonly facts: ReadonlyArray<Fact> }) => (
  <dl class="liaison-facts">
    <For each={props.facts}>
      {(fact) => (
        <div>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      )}
    </For>
  </dl>
)
