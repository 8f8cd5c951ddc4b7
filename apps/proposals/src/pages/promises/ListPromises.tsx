import { type CommitmentsApi, Zone } from "@jianyan/contract"
import { Unit } from "@jianyan/domain"
import { Chips, type Column, DataTable, Empty, formatDate, language, PageHead, Pager, Section, Select } from "@jianyan/ui"
import { useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { keeping } from "../../words/keeping.ts"
import { trade } from "../../words/trade.ts"
import { Promises } from "./Promises.tsx"
import "../read/keeping.css"

const shows = ["overdue", "open", "all"] as const
type Shown = typeof shows[number]

/** Promises on one page. */
const size = 30

/** The board of promises, overdue ones first, and the proposals the next year follows. */
export default function ListPromises() {
  const visitor = useVisitor()
  const [asked, ask] = useSearchParams<{ show?: string; unit?: string; page?: string }>()
  const show = (): Shown => shows.find((one) => one === asked.show) ?? "open"
  const unit = () => visitor.naming.units.find(({ id }) => id === asked.unit)?.id ?? "all"
  useTitle(() => keeping("promise.title"))
  const board = useQuery(() => ({
    queryKey: [visitor.at, "promises", show(), unit()],
    queryFn: () => visitor.house.commitments.list({ show: show(), ...(unit() === "all" ? {} : { unit: Unit.Id.make(unit()) }) })
  }))
  return (
    <>
      <PageHead title={keeping("promise.title")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: keeping("promise.title") }]} meta={<span>{keeping("promise.pageNote")}</span>} />
      <Asked query={board}>
        {(board) => (
          <>
            <div class="proposals-board">
              <Chips
                label={keeping("promise.title")} single chosen={[show()]} onChange={([next]) => ask({ show: next === "open" ? undefined : next, page: undefined })}
                chips={shows.map((value) => ({ value, label: keeping(`promise.${value}`), count: value === "all" ? undefined : board()[value] }))}
              />
              <Select
                name="unit" label={keeping("promise.byUnit")} value={unit()} onChange={(next) => ask({ unit: next === "all" ? undefined : next, page: undefined })}
                choices={[{ value: "all", label: keeping("promise.allUnits") }, ...Object.entries(board().units).map(([id, count]) => ({ value: id, label: `${visitor.naming.unit(id)} ${count}` })).sort((one, other) => one.label < other.label ? -1 : 1)]}
              />
            </div>
            <Show when={board().rows.length > 0} fallback={<Empty title={keeping("promise.none")}>{keeping("promise.noneText")}</Empty>}><Paged rows={board().rows} page={Number(asked.page ?? 1)} onPage={(next) => ask({ page: next === 1 ? undefined : String(next) })} /></Show>
          </>
        )}
      </Asked>
      <div class="proposals-carried"><CarriedOver /></div>
    </>
  )
}

/** The promises of one page; a page beyond the last is the last. */
const Paged = (props: { readonly rows: CommitmentsApi.Board["rows"]; readonly page: number; readonly onPage: (page: number) => void }) => {
  const page = () => Math.min(Math.max(1, Math.trunc(props.page) || 1), Math.ceil(props.rows.length / size))
  return (
    <>
      <Promises rows={props.rows.slice((page() - 1) * size, page() * size)} titled />
      <Show when={props.rows.length > size}><Pager page={page()} size={size} total={props.rows.length} onPage={props.onPage} /></Show>
    </>
  )
}

const CarriedOver = () => {
  const visitor = useVisitor()
  const found = useQuery(() => ({ queryKey: [visitor.at, "carried"], queryFn: () => visitor.house.commitments.carriedOver() }))
  const columns = (): ReadonlyArray<Column<CommitmentsApi.Carried>> => [
    { id: "title", head: keeping("promise.proposal"), lead: true, cell: (row) => row.title },
    { id: "number", head: "№", numeric: true, cell: (row) => row.number ?? "", sort: (row) => row.number, width: "4rem" },
    { id: "class", head: keeping("promise.class"), cell: (row) => row.class, sort: (row) => row.class, width: "4rem" },
    { id: "unit", head: keeping("promise.unit"), cell: (row) => trade("list", row.units.map(visitor.naming.unit)) },
    { id: "replied", head: keeping("promise.repliedOn"), cell: (row) => formatDate(row.repliedOn, "full"), sort: (row) => row.repliedOn, width: "8rem" },
    { id: "open", head: keeping("promise.openPromises"), numeric: true, cell: (row) => row.open, sort: (row) => row.open, width: "6rem" },
    { id: "next", head: keeping("promise.next"), cell: (row) => row.next === undefined ? "" : formatDate(row.next, "full"), sort: (row) => row.next, width: "8rem" }
  ]
  return (
    <Section title={keeping("promise.carried")} note={keeping("promise.carriedNote")} id="carried">
      <Asked query={found} shape="table">
        {(found) => (
          <Show when={language()} keyed>
            <DataTable caption={keeping("promise.carried")} hideCaption columns={columns()} rows={found()} rowId={(row) => row.id} rowHref={(row) => Zone.proposals.proposal(row.id)} empty={<Empty title={keeping("promise.noCarried")} />} />
          </Show>
        )}
      </Asked>
    </Section>
  )
}
