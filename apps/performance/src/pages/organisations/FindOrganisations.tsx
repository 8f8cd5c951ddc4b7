import { Zone } from "@jianyan/contract"
import { type Assessment, Rulebook } from "@jianyan/domain"
import { Bar, Button, type Column, DataTable, Empty, formatDate, formatPoints, PageHead, SearchField, Tabs } from "@jianyan/ui"
import { said } from "@jianyan/zone"
import { useSearchParams } from "@solidjs/router"
import { Array, Order } from "effect"
import { createMemo, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { today } from "../../parts/today.ts"
import { Unmet } from "../../parts/Unmet.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { type ShownYear, useYear } from "../../parts/useYear.ts"
import { YearField } from "../../parts/YearField.tsx"
import { organisations as t } from "../../words/organisations.ts"
import { gradeOf } from "../../words/reading/names.ts"
import { words } from "../../words/reading/words.ts"
import { members } from "../../words/members.ts"
import { sheet as sheetWords } from "../../words/sheet.ts"
import { shell } from "../../words/shell.ts"
import { noneAdopted } from "./noneAdopted.tsx"
import { kindOf, subjectOf, type Tab, tabOf, tabs } from "./tabs.ts"
import { type Organised, useOrganised } from "./useOrganised.ts"
import "../../parts/listed.css"
import "./organisations.css"

type Sheet = Assessment.Sheet.Sheet

/** Whether any record of the year stands in a sheet: nothing recorded is said, not shown as a nought. */
const recorded = ({ duties, lines, total }: Sheet): boolean =>
  total !== 0 || lines.some(({ records }) => records.length > 0) || duties.some(({ conditions }) => conditions.some(({ records }) => records.length > 0))

const collator = new Intl.Collator("zh-CN", { numeric: true })
const byName = Order.make((one: string, other: string) => Math.sign(collator.compare(one, other)) as -1 | 0 | 1)

/** Finds bodies, stations and handling units, each kind in order of name; no column can be sorted by points. */
export default function FindOrganisations() {
  const visitor = useVisitor()
  const year = useYear()
  const [search, setSearch] = useSearchParams<{ show?: string; q?: string }>()
  const shown = (): Tab => tabs.find((tab) => tab === search.show) ?? "groups"
  useTitle(() => `${t("title")} · ${shell("year", year.shown())}`)
  return (
    <>
      <PageHead
        title={t("title")}
        crumbs={[{ label: shell("performance"), href: Zone.performance.home }, { label: shell("year", year.shown()) }]}
        meta={<span>{t("note")}</span>}
        actions={<YearField year={year} since={visitor.committee.terms[0]?.from ?? today()} />}
      />
      <Tabs
        label={t("tabs")} value={shown()} onChange={(show) => setSearch({ show: show === "groups" ? undefined : show, q: undefined }, { replace: true })}
        tabs={tabs.map((tab) => ({ value: tab, label: t(`tab.${tab}`), content: () => <Listed tab={tab} /> }))}
      />
    </>
  )
}

const Listed = (props: { readonly tab: Tab }) => {
  const visitor = useVisitor()
  const year = useYear()
  const all = useOrganised(() => subjectOf(props.tab), year)
  return <Asked query={all} shape="table" refused={noneAdopted(props.tab, visitor.holds("evaluator", "office"))}>{(all) => <List all={all()} tab={props.tab} year={year} />}</Asked>
}

const List = (props: { readonly all: Organised; readonly tab: Tab; readonly year: ShownYear }) => {
  const [search, setSearch] = useSearchParams<{ q?: string }>()
  const rulebook = createMemo(() => props.all.rulebook)
  const name = ({ member }: Sheet): string => {
    const found = props.all.called[member]
    return found === undefined ? member : said(found)
  }
  const sheets = createMemo(() => Array.sortWith(props.all.sheets.filter((sheet) => tabOf(sheet) === props.tab), name, byName))
  const rows = createMemo(() => sheets().filter((sheet) => (search.q ?? "").trim().split(/\s+/u).every((word) => name(sheet).includes(word))))
  const unmetOf = ({ duties }: Sheet) => duties.filter(({ met }) => !met).map(({ gate }) => dutyOf(gate))
  const dutyOf = (id: string) => {
    const gate = rulebook().gates.find((gate) => gate.id === id)
    return gate === undefined ? id : words(gate.label)
  }
  const href = ({ member }: Sheet) => {
    const asked = props.year.asked()
    return `${Zone.performance.organisation(subjectOf(props.tab), member)}${asked === undefined ? "" : `?year=${asked}`}`
  }
  const columns = createMemo((): ReadonlyArray<Column<Sheet>> => [
    { id: "name", head: t("name"), lead: true, cell: name, width: "28%" },
    ...(props.tab === "groups" ? [{ id: "kind", head: t("kindHead"), cell: (sheet: Sheet) => t(`kind.${kindOf(sheet)}`), width: "14%" }] : []),
    ...(rulebook().table === undefined ? [] : [{ id: "total", head: t("total"), numeric: true, cell: (sheet: Sheet) => recorded(sheet) ? formatPoints(sheet.total) : <span class="quiet">{t("unrecorded")}</span>, width: "12%" }]),
    ...(rulebook().gates.length === 0 ? [] : [
      { id: "met", head: t("met"), numeric: true, cell: ({ duties }: Sheet) => t("metOf", duties.filter(({ met }) => met).length, duties.length), width: "10%" },
      { id: "duties", head: t("duties"), cell: (sheet: Sheet) => <Unmet duties={unmetOf(sheet)} /> }
    ]),
    ...(rulebook().grades.length === 0 ? [] : [{ id: "grade", head: members("grade"), cell: ({ proposed }: Sheet) => proposed === undefined ? members("noGrade") : gradeOf(rulebook(), proposed.grade), width: "14%" }])
  ])
  return (
    <>
      <p class="organisations-rulebook"><a href={Zone.performance.edition(Rulebook.nameOf(rulebook()))}>{sheetWords("rulebook", words(rulebook().title), formatDate(rulebook().inForce.from))}</a></p>
      <Bar><SearchField label={t("search")} value={search.q ?? ""} onSearch={(q) => setSearch({ q: q === "" ? undefined : q }, { replace: true })} /></Bar>
      <p class="order">{t("order", rows().length, sheets().length)}</p>
      <DataTable
        caption={t("caption", t(`tab.${props.tab}`), shell("year", props.year.shown()))}
        hideCaption
        columns={columns()}
        rows={rows()}
        rowId={({ member }) => member}
        rowHref={href}
        empty={
          <Show when={sheets().length > 0} fallback={<Empty title={t("none")} />}>
            <Empty title={t("nobody")} action={<Button onClick={() => setSearch({ q: undefined })}>{t("clear")}</Button>}>{t("nobodyText")}</Empty>
          </Show>
        }
      />
    </>
  )
}
