import { type EvaluationsApi, Zone } from "@jianyan/contract"
import type { Evaluation, Member } from "@jianyan/domain"
import { Bar, Button, type Chip, Chips, type Column, DataTable, Empty, formatDate, Notice, PageHead, SearchField } from "@jianyan/ui"
import { nameIn, said } from "@jianyan/zone"
import { useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createMemo, createSignal, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { today } from "../../parts/today.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { useYear } from "../../parts/useYear.ts"
import { YearField } from "../../parts/YearField.tsx"
import { evaluation as t } from "../../words/evaluation.ts"
import { shell } from "../../words/shell.ts"
import { Acts } from "./Acts.tsx"
import { Dues } from "./Dues.tsx"
import { Steps } from "./Steps.tsx"
import "./grades.css"

type Row = EvaluationsApi.Graded

/** The grades of a year: what the rules propose, what people put on the list and why, and what the meeting decided. In order of name, never of points. */
export default function Grades() {
  const visitor = useVisitor()
  const year = useYear()
  const grades = useQuery(() => ({ queryKey: [visitor.at, "grades", year.shown()], queryFn: () => visitor.house.evaluations.grades({ year: year.shown() }) }))
  useTitle(() => `${t("grades")} · ${shell("year", year.shown())}`)
  return (
    <>
      <PageHead
        title={t("grades")} crumbs={[{ label: shell("performance"), href: Zone.performance.home }, { label: shell("year", year.shown()) }]} aside={<a href={Zone.performance.years}>{t("years")}</a>}
        actions={<YearField year={year} since={visitor.committee.terms[0]?.from ?? today()} />}
      />
      <Asked query={grades} shape="table">{(grades) => <Roll grades={grades()} year={year.shown()} />}</Asked>
    </>
  )
}

const departed = "departed", open = "open"

const Roll = (props: { readonly grades: EvaluationsApi.Grades; readonly year: number }) => {
  const visitor = useVisitor()
  const [search, setSearch] = useSearchParams<{ q?: string; only?: string }>()
  const [chosen, setChosen] = createSignal<ReadonlyArray<string>>([])
  const [changes, setChanges] = createSignal<ReadonlyArray<Evaluation.Change>>([])
  const rulebook = createMemo(() => props.grades.rulebook)
  const settled = createMemo(() => ["Decided", "Announced", "Closed"].includes(props.grades.stage))
  const gradeName = (id: string | undefined) => {
    const found = rulebook().grades.find((grade) => grade.id === id)
    return found === undefined ? id ?? t("roll.missing") : said(found.label)
  }
  const gateName = (id: string) => {
    const found = rulebook().gates.find((gate) => gate.id === id)
    return found === undefined ? id : said(found.label)
  }
  const name = ({ member }: Row) => nameIn(props.grades.names, member)
  const sector = (row: Row) => row.sector === undefined ? "" : visitor.body(row.sector)
  const change = ({ member }: Row) => changes().find((one) => one.member === member)
  const fits = (only: string) => (row: Row) => only === "" || (only === departed ? row.reason !== undefined || row.amended !== undefined : only === open ? row.grade === undefined : row.grade === only)
  const chips = (): ReadonlyArray<Chip> => [
    ...rulebook().grades.map(({ id, label }) => ({ value: id, label: said(label), count: props.grades.rows.filter(fits(id)).length })),
    { value: departed, label: t("roll.departures"), count: props.grades.rows.filter(fits(departed)).length }, { value: open, label: t("roll.ungraded"), count: props.grades.rows.filter(fits(open)).length }
  ]
  const wanted = () => (search.q ?? "").trim().split(/\s+/u)
  const rows = createMemo(() => props.grades.rows.filter(fits(search.only ?? "")).filter((row) => wanted().every((word) => `${name(row)} ${sector(row)}`.includes(word))))
  const note = ({ heldBackBy, proposed, quota }: Row) =>
    quota?.toDecide === true ? t("roll.toDecide") : quota !== undefined ? t("roll.full") : heldBackBy.length > 0 && proposed !== undefined ? t("roll.heldBack", heldBackBy.map(gateName)) : ""
  const columns = createMemo((): ReadonlyArray<Column<Row>> => [
    { id: "name", head: t("roll.name"), lead: true, cell: name, width: "14%" },
    { id: "sector", head: t("roll.sector"), cell: sector, width: "16%" },
    { id: "rules", head: t("roll.rules"), cell: (row) => <>{row.proposed === undefined ? t("roll.noProposal") : gradeName(row.proposed)}<Show when={note(row)}>{(text) => <small class="grades-note">{text()}</small>}</Show></>, width: "24%" },
    {
      id: "grade", head: t(settled() ? "roll.decided" : "roll.listed"), width: "16%",
      cell: (row) => <>{gradeName(change(row)?.grade ?? row.grade)}<Show when={row.amended}>{(amended) => <small class="grades-note">{t("roll.amended", gradeName(amended().was))}</small>}</Show></>
    },
    { id: "why", head: t("roll.why"), cell: (row) => change(row)?.reason ?? row.amended?.reason ?? row.reason ?? "" }
  ])
  const selecting = () => props.grades.may.some((deed) => deed === "list" || deed === "decide" || deed === "amend")
  return (
    <>
      <Steps stage={props.grades.stage} />
      <p class="grades-intro">{t("roll.intro")}</p>
      <Show when={props.grades.sentBack}>{(back) => <Notice tone="due">{t("roll.sentBack", back().reason)}</Notice>}</Show>
      <Show when={props.grades.decision}>{(decision) => <p class="grades-intro">{t("roll.decision", formatDate(decision().on, "full"), decision().words)}</p>}</Show>
      <Bar>
        <SearchField label={t("roll.search")} value={search.q ?? ""} onSearch={(words) => setSearch({ q: words === "" ? undefined : words }, { replace: true })} />
        <Chips label={t("roll.filters")} single chips={chips()} chosen={search.only === undefined ? [] : [search.only]} onChange={([only]) => setSearch({ only }, { replace: true })} />
      </Bar>
      <Acts grades={props.grades} year={props.year} chosen={chosen() as ReadonlyArray<Member.Id>} changes={changes()} onChanges={setChanges} onDone={() => setChosen([])} />
      <DataTable
        caption={t("roll.caption", props.year)} hideCaption columns={columns()} rows={rows()} rowId={({ member }) => member} rowHref={({ member }) => `${Zone.performance.member(member)}?year=${props.year}`}
        {...(selecting() ? { selected: chosen(), onSelect: setChosen } : {})}
        empty={<Empty title={t("roll.nobody")} action={<Button onClick={() => setSearch({ q: undefined, only: undefined })}>{t("roll.clear")}</Button>}>{t("roll.nobodyText")}</Empty>}
      />
      <Dues grades={props.grades} year={props.year} />
    </>
  )
}
