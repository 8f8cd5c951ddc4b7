import type { Names } from "@jianyan/contract"
import type { Meeting } from "@jianyan/domain"
import { type Column, DataTable, formatDate, formatNumber, language, Section } from "@jianyan/ui"
import { nameIn } from "@jianyan/zone"
import { DateTime } from "effect"
import { Show } from "solid-js"
import { sittings } from "../../words/sittings.ts"
import { trade } from "../../words/trade.ts"

const said = ({ halfDays, state }: Meeting.Attendance): string => sittings("said", trade(`state.${state}`), formatNumber(halfDays))

/** What was corrected of a record: what stood before, what stands now, why and by whom. */
export const Corrections = (props: { readonly corrections: ReadonlyArray<Meeting.Correction>; readonly names: Names }) => {
  const columns = (): ReadonlyArray<Column<Meeting.Correction>> => [
    { id: "who", head: sittings("correction.who"), lead: true, width: "7rem", cell: (row) => nameIn(props.names, row.member) },
    { id: "was", head: sittings("correction.was"), cell: (row) => row.was.length === 0 ? sittings("nothing") : trade("list", row.was.map(said)) },
    { id: "is", head: sittings("correction.is"), cell: (row) => said(row.is) },
    { id: "reason", head: sittings("correction.reason"), cell: (row) => row.reason },
    { id: "by", head: sittings("correction.by"), width: "9rem", cell: (row) => row.by === undefined ? "—" : nameIn(props.names, row.by) },
    { id: "at", head: sittings("correction.at"), width: "11rem", cell: (row) => formatDate(DateTime.toDateUtc(row.at), "moment") }
  ]
  return (
    <Show when={props.corrections.length > 0}>
      <Section title={sittings("corrections")}>
        <Show when={language()} keyed><DataTable caption={sittings("corrections")} hideCaption columns={columns()} rows={[...props.corrections].reverse()} rowId={(row) => `${row.member} ${row.at.epochMilliseconds}`} /></Show>
      </Section>
    </Show>
  )
}
