import { type AppraisalsApi, Zone } from "@jianyan/contract"
import { type Column, DataTable, Empty, formatDate, language, PageHead, StageBadge } from "@jianyan/ui"
import { said } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { appraising } from "../../words/appraising.ts"
import { panel as words } from "../../words/panel.ts"
import { trade } from "../../words/trade.ts"
import { printedMean } from "../read/panel/printedMean.ts"

/** The two-way evaluations, by their last day; never ranked, and sealed ones without their scores. */
export default function ListAppraisals() {
  const visitor = useVisitor()
  useTitle(() => appraising("results"))
  const found = useQuery(() => ({ queryKey: [visitor.at, "appraisals"], queryFn: () => visitor.house.appraisals.list() }))
  const result = (view: AppraisalsApi.View, side: "Unit" | "Proposer") => {
    const { panel } = view
    if (panel !== undefined) {
      const taken = panel.taken.find((one) => one.side === (side === "Unit" ? "Person" : "Member"))?.result
      return taken === undefined ? "—" : words("listed", printedMean(taken.mean, panel.rule))
    }
    const grades = view.rule?.grades ?? []
    const given = view.sheets.filter(({ sheet }) => sheet.side._tag === side)
    return given.length === 0 ? "—" : trade("list", given.map((one) => `${said(grades.find(({ id }) => id === one.grade)?.name ?? { zh: "—" })} ${one.points}`))
  }
  const columns = (): ReadonlyArray<Column<AppraisalsApi.View>> => [
    { id: "title", head: appraising("proposal"), lead: true, cell: (view) => view.title },
    { id: "state", head: appraising("state"), cell: (view) => <StageBadge tone={view.sealed ? "going" : "done"} word={view.sealed ? appraising("sealed", formatDate(view.until, "full")) : appraising("unsealed")} />, sort: (view) => view.until },
    { id: "unit", head: appraising("byUnit"), cell: (view) => result(view, "Unit") },
    { id: "proposer", head: appraising("byProposer"), cell: (view) => result(view, "Proposer") }
  ]
  return (
    <>
      <PageHead title={appraising("results")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: appraising("results") }]} meta={<span>{appraising("resultsNote")}</span>} />
      <Asked query={found} shape="table">
        {(found) => (
          <Show when={language()} keyed>
            <DataTable caption={appraising("results")} hideCaption columns={columns()} rows={found()} rowId={(view) => view.of} rowHref={(view) => `${Zone.proposals.proposal(view.of)}#appraisal`} empty={<Empty title={appraising("empty")}>{appraising("emptyText")}</Empty>} />
          </Show>
        )}
      </Asked>
    </>
  )
}
