import type { Report } from "@jianyan/domain"
import { StageBadge } from "@jianyan/ui"
import { For, Show } from "solid-js"
import { reports } from "../../words/reports.ts"
import { trade } from "../../words/trade.ts"

/** Says at which levels and in which manner a report was adopted, or that it was not. */
export const Outcome = (props: { readonly report: Report.Report }) => (
  <Show when={!props.report.withdrawn} fallback={<StageBadge tone="plain" word={reports("withdrawn")} />}>
    <span class="reports-outcome">
      <For each={props.report.adoptions} fallback={<StageBadge tone="plain" word={reports("waiting")} />}>
        {(adoption) => <StageBadge tone="done" word={reports("by", trade(`level.${adoption.level}`), trade(`manner.${adoption.manner}`))} />}
      </For>
    </span>
  </Show>
)
