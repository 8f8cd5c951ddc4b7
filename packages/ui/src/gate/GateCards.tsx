import { For, Show } from "solid-js"
import { ToneMark } from "../badge/StageBadge.tsx"
import { makeDictionary } from "../language/makeDictionary.ts"
import "./gate.css"

const t = makeDictionary({ zh: { met: "已达到", open: "尚未达到" }, en: { met: "met", open: "not yet met" } })

/** One least requirement: how much there is of how much there must be. */
export interface Gate {
  readonly label: string
  /** As it is said: "3 / 4 季". */
  readonly value: string
  readonly met: boolean
  /** What is still missing, and by when. */
  readonly missing?: string | undefined
  /** The periods in every one of which it must be met, in order. */
  readonly periods?: readonly GatePeriod[] | undefined
  readonly href?: string | undefined
}

/** One period of a requirement: how much there is in it. */
export interface GatePeriod {
  readonly label: string
  readonly value: string
  readonly met: boolean
}

/** The least requirements side by side, each with its records behind the figure. */
export const GateCards = (props: { readonly label: string; readonly gates: readonly Gate[] }) => (
  <ul class="ui-gates" aria-label={props.label}>
    <For each={props.gates}>
      {(gate) => (
        <li data-met={gate.met ? "" : undefined}>
          <div class="ui-gate-value">
            <Show when={gate.href} fallback={<span>{gate.value}</span>}>
              {(href) => <a href={href()}>{gate.value}</a>}
            </Show>
            <ToneMark tone={gate.met ? "done" : "due"} />
            <span class="ui-unseen">{gate.met ? t("met") : t("open")}</span>
          </div>
          <div>{gate.label}</div>
          <Show when={gate.periods}>
            {(periods) => (
              <ol class="ui-gate-periods">
                <For each={periods()}>
                  {(period) => (
                    <li data-met={period.met ? "" : undefined}>
                      <span>{period.label}</span> <b>{period.value}</b>
                      <span class="ui-unseen">{period.met ? t("met") : t("open")}</span>
                    </li>
                  )}
                </For>
              </ol>
            )}
          </Show>
          <Show when={gate.missing}>{(missing) => <div class="ui-gate-missing">{missing()}</div>}</Show>
        </li>
      )}
    </For>
  </ul>
)
