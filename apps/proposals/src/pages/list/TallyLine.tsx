import { type ProposalsApi, Zone } from "@jianyan/contract"
import { Figure } from "@jianyan/ui"
import { For } from "solid-js"
import { list } from "../../words/list.ts"
import { trade } from "../../words/trade.ts"
import { change, type Filters } from "./query.ts"

const columns = ["filed", "merged", "converted", "passedOn", "notFiled", "withdrawn", "pending"] as const

/** How what was received came out, as a sum whose every figure opens its proposals. */
export const TallyLine = (props: { readonly tally: typeof ProposalsApi.Tally.Type; readonly filters: Filters }) => {
  const to = (column: string | undefined) => Zone.proposals.list({ whose: "all", ...change(props.filters, { column, stage: undefined, waiting: undefined, sort: undefined }) })
  const shown = () => columns.filter((column) => props.tally[column] > 0)
  return (
    <p>
      {trade("column.received")} <Figure value={props.tally.received} href={to(undefined)} label={trade("column.received")} />
      <For each={shown()}>
        {(column, place) => (
          <> {place() === 0 ? list("equals") : list("plus")} {trade(`column.${column}`)} <Figure value={props.tally[column]} href={to(column)} label={trade(`column.${column}`)} /></>
        )}
      </For>
    </p>
  )
}
