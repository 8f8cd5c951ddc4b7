import { Zone } from "@jianyan/contract"
import type { Report } from "@jianyan/domain"
import { Bar, Button, ButtonLink, Chips, type Column, DataTable, Empty, formatDate, formatNumber, language, PageHead, Pager, SearchField } from "@jianyan/ui"
import { answered, nameIn } from "@jianyan/zone"
import { useLocation, useNavigate } from "@solidjs/router"
import { keepPreviousData, useQuery } from "@tanstack/solid-query"
import { createMemo, Show } from "solid-js"
import { address } from "../../parts/addresses.ts"
import { Asked } from "../../parts/Asked.tsx"
import { readsAll } from "../../parts/readsAll.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { reports } from "../../words/reports.ts"
import { shell } from "../../words/shell.ts"
import { trade } from "../../words/trade.ts"
import { Outcome } from "./Outcome.tsx"
import "./reports.css"

const size = 40

/** The reports that exist for the visitor, narrowed by the address; members see their own. */
export default function ListReports() {
  const visitor = useVisitor()
  const location = useLocation()
  const navigate = useNavigate()
  const own = visitor.holds("member") && !readsAll(visitor.roles)
  const given = createMemo(() => new URLSearchParams(location.search))
  const words = () => given().get("q") ?? ""
  const adopted = createMemo(() => (["yes", "no"] as const).find((each) => each === given().get("adopted")))
  const page = () => Math.max(1, Number.parseInt(given().get("page") ?? "1", 10) || 1)
  const asked = createMemo(() => ({ ...(words() === "" ? {} : { q: words() }), ...(adopted() === undefined ? {} : { adopted: adopted() ?? "yes" }) }))
  const go = (changes: Readonly<Record<string, string>>) => {
    const next = Object.entries({ ...asked(), ...changes }).filter(([, value]) => value !== "")
    navigate(address.reports(Object.fromEntries(next)), { resolve: false, scroll: "page" in changes, replace: "q" in changes })
  }
  const list = useQuery(() => ({ queryKey: [visitor.at, "reports", asked()], queryFn: () => visitor.house.reports.list(asked()), placeholderData: keepPreviousData }))
  const narrowed = () => words() !== "" || adopted() !== undefined
  const sum = (all: ReadonlyArray<Report.Report>) =>
    reports("sum", formatNumber(all.length), formatNumber(all.filter((report) => report.adoptions.length > 0).length), formatNumber(all.reduce((sum, report) => sum + report.instructions.length, 0)))
  const columns = (): ReadonlyArray<Column<Report.Report>> => [
    { id: "title", head: reports("head.title"), lead: true, cell: (row) => row.content.title },
    ...(own ? [] : [{ id: "author", head: reports("head.author"), width: "10rem", cell: (row: Report.Report) => trade("list", row.authors.map((id) => nameIn(answered(list)?.names ?? {}, id))) }]),
    { id: "on", head: reports("head.on"), width: "9.5rem", cell: (row) => formatDate(new Date(row.submittedAt.epochMilliseconds), "full") },
    { id: "outcome", head: reports("head.outcome"), width: "15rem", cell: (row) => <Outcome report={row} /> },
    { id: "instructions", head: reports("head.instructions"), numeric: true, width: "4.5rem", cell: (row) => row.instructions.length === 0 ? "—" : formatNumber(row.instructions.length) }
  ]
  useTitle(() => own ? reports("mine") : reports("title"))
  return (
    <>
      <PageHead
        title={own ? reports("mine") : reports("title")}
        crumbs={[{ label: shell("liaison"), href: Zone.liaison.home }, { label: shell("reports") }]}
        aside={<Show when={answered(list)}>{(data) => <>{sum(data().reports)}</>}</Show>}
        actions={<Show when={visitor.member}><ButtonLink tone="main" href={address.write}>{reports("write")}</ButtonLink></Show>}
      />
      <Show when={!list.isLoadingError}>
        <Bar>
          <SearchField label={reports("search")} value={words()} onSearch={(q) => go({ q: q.trim() })} />
          <Chips
            label={reports("outcomes")} single chips={[{ value: "yes", label: reports("adopted") }, { value: "no", label: reports("notAdopted") }]}
            chosen={adopted() === undefined ? [] : [adopted() ?? ""]} onChange={([chosen]) => go({ adopted: chosen ?? "" })}
          />
          <Show when={narrowed()}><Button tone="quiet" size="small" onClick={() => go({ q: "", adopted: "" })}>{reports("clear")}</Button></Show>
        </Bar>
      </Show>
      <Asked query={list} shape="table">
        {(answer) => (
          <>
            <Show when={language()} keyed>
              <DataTable
                caption={reports("caption")} hideCaption columns={columns()} rows={answer().reports.slice((page() - 1) * size, page() * size)} rowId={(row) => row.id} rowHref={(row) => Zone.liaison.report(row.id)}
                busy={list.isPlaceholderData}
                empty={
                  <Empty
                    title={narrowed() ? reports("empty.filtered") : own ? reports("empty.mine") : reports("empty.title")}
                    action={<Show when={own && !narrowed()}><ButtonLink href={address.write}>{reports("write")}</ButtonLink></Show>}
                  >
                    {narrowed() ? reports("empty.filteredText") : own ? reports("empty.mineText") : reports("empty.text")}
                  </Empty>
                }
              />
            </Show>
            <Show when={answer().reports.length > size}><Pager page={page()} size={size} total={answer().reports.length} onPage={(page) => go({ page: page === 1 ? "" : String(page) })} /></Show>
          </>
        )}
      </Asked>
    </>
  )
}
