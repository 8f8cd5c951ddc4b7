import { StageBadge } from "@jianyan/ui"
import { For, Show } from "solid-js"
import { members as t } from "../words/members.ts"
import "./listed.css"

/** The duties that are not met, in a row of a list; that all are met is said quietly. */
export const Unmet = (props: { readonly duties: ReadonlyArray<string> }) => (
  <Show when={props.duties.length > 0} fallback={<span class="quiet">{t("met")}</span>}>
    <span class="unmet"><For each={props.duties}>{(duty) => <StageBadge tone="due" word={duty} />}</For></span>
  </Show>
)
