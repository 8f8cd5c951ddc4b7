import { Show, type JSX } from "solid-js"
import "./states.css"

/** A page or a place that has nothing to show, in one shape: a seal, a sentence, a reason and one way out. */
export const State = (props: {
  readonly state: string
  readonly seal: string
  readonly title: string
  readonly alert?: boolean | undefined
  readonly children?: JSX.Element
  readonly action?: JSX.Element
}) => (
  <div class="ui-state" data-state={props.state} role={props.alert ? "alert" : undefined}>
    <span class="ui-seal" aria-hidden="true">{props.seal}</span>
    <div>
      <h2>{props.title}</h2>
      <Show when={props.children}>
        <div class="ui-state-text">{props.children}</div>
      </Show>
      <Show when={props.action}>
        <div class="ui-buttons">{props.action}</div>
      </Show>
    </div>
  </div>
)
