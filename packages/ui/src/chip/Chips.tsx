import { For, Show, type JSX } from "solid-js"
import { formatNumber } from "../language/formatNumber.ts"
import "./chips.css"

/** One filter of a list and how many things it leaves. */
export interface Chip {
  readonly value: string
  readonly label: string
  readonly count?: number | undefined
}

export interface ChipsProps {
  /** What the filters are about, for those who hear them. */
  readonly label: string
  readonly chips: readonly Chip[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  /** At most one at a time; several when not said. */
  readonly single?: boolean | undefined
}

/** Filters that are on or off, each with what it would leave. */
export const Chips = (props: ChipsProps) => {
  const press = (value: string) => {
    const on = props.chosen.includes(value)
    if (on) props.onChange(props.chosen.filter((each) => each !== value))
    else props.onChange(props.single ? [value] : [...props.chosen, value])
  }
  return (
    <div class="ui-chips" role="group" aria-label={props.label}>
      <For each={props.chips}>
        {(chip) => (
          <button type="button" class="ui-chip" aria-pressed={props.chosen.includes(chip.value)} onClick={() => press(chip.value)}>
            {chip.label}
            <Show when={chip.count !== undefined}>
              <span class="ui-chip-count">{formatNumber(chip.count ?? 0)}</span>
            </Show>
          </button>
        )}
      </For>
    </div>
  )
}

/** The line over a list which holds its search, its filters and what is done with the chosen. */
export const Bar = (props: { readonly children: JSX.Element }) => <div class="ui-bar">{props.children}</div>
