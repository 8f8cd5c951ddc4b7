import { type EvaluationsApi, Zone } from "@jianyan/contract"
import type { Member } from "@jianyan/domain"
import { Bar, Button, type Chip, Chips, type Column, Confirm, DataTable, Empty, formatDate, formatPoints, PageHead, Refusals, SearchField, Section } from "@jianyan/ui"
import { done, nameIn, said } from "@jianyan/zone"
import { useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createMemo, createSignal, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { today } from "../../parts/today.ts"
import { useDeed } from "../../parts/useDeed.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { useYear } from "../../parts/useYear.ts"
import { YearField } from "../../parts/YearField.tsx"
import { evaluation as t } from "../../words/evaluation.ts"
import { shell } from "../../words/shell.ts"
import { Legend, Strip } from "./Strip.tsx"
import "./desk.css"

type Row = EvaluationsApi.Desk["rows"][number]

/** The evaluator's desk: who lacks what in order of name, what nobody recorded apart from what there is none of, and the bands of peer groups. */
export default function Desk() {
  const visitor = useVisitor()
  const year = useYear()
  const desk = useQuery(() => ({ queryKey: [visitor.at, "desk", year.shown()], queryFn: () => visitor.house.evaluations.desk({ year: year.shown() }) }))
  useTitle(() => `${t("desk")} · ${shell("year", year.shown())}`)
  return (
    <>
      <PageHead
        title={t("desk")} crumbs={[{ label: shell("performance"), href: Zone.performance.home }, { label: shell("year", year.shown()) }]}
        aside={<Show when={visitor.holds("evaluator", "leader", "auditor")}><a href={Zone.performance.signals(year.asked())}>{t("signals")}</a></Show>}
        actions={<YearField year={year} since={visitor.committee.terms[0]?.from ?? today()} />}
      />
      <Asked query={desk} shape="table">{(desk) => <><Lacking desk={desk()} year={year.shown()} /><Bands desk={desk()} /></>}</Asked>
    </>
  )
}

const missing = "missing", allMet = "met"

const Lacking = (props: { readonly desk: EvaluationsApi.Desk; readonly year: number }) => {
  const visitor = useVisitor()
  const deed = useDeed()
  const [search, setSearch] = useSearchParams<{ q?: string; lacks?: string }>()
  const [chosen, setChosen] = createSignal<ReadonlyArray<string>>([])
  const [asking, setAsking] = createSignal(false)
  const gates = createMemo(() => props.desk.rulebook.gates)
  const name = ({ member }: Row) => nameIn(props.desk.names, member)
  const sector = (row: Row) => row.sector === undefined ? "" : visitor.body(row.sector)
  const fits = (lacks: string) => ({ minimums }: Row) =>
    lacks === "" || (lacks === allMet ? minimums.every(({ met }) => met) : lacks === missing ? minimums.some(({ periods }) => periods.some(({ state }) => state === "missing")) : minimums.some(({ gate, met }) => gate === lacks && !met))
  const chips = (): ReadonlyArray<Chip> => [
    ...gates().map(({ id, label }) => ({ value: id, label: t("lack.short", said(label)), count: props.desk.rows.filter(fits(id)).length })),
    { value: missing, label: t("lack.missing"), count: props.desk.rows.filter(fits(missing)).length }, { value: allMet, label: t("lack.all"), count: props.desk.rows.filter(fits(allMet)).length }
  ]
  const wanted = () => (search.q ?? "").trim().split(/\s+/u)
  const rows = createMemo(() => props.desk.rows.filter(fits(search.lacks ?? "")).filter((row) => wanted().every((word) => `${name(row)} ${sector(row)}`.includes(word))))
  const columns = createMemo((): ReadonlyArray<Column<Row>> => [
    { id: "name", head: t("lack.name"), lead: true, cell: (row) => name(row), width: "14%" },
    { id: "sector", head: t("lack.sector"), cell: (row) => <>{sector(row)}<Show when={row.reminded}>{(on) => <small class="desk-note">{t("lack.on", formatDate(on(), "short"))}</small>}</Show></>, width: "16%" },
    ...gates().map(({ id, label }): Column<Row> => ({
      id, head: said(label), cell: (row) => <Show when={row.minimums.find(({ gate }) => gate === id)} fallback={t("none")}>{(minimum) => <Strip minimum={minimum()} />}</Show>
    }))
  ])
  const remind = () => {
    const [first, ...others] = chosen() as ReadonlyArray<Member.Id>
    if (first === undefined) return
    void deed.run(() => visitor.house.evaluations.remind({ year: props.year, members: [first, ...others] }), ({ reminded }) => {
      done(t("lack.reminded", reminded))
      setChosen([])
    }).finally(() => setAsking(false))
  }
  const clear = () => setSearch({ q: undefined, lacks: undefined })
  const mayRemind = () => visitor.holds("evaluator", "office")
  return (
    <>
      <p class="desk-intro">{t("lack.intro")}</p>
      <Bar>
        <SearchField label={t("lack.search")} value={search.q ?? ""} onSearch={(words) => setSearch({ q: words === "" ? undefined : words }, { replace: true })} />
        <Chips label={t("lack.filters")} single chips={chips()} chosen={search.lacks === undefined ? [] : [search.lacks]} onChange={([lacks]) => setSearch({ lacks }, { replace: true })} />
      </Bar>
      <Legend />
      <Refusals refusals={deed.refusals()} />
      <Show when={mayRemind()}>
        <div class="desk-act ui-noprint">
          <Button tone="main" size="small" disabled={chosen().length === 0} onClick={() => setAsking(true)}>{t("lack.remind", chosen().length)}</Button>
          <Show when={chosen().length === 0}><span>{t("lack.remindHint")}</span></Show>
        </div>
      </Show>
      <DataTable
        caption={t("lack.caption", props.year)} hideCaption columns={columns()} rows={rows()} rowId={({ member }) => member} rowHref={({ member }) => Zone.performance.member(member)}
        {...(mayRemind() ? { selected: chosen(), onSelect: setChosen } : {})}
        empty={<Empty title={t("lack.nobody")} action={<Button onClick={clear}>{t("lack.clear")}</Button>}>{t("lack.nobodyText")}</Empty>}
      />
      <Confirm open={asking()} title={t("lack.remindTitle")} description={t("lack.remindText", chosen().length)} confirm={t("lack.remindDo")} busy={deed.busy()} onConfirm={remind} onClose={() => setAsking(false)} />
    </>
  )
}

const Bands = (props: { readonly desk: EvaluationsApi.Desk }) => {
  const visitor = useVisitor()
  const columns: ReadonlyArray<Column<EvaluationsApi.Band>> = [
    { id: "sector", head: t("band.sector"), lead: true, cell: ({ sector }) => visitor.body(sector), width: "40%" },
    { id: "of", head: t("band.of"), numeric: true, cell: ({ of }) => t("people", of), width: "20%" },
    { id: "middle", head: t("band.middle"), numeric: true, cell: ({ high, low }) => t("band.range", formatPoints(low), formatPoints(high)) }
  ]
  return (
    <Section title={t("band.title")} note={props.desk.rulebook.table === undefined ? undefined : t("band.note")}>
      <Show when={props.desk.rulebook.table !== undefined} fallback={<p>{t("band.noPoints")}</p>}>
        <DataTable caption={t("band.caption")} hideCaption columns={columns} rows={props.desk.bands} rowId={({ sector }) => sector} empty={<Empty title={t("band.none")} />} />
      </Show>
    </Section>
  )
}
