import { Evaluation } from "@jianyan/domain"
import { ToneMark } from "@jianyan/ui"
import { For } from "solid-js"
import { evaluation as t } from "../../words/evaluation.ts"

/** How far the grades of a year have come, step by step. */
export const Steps = (props: { readonly stage: Evaluation.Stage }) => {
  const at = () => Evaluation.stages.indexOf(props.stage)
  return (
    <ol class="grades-steps" aria-label={t("roll.life")}>
      <For each={Evaluation.stages}>
        {(stage, place) => (
          <li aria-current={place() === at() ? "step" : undefined}>
            <ToneMark tone={place() < at() || props.stage === "Closed" ? "done" : place() === at() ? "going" : "plain"} />
            {t(`roll.stage.${stage}`)}
          </li>
        )}
      </For>
    </ol>
  )
}
