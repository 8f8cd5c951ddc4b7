import type { JSX } from "solid-js"
import { State } from "./State.tsx"

export interface EmptyProps {
  /** What there is none of. */
  readonly title: string
  /** Why, or since when. */
  readonly children?: JSX.Element
  readonly action?: JSX.Element
}

/** Nothing here, and that is in order. */
export const Empty = (props: EmptyProps) => (
  <State state="empty" seal="空" title={props.title} action={props.action}>{props.children}</State>
)
