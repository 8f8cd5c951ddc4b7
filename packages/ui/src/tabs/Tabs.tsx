import { Tabs as Kobalte } from "@kobalte/core/tabs"
import { For, Show, type JSX } from "solid-js"
import { formatNumber } from "../language/formatNumber.ts"
import "./tabs.css"

/** One leaf of a set of tabs. */
export interface Tab {
  readonly value: string
  readonly label: string
  readonly count?: number | undefined
  readonly content: () => JSX.Element
}

export interface TabsProps {
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly value?: string | undefined
  readonly onChange?: ((value: string) => void) | undefined
}

/** Several leaves in one place; arrow keys turn them. */
export const Tabs = (props: TabsProps) => (
  <Kobalte class="ui-tabs" {...(props.value === undefined ? {} : { value: props.value })} onChange={(value) => props.onChange?.(value)}>
    <Kobalte.List class="ui-tabs-list" aria-label={props.label}>
      <For each={props.tabs}>
        {(tab) => (
          <Kobalte.Trigger class="ui-tab" value={tab.value}>
            {tab.label}
            <Show when={tab.count !== undefined}>
              <span class="ui-tab-count">{formatNumber(tab.count ?? 0)}</span>
            </Show>
          </Kobalte.Trigger>
        )}
      </For>
    </Kobalte.List>
    <For each={props.tabs}>
      {(tab) => (
        <Kobalte.Content class="ui-tab-leaf" value={tab.value}>
          {tab.content()}
        </Kobalte.Content>
      )}
    </For>
  </Kobalte>
)
