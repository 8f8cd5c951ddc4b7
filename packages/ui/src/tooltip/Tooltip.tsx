import { Tooltip as Kobalte } from "@kobalte/core/tooltip"
import type { JSX } from "solid-js"
import "./tooltip.css"

export interface TooltipProps {
  /** A short sentence; nothing one cannot do without. */
  readonly text: string
  readonly children: JSX.Element
}

/** A word that explains itself under the pointer and under the focus. */
export const Tooltip = (props: TooltipProps) => (
  <Kobalte gutter={6} openDelay={300}>
    <Kobalte.Trigger class="ui-tooltip-word">{props.children}</Kobalte.Trigger>
    <Kobalte.Portal>
      <Kobalte.Content class="ui-tooltip">
        <Kobalte.Arrow />
        {props.text}
      </Kobalte.Content>
    </Kobalte.Portal>
  </Kobalte>
)
