import type { LookBacksApi } from "@jianyan/contract"
import { Statistics } from "@jianyan/domain"
import { formatNumber } from "@jianyan/ui"
import { For, Show } from "solid-js"
import { keeping } from "../../words/keeping.ts"
import { lookingBack as t } from "../../words/lookingBack.ts"
import { states } from "./Findings.tsx"

type Side = "proposers" | "thirdParty"

/** What proposers and third parties told, apart from each other, every share with what it is a share of. */
export const Sides = (props: { readonly proposers: LookBacksApi.Looked; readonly thirdParties: LookBacksApi.Looked; readonly decimals: 0 | 1 | 2 }) => {
  const sides = (): ReadonlyArray<readonly [Side, LookBacksApi.Looked]> => [["proposers", props.proposers], ["thirdParty", props.thirdParties]]
  const share = (of: number, over: number) => {
    const printed = Statistics.percentage(of, over, props.decimals)
    return printed === undefined ? "—" : `${printed}%`
  }
  return (
    <div class="proposals-looked">
      <For each={sides()}>
        {([side, looked]) => (
          <section aria-label={t(`by.${side}`)}>
            <h2>{t(`by.${side}`)}</h2>
            <Show when={looked.asked > 0} fallback={<p class="proposals-silent">{t("noneAsked")}</p>}>
              <dl>
                <div><dt>{t(`told.${side}`)}</dt><dd><b>{share(looked.told, looked.asked)}</b> <small>{t("of", formatNumber(looked.told), formatNumber(looked.asked))}</small></dd></div>
                <For each={states}>{(state) => <div><dt>{keeping(`look.${state}`)}</dt><dd><b>{share(looked[state], looked.recommendations)}</b> <small>{t("state", formatNumber(looked[state]), formatNumber(looked.recommendations))}</small></dd></div>}</For>
              </dl>
            </Show>
          </section>
        )}
      </For>
    </div>
  )
}
