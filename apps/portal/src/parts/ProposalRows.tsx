import { type ProposalsApi, Zone } from "@jianyan/contract"
import { Day } from "@jianyan/domain"
import { StageBadge } from "@jianyan/ui"
import { stageTone } from "@jianyan/zone"
import { DateTime } from "effect"
import { For, Show } from "solid-js"
import { t } from "../words/words.ts"
import { nearDay } from "./nearDay.ts"
import "./proposal-rows.css"

/** A few proposals, each with its stage and the day that matters next. */
export const ProposalRows = (props: { readonly label: string; readonly rows: ReadonlyArray<ProposalsApi.Row> }) => (
  <ul class="proposal-rows" aria-label={props.label}>
    <For each={props.rows}>
      {(row) => (
        <li>
          <a href={Zone.proposals.proposal(row.id)}>{row.title}</a>
          <StageBadge tone={stageTone(row.stage)} word={t(`stage.${row.stage}`)} />
          <Show when={when(row)}>{(said) => <small>{said()}</small>}</Show>
        </li>
      )}
    </For>
  </ul>
)

const when = (row: ProposalsApi.Row): string | undefined => {
  const today = Day.of(DateTime.nowUnsafe())
  if (row.due !== undefined && (row.stage === "HandedOver" || row.stage === "Accepted")) return t("today.due", nearDay(row.due, today))
  return row.submittedAt === undefined ? undefined : nearDay(Day.of(row.submittedAt), today)
}
