import type { JSX } from "solid-js"
import "./disclosure.css"

export interface DisclosureProps {
  readonly title: string
  readonly note?: JSX.Element
  readonly open?: boolean | undefined
  /** Hears when it is unfolded or folded. */
  readonly onToggle?: ((open: boolean) => void) | undefined
  readonly children: JSX.Element
}

/** Something that can be unfolded by who wants to know more; it prints unfolded. */
export const Disclosure = (props: DisclosureProps) => (
  <details class="ui-disclosure" open={props.open} onToggle={(event) => props.onToggle?.(event.currentTarget.open)}>
    <summary>
      <span>{props.title}</span>
      <small>{props.note}</small>
    </summary>
    <div class="ui-disclosure-body">{props.children}</div>
  </details>
)
