import { type ScoresApi, Zone } from "@jianyan/contract"
import type { Assessment } from "@jianyan/domain"
import { Bar, Button, type Chip, Chips, type Column, DataTable, Empty, formatDate, formatNumber, formatPoints, PageHead, SearchField } from "@jianyan/ui"
import { nameIn } from "@jianyan/zone"
import { useSearchParams } from "@solidjs/router"
import { useQuery, useQueryClient } from "@tanstack/solid-query"
import { createComputed, createMemo, createSignal, Show } from "solid-js"
import { createStore, reconcile } from "solid-js/store"
import { Asked } from "../../parts/Asked.tsx"
import { LiveLine, LivePoints } from "../../parts/Live.tsx"
import { Unmet } from "../../parts/Unmet.tsx"
import { useLive } from "../../parts/useLive.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { useYear } from "../../parts/useYear.ts"
import { YearField } from "../../parts/YearField.tsx"
import { gradeOf } from "../../words/reading/names.ts"
import { words } from "../../words/reading/words.ts"
import { members as t } from "../../words/members.ts"
import { sheet } from "../../words/sheet.ts"
import { shell } from "../../words/shell.ts"
import { today } from "../../parts/today.ts"
import "../../parts/listed.css"

type All = ScoresApi.All
type Row = ScoresApi.Total | ScoresApi.Recorded

/** Finds members by name, sector or unmet duty. They stand in order of name; no column can be sorted by points. */
export default function FindMembers() {
  const visitor = useVisitor()
  const year = useYear()
  const client = useQueryClient()
  const [said, setSaid] = createSignal("")
  const key = () => [visitor.committee.id, "totals", year.asked() ?? "running"]
  const all = useQuery(() => ({
    queryKey: key(),
    queryFn: ({ signal }) => {
      const asked = year.asked()
      return visitor.house.scores.all(asked === undefined ? {} : { year: asked }, { signal })
    }
  }))
  const again = () => void client.invalidateQueries({ queryKey: key() })
  const hear = (sheet: Assessment.Sheet.Sheet) => {
    const shown = client.getQueryData<All>(key())
    if (shown === undefined || year.asked() !== undefined || shown.rulebook.edition !== sheet.edition) return
    if (!("totals" in shown)) return again()
    const before = shown.totals.find(({ member }) => member === sheet.member)
    if (before === undefined) return again()
    const now: All = { ...shown, totals: shown.totals.map((one) => one === before ? totalOf(sheet) : one) }
    client.setQueryData<All>(key(), () => now)
    if (before.total !== sheet.total) setSaid(t("moved", nameIn(shown.names, sheet.member), formatPoints(before.total), formatPoints(sheet.total)))
  }
  const line = useLive(hear, again)
  useTitle(() => `${t("title")} · ${shell("year", year.shown())}`)
  const answered = () => all.isPending || all.isLoadingError ? undefined : all.data
  return (
    <>
      <PageHead
        title={t("title")}
        crumbs={[{ label: shell("performance") }, { label: shell("year", year.shown()) }]}
        aside={<Show when={answered()}>{(all) => <a href={Zone.performance.rulebook}>{sheet("rulebook", words(all().rulebook.title), formatDate(all().rulebook.inForce.from))}</a>}</Show>}
        meta={<><Show when={answered() !== undefined && year.asked() === undefined}><LiveLine line={line()} /></Show><Show when={answered()?.rulebook.table !== undefined && answered()?.rulebook.grades.length}><span>{t("person")}</span></Show></>}
        actions={<YearField year={year} since={visitor.committee.terms[0]?.from ?? today()} />}
      />
      <p class="ui-unseen" role="status">{said()}</p>
      <Asked query={all} shape="table">{(all) => <Rows all={all()} year={year.asked()} />}</Asked>
    </>
  )
}

/** What the list shows of a sheet. */
const totalOf = ({ duties, member, proposed, total }: Assessment.Sheet.Sheet): ScoresApi.Total =>
  ({ member, total, dutiesUnmet: duties.filter(({ met }) => !met).map(({ gate }) => gate), ...(proposed === undefined ? {} : { grade: proposed.grade }) })

const rowsOf = (all: All): ReadonlyArray<Row> => "totals" in all ? all.totals : all.recorded

