import { Show, type JSX } from "solid-js"
import { formatNumber } from "../language/formatNumber.ts"
import "./figure.css"

export interface FigureProps {
  /** A count is written in the language of the screen; text (points, a rate, "第 0127 号") is written as it is. */
  readonly value: number | string
  /** Where the records behind the figure are. */
  readonly href: string
  readonly unit?: string | undefined
  /** What the figure counts, for those who hear it without the words around it. */
  readonly label?: string | undefined
  readonly children?: JSX.Element
}

/** A figure that opens the records it was counted from. */
export const Figure = (props: FigureProps) => (
  <a class="ui-figure" href={props.href}>
    <Show when={props.label}>{(label) => <span class="ui-unseen">{label()} </span>}</Show>
    {typeof props.value === "number" ? formatNumber(props.value) : props.value}
    <Show when={props.unit}>{(unit) => <span class="ui-figure-unit"> {unit()}</span>}</Show>
    {props.children}
  </a>
)
