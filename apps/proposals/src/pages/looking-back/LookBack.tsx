import { type LookBacksApi, Zone } from "@jianyan/contract"
import { Button, Chips, type Column, DataTable, Empty, formatDate, language, PageHead, Select, StageBadge } from "@jianyan/ui"
import { answered, clauseSaid, useToday } from "@jianyan/zone"
import { useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { lookingBack as t } from "../../words/lookingBack.ts"
import { trade } from "../../words/trade.ts"
import { AskSeveral } from "./AskSeveral.tsx"
import { Findings } from "./Findings.tsx"
import { Sides } from "./Sides.tsx"
import "../read/keeping.css"
import "./looking-back.css"

type Row = LookBacksApi.Row

const shows = {
  due: ({ due }: Row) => due,
  waiting: ({ proposers, thirdParty }: Row) => [proposers, thirdParty].some((side) => side !== undefined && side.told === undefined),
  told: ({ proposers, thirdParty }: Row) => [proposers, thirdParty].some((side) => side?.told !== undefined),
  all: () => true
} as const satisfies Record<string, (row: Row) => boolean>
type Shown = keyof typeof shows
const names = Object.keys(shows) as ReadonlyArray<Shown>

/** The look back of a year: over which proposals it is made, who was asked, and what proposers and third parties found. */
export default function LookBack() {
  const visitor = useVisitor()
  const [query, go] = useSearchParams<{ year?: string; show?: string }>()
  const year = () => /^\d{4}$/u.test(query.year ?? "") ? Number(query.year) : undefined
  useTitle(() => t("title"))
  const found = useQuery(() => ({ queryKey: [visitor.at, "look-backs", year()], queryFn: () => visitor.house.lookBacks.board(year() === undefined ? {} : { year: year() ?? 0 }) }))
  return (
    <Asked query={found} shape="page">
      {(board) => <Board board={board()} show={names.find((name) => name === query.show)} onShow={(show) => go({ show })} onYear={(next) => go({ year: next, show: undefined })} />}
    </Asked>
  )
}

const Board = (props: { readonly board: LookBacksApi.Board; readonly show: Shown | undefined; readonly onShow: (show: Shown) => void; readonly onYear: (year: string) => void }) => {
  const visitor = useVisitor(), { naming } = visitor
  const today = useToday(visitor)
  const [chosen, setChosen] = createSignal<ReadonlyArray<string>>([])
  const [asking, setAsking] = createSignal(false)
  const show = () => props.show ?? (props.board.rows.some(shows.due) ? "due" : "all")
  const rows = () => props.board.rows.filter(shows[show()])
  const picked = () => rows().filter(({ id }) => chosen().includes(id))
  const side = (asked: LookBacksApi.Asked | undefined) => (
    <Show when={asked} fallback={<span class="proposals-silent">{t("notAsked")}</span>}>
      {(asked) => (
        <Show when={asked().told} fallback={<Awaited until={asked().until} today={answered(today)?.on} />}>
          {(told) => <Findings findings={told().findings} on={told().on} />}
        </Show>
      )}
    </Show>
  )
  const columns = (): ReadonlyArray<Column<Row>> => [
    { id: "title", head: t("proposal"), lead: true, cell: (row) => <>{row.title}<small>{[...(row.session === undefined ? [] : [naming.session(row.session)]), ...(row.number === undefined ? [] : [trade("number", row.number)]), trade("list", row.units.map(naming.unit))].join(" · ")}</small></> },
    { id: "planned", head: t("planned"), numeric: true, width: "5.5rem", cell: (row) => row.planned },
    { id: "open", head: t("open"), numeric: true, width: "5.5rem", cell: (row) => row.open },
    { id: "proposers", head: t("by.proposers"), width: "11rem", cell: (row) => side(row.proposers) },
    { id: "thirdParty", head: t("by.thirdParty"), width: "13rem", cell: (row) => <><Show when={row.thirdParty}>{(third) => <small>{third().institution}</small>}</Show>{side(row.thirdParty)}</> }
  ]
  return (
    <>
      <PageHead
        title={t("title")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: t("title") }]}
        meta={<span>{props.board.from === undefined ? t("noMonth") : t("due", formatDate(props.board.from, "full")) + (props.board.article === undefined ? "" : trade("aside", clauseSaid(props.board.article)))}</span>}
        actions={<Show when={props.board.may}><Button tone="main" disabled={picked().length === 0} onClick={() => setAsking(true)}>{t("ask", picked().length)}</Button></Show>}
      />
      <Sides proposers={props.board.proposers} thirdParties={props.board.thirdParties} decimals={props.board.decimals} />
      <div class="proposals-board">
        <Chips label={t("title")} single chosen={[show()]} onChange={([next]) => props.onShow(names.find((name) => name === next) ?? "all")} chips={names.map((value) => ({ value, label: t(`show.${value}`), count: props.board.rows.filter(shows[value]).length }))} />
        <Select name="year" label={t("year")} choices={props.board.years.map((value) => ({ value: String(value), label: t("ofYear", value) }))} value={String(props.board.year)} onChange={props.onYear} />
      </div>
      <Show when={`${language()} ${props.board.may}`} keyed>
        <DataTable
          caption={t("title")} hideCaption columns={columns()} rows={rows()} rowId={(row) => row.id} rowHref={(row) => `${Zone.proposals.proposal(row.id)}#look`}
          {...(props.board.may ? { selected: chosen(), onSelect: setChosen } : {})}
          empty={<Empty title={t(`empty.${show()}`)}>{t("emptyText")}</Empty>}
        />
      </Show>
      <Show when={asking()}><AskSeveral rows={picked()} onClose={(asked) => { setAsking(false); if (asked) setChosen([]) }} /></Show>
    </>
  )
}

const Awaited = (props: { readonly until: string; readonly today: string | undefined }) => (
  <Show when={props.until < (props.today ?? "")} fallback={<StageBadge tone="due" word={t("until", formatDate(props.until, "full"))} />}>
    <StageBadge tone="plain" word={t("over", formatDate(props.until, "full"))} />
  </Show>
)
