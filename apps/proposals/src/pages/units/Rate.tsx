import type { ScoreboardApi } from "@jianyan/contract"
import { Figure, formatShare } from "@jianyan/ui"
import { Show } from "solid-js"
import { supervising } from "../../words/supervising.ts"

/** A rate with its numerator and denominator, opening the proposals it was counted from; without any there is no rate. */
export const Rate = (props: { readonly share: ScoreboardApi.Share; readonly href: string; readonly label: string }) => (
  <Show when={props.share.over > 0} fallback={<span class="proposals-silent">{supervising("noData")}</span>}>
    <span class="proposals-rate"><Figure value={formatShare(props.share.of, props.share.over)} href={props.href} label={props.label} /></span>
  </Show>
)
