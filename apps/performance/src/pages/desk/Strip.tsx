import type { EvaluationsApi } from "@jianyan/contract"
import { For, Show } from "solid-js"
import { evaluation as t } from "../../words/evaluation.ts"

/** The periods of one minimum side by side: each says its figure by digit, by shape and, for those who hear it, by word. */
export const Strip = (props: { readonly minimum: EvaluationsApi.Minimum }) => {
  const whole = () => props.minimum.periods.length === 1
  const said = (period: EvaluationsApi.Period, place: number) => t("lack.cell", t("lack.period", place, props.minimum.periods.length), period.have, t(`lack.state.${period.state}`))
  const shown = ({ have, state }: EvaluationsApi.Period) => state === "missing" || state === "ahead" ? t(`lack.mark.${state}`) : String(have)
  return (
    <span class="strip" data-met={props.minimum.met ? "" : undefined}>
      <For each={props.minimum.periods}>
        {(period, place) => (
          <span class="strip-cell" data-state={period.state} data-whole={whole() ? "" : undefined} title={said(period, place())}>
            <span aria-hidden="true">{whole() && period.state !== "missing" ? t("lack.of", period.have, props.minimum.need) : shown(period)}</span>
            <span class="ui-unseen">{said(period, place())}</span>
          </span>
        )}
      </For>
      <Show when={props.minimum.met}><span class="ui-unseen">{t("lack.met")}</span></Show>
    </span>
  )
}

/** What the shapes of a strip mean. */
export const Legend = () => (
  <p class="strip-legend">
    <For each={["met", "short", "zero", "missing", "running", "ahead"] as const}>
      {(state) => <span><span class="strip-cell" data-state={state} aria-hidden="true">{state === "missing" || state === "ahead" ? t(`lack.mark.${state}`) : state === "met" ? "1" : state === "short" ? "1" : "0"}</span> {t(`lack.state.${state}`)}</span>}
    </For>
    <small>{t("lack.legend")}</small>
  </p>
)