const Rows = (props: { readonly all: All; readonly year: number | undefined }) => {
  const visitor = useVisitor()
  const [search, setSearch] = useSearchParams<{ q?: string; unmet?: string }>()
  const seated = useQuery(() => ({ queryKey: [visitor.committee.id, "members"], queryFn: () => visitor.house.committee.members(), staleTime: 600_000 }))
  const sectors = createMemo(() => new Map(seated.isSuccess ? seated.data.map((member) => [member.id, visitor.body(member.sector)] as const) : []))
  // Kept by member, so that the row in which the focus stands stays while its figures move.
  const [listed, setListed] = createStore<Array<Row>>([])
  createComputed(() => setListed(reconcile([...rowsOf(props.all)], { key: "member" })))

  const name = ({ member }: Row) => nameIn(props.all.names, member)
  const sector = ({ member }: Row) => sectors().get(member) ?? ""
  // One value as long as the edition is one: a figure that moves must not draw the columns anew.
  const rulebook = createMemo(() => props.all.rulebook)
  const gates = () => rulebook().gates
  const dutyOf = (id: string) => {
    const gate = gates().find((gate) => gate.id === id)
    return gate === undefined ? id : words(gate.label)
  }
  const met = "none"
  const fits = (unmet: string) => ({ dutiesUnmet }: Row) => unmet === "" || (unmet === met ? dutiesUnmet.length === 0 : dutiesUnmet.includes(unmet))
  const chips = (): ReadonlyArray<Chip> => [
    ...gates().map(({ id }) => ({ value: id, label: t("unmet", dutyOf(id)), count: listed.filter(fits(id)).length })),
    ...(gates().length === 0 ? [] : [{ value: met, label: t("allMet"), count: listed.filter(fits(met)).length }])
  ]
  const chosen = () => search.unmet === undefined ? [] : [search.unmet]
  const wanted = () => (search.q ?? "").trim()
  const rows = createMemo(() => listed.filter(fits(search.unmet ?? "")).filter((row) => wanted().split(/\s+/u).every((word) => `${name(row)} ${sector(row)}`.includes(word))))
  const href = ({ member }: Row) => `${Zone.performance.member(member)}${props.year === undefined ? "" : `?year=${props.year}`}`
  const columns = createMemo((): ReadonlyArray<Column<Row>> => [
    { id: "name", head: t("name"), lead: true, cell: name, width: "16%" },
    { id: "sector", head: t("sector"), cell: sector, width: "20%" },
    rulebook().table === undefined
      ? { id: "records", head: t("records"), numeric: true, cell: (row) => "records" in row ? formatNumber(row.records) : "", width: "10%" }
      : { id: "total", head: t("total"), numeric: true, cell: (row) => "total" in row ? <LivePoints points={row.total} /> : "", width: "10%" },
    { id: "duties", head: t("duties"), cell: (total) => <Unmet duties={total.dutiesUnmet.map(dutyOf)} /> },
    ...(rulebook().table === undefined || rulebook().grades.length === 0 ? [] : [{ id: "grade", head: t("grade"), cell: (row: Row) => !("grade" in row) || row.grade === undefined ? t("noGrade") : gradeOf(rulebook(), row.grade), width: "14%" }])
  ])
  return (
    <>
      <Bar>
        <SearchField label={t("search")} value={search.q ?? ""} onSearch={(words) => setSearch({ q: words === "" ? undefined : words }, { replace: true })} />
        <Chips label={t("filters")} single chips={chips()} chosen={chosen()} onChange={([unmet]) => setSearch({ unmet }, { replace: true })} />
      </Bar>
      <p class="order">{t(rulebook().table === undefined ? "orderOnly" : "order", rows().length, listed.length)}</p>
      <DataTable
        caption={t(rulebook().table === undefined ? "captionOnly" : "caption", props.year === undefined ? "" : shell("year", props.year))}
        hideCaption
        columns={columns()}
        rows={rows()}
        rowId={({ member }) => member}
        rowHref={href}
        empty={
          listed.length === 0
            ? <Empty title={t("noMembers")} />
            : <Empty title={t("nobody")} action={<Button onClick={() => setSearch({ q: undefined, unmet: undefined })}>{t("clear")}</Button>}>{t("nobodyText")}</Empty>
        }
      />
    </>
  )
}
