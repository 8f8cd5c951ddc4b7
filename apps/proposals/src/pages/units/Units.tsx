import { ScoreboardApi, Zone } from "@jianyan/contract"
import { Committee, Statistics } from "@jianyan/domain"
import { type Column, DataTable, Empty, Figure, language, PageHead, Select } from "@jianyan/ui"
import { useNavigate, useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { askedOfHeads } from "../../parts/askedOfHeads.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { ledByHead } from "../../words/ledByHead.ts"
import { supervising } from "../../words/supervising.ts"
import { trade } from "../../words/trade.ts"
import { unitKinds } from "../../words/unitKinds.ts"
import { Rate } from "./Rate.tsx"
import "../key/key.css"
import "./units.css"

const pinyin = new Intl.Collator("zh-CN")

/** The five rates of every handling unit with what its head leads in person, by name or by what is overdue and of one kind where asked; no rate puts one unit before another. */
export default function Units() {
  const visitor = useVisitor()
  const { naming } = visitor
  const [query] = useSearchParams<{ session?: string; order?: string; kind?: string }>()
  const navigate = useNavigate()
  useTitle(() => supervising("units"))
  const session = () => typeof query.session === "string" && query.session !== "" ? Committee.SessionId.make(query.session) : undefined
  const led = () => ledByHead(session() === undefined ? "thisYear" : "column")
  const kind = () => Statistics.unitKinds.find((one) => one === query.kind)
  const overdueFirst = () => query.order === "overdue"
  const found = useQuery(() => ({
    queryKey: [visitor.at, "scoreboard", session()],
    queryFn: () => {
      const wanted = session()
      return visitor.house.scoreboard.boards(wanted === undefined ? {} : { session: wanted })
    }
  }))
  const within = (): Readonly<Record<string, string>> => {
    const wanted = session()
    return wanted === undefined ? {} : { session: wanted }
  }
  const go = (change: Readonly<Record<string, string>>) => {
    const next = { ...within(), ...(overdueFirst() ? { order: "overdue" } : {}), ...(kind() === undefined ? {} : { kind: kind() ?? "" }), ...change }
    navigate(Zone.proposals.units(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== ""))).replace("/proposals", ""))
  }
  const columns = (): ReadonlyArray<Column<ScoreboardApi.Board>> => [
    { id: "unit", head: supervising("unit"), lead: true, cell: (row) => <>{naming.unit(row.unit)}<small>{unitKinds(`kind.${row.kind ?? "notTold"}`)}</small></> },
    ...ScoreboardApi.rates.map((rate): Column<ScoreboardApi.Board> => ({
      id: rate, head: supervising(`rate.${rate}`), numeric: true, cell: (row) => <Rate share={row.rates[rate]} label={`${naming.unit(row.unit)} ${supervising(`rate.${rate}`)}`} href={Zone.proposals.unit(row.unit, { ...within(), rate })} />
    })),
    { id: "ledByHead", head: ledByHead("column"), numeric: true, cell: (row) => row.ledByHead === 0 ? <>0</> : <Figure value={row.ledByHead} label={`${naming.unit(row.unit)} ${led()}`} href={Zone.proposals.unit(row.unit, { ...within(), rate: "ledByHead" })} /> },
    { id: "handled", head: supervising("handled"), numeric: true, cell: (row) => <Figure value={row.handled} label={`${naming.unit(row.unit)} ${supervising("handled")}`} href={Zone.proposals.unit(row.unit, { ...within(), rate: "handled" })} /> },
    { id: "overdue", head: supervising("overdue"), numeric: true, cell: (row) => row.overdue === 0 ? <>0</> : <Figure value={row.overdue} label={`${naming.unit(row.unit)} ${supervising("overdue")}`} href={Zone.proposals.unit(row.unit, { ...within(), rate: "overdue" })} /> }
  ]
  return (
    <>
      <PageHead title={supervising("units")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: supervising("units") }]} meta={<><span>{supervising("noRank")}</span><Show when={session() === undefined}><span>{ledByHead("ofYear")}</span></Show><Show when={visitor.committee.policy.ledByHead}>{(rule) => <span>{askedOfHeads(rule())}</span>}</Show></>} />
      <div class="proposals-narrow ui-noprint">
        <Select name="session" label={supervising("session")} value={session() ?? "all"} onChange={(value) => go({ session: value === "all" ? "" : value })} choices={[{ value: "all" as string, label: supervising("allSessions") }, ...visitor.committee.sessions.toReversed().map(({ id }) => ({ value: id as string, label: naming.session(id) }))]} />
        <Select name="kind" label={unitKinds("field")} value={kind() ?? "all"} onChange={(value) => go({ kind: value === "all" ? "" : value })} choices={[{ value: "all" as string, label: unitKinds("all") }, ...Statistics.unitKinds.map((value) => ({ value: value as string, label: unitKinds(`kind.${value}`) }))]} />
        <Select name="order" label={supervising("order")} value={overdueFirst() ? "overdue" : "name"} onChange={(value) => go({ order: value === "overdue" ? "overdue" : "" })} choices={[{ value: "name", label: supervising("byName") }, { value: "overdue", label: supervising("byOverdue") }]} />
      </div>
      <Asked query={found} shape="table">
        {(found) => {
          const rows = () => found().boards.filter((row) => kind() === undefined || (row.kind ?? "notTold") === kind()).toSorted((one, other) => (overdueFirst() ? other.overdue - one.overdue : 0) || pinyin.compare(naming.unit(one.unit), naming.unit(other.unit)))
          return (
            <Show when={language()} keyed>
              <DataTable caption={supervising("units")} hideCaption columns={columns()} rows={rows()} rowId={(row) => row.unit} rowHref={(row) => Zone.proposals.unit(row.unit, within())} empty={<Empty title={supervising("noUnits")}>{supervising("noRank")}</Empty>} />
            </Show>
          )
        }}
      </Asked>
    </>
  )
}
