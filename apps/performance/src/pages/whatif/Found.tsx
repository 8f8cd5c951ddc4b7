import { type RulebooksApi, Zone } from "@jianyan/contract"
import type { Assessment } from "@jianyan/domain"
import { Bar, Chips, type Column, DataTable, Empty, formatPoints, Notice, Section } from "@jianyan/ui"
import { nameIn } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { createMemo, createSignal, For, Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { ensuing } from "../../words/ensuing.ts"
import { words } from "../../words/reading/words.ts"
import { whatIf as t } from "../../words/whatIf.ts"
import { clauseName } from "./clauseName.ts"
import { Ensues, ensues } from "./Ensues.tsx"
import { Fairness } from "./Fairness.tsx"
import { Movement } from "./Movement.tsx"

type Moved = Assessment.WhatIf.Moved
type Clause = Assessment.WhatIf.ClauseMoves

const signed = (points: number): string => `${points > 0 ? "+" : ""}${formatPoints(points)}`
const isMoved = ({ from, to }: Moved) => from.total !== to.total
const isRegraded = ({ from, to }: Moved) => from.grade !== to.grade

/** What the other text does: the figures, the movement between grades, the clauses, the members, and the groups. */
export const Found = (props: { readonly found: RulebooksApi.WhatIf }) => (
  <Show when={props.found.from.table !== undefined || props.found.to.table !== undefined} fallback={<Notice tone="plain" title={t("noPoints")}>{t("noPointsText")}</Notice>}>
    <Moves found={props.found} />
  </Show>
)

const Moves = (props: { readonly found: RulebooksApi.WhatIf }) => {
  const count = (fits: (moved: Moved) => boolean) => props.found.moved.filter(fits).length
  const graded = () => props.found.from.grades.length > 0 && props.found.to.grades.length > 0
  return (
    <Show when={props.found.moved.length > 0} fallback={<Empty title={t("nobody")} />}>
      <ul class="sums">
        <li>{t("summary", props.found.moved.length)}</li>
        <li data-way="up">{t("up", count(({ from, to }) => to.total > from.total))}</li>
        <li data-way="down">{t("down", count(({ from, to }) => to.total < from.total))}</li>
        <li>{t("still", count((moved) => !isMoved(moved)))}</li>
        <Show when={graded()}><li>{t("regraded", count(isRegraded))}</li></Show>
      </ul>
      <div class="movement"><Movement found={props.found} /></div>
      <Clauses found={props.found} />
      <Show when={ensues(props.found)}><Section title={ensuing("title")} note={ensuing("note")}><Ensues found={props.found} /></Section></Show>
      <Members found={props.found} graded={graded()} />
      <Fairness groups={props.found.groups} />
    </Show>
  )
}

const Clauses = (props: { readonly found: RulebooksApi.WhatIf }) => {
  const columns: ReadonlyArray<Column<Clause>> = [
    { id: "clause", head: t("clause"), lead: true, cell: ({ clause }) => clauseName(clause, props.found) },
    { id: "gain", head: t("gain"), numeric: true, cell: ({ gain }) => t("people", gain), width: "12%" },
    { id: "given", head: t("given"), numeric: true, cell: ({ given }) => formatPoints(given), width: "14%" },
    { id: "lose", head: t("lose"), numeric: true, cell: ({ lose }) => t("people", lose), width: "12%" },
    { id: "taken", head: t("taken"), numeric: true, cell: ({ taken }) => formatPoints(taken), width: "14%" }
  ]
  return (
    <Section title={t("clauses")} note={t("clausesNote")}>
      <DataTable caption={t("clauses")} hideCaption columns={columns} rows={props.found.clauses} rowId={({ clause }) => clause} empty={<p>{t("nothing")}</p>} />
    </Section>
  )
}

const Members = (props: { readonly found: RulebooksApi.WhatIf; readonly graded: boolean }) => {
  const visitor = useVisitor()
  const [shown, setShown] = createSignal<string>("moved")
  const seated = useQuery(() => ({ queryKey: [visitor.committee.id, "members"], queryFn: () => visitor.house.committee.members(), staleTime: 600_000 }))
  const sectors = createMemo(() => new Map(seated.isSuccess ? seated.data.map((member) => [member.id, visitor.body(member.sector)] as const) : []))
  const rows = () => props.found.moved.filter(shown() === "moved" ? isMoved : shown() === "graded" ? isRegraded : () => true)
  const grade = (book: Assessment.Rulebook.Rulebook, id: string | undefined) => {
    const found = book.grades.find((grade) => grade.id === id)
    return found === undefined ? t("noGrade") : words(found.label)
  }
  const graded = (moved: Moved) => isRegraded(moved) ? t("arrow", grade(props.found.from, moved.from.grade), grade(props.found.to, moved.to.grade)) : <span class="quiet">{grade(props.found.to, moved.to.grade)}</span>
  const columns = (): ReadonlyArray<Column<Moved>> => [
    { id: "name", head: t("name"), lead: true, cell: ({ member }) => nameIn(props.found.names, member), width: "12%" },
    { id: "sector", head: t("sector"), cell: ({ member }) => sectors().get(member) ?? "", width: "16%" },
    { id: "total", head: t("total"), numeric: true, cell: ({ from, to }) => t("arrow", formatPoints(from.total), formatPoints(to.total)), width: "15%" },
    ...(props.graded ? [{ id: "grade", head: t("grade"), cell: graded, width: "18%" }] : []),
    { id: "by", head: t("by"), cell: (moved) => <Why by={moved.by} found={props.found} /> }
  ]
  const chips = () => [
    { value: "moved", label: t("moved"), count: props.found.moved.filter(isMoved).length },
    ...(props.graded ? [{ value: "graded", label: t("gradeMoved"), count: props.found.moved.filter(isRegraded).length }] : []),
    { value: "all", label: t("everybody"), count: props.found.moved.length }
  ]
  return (
    <Section title={t("members")} note={t("membersNote", rows().length, props.found.moved.length)}>
      <Bar><Chips label={t("filters")} single chips={chips()} chosen={[shown()]} onChange={([wanted]) => setShown(wanted ?? "all")} /></Bar>
      <DataTable
        caption={t("members")} hideCaption columns={columns()} rows={rows()} rowId={({ member }) => member} empty={<p>{t("none")}</p>}
        rowHref={({ member }) => `${Zone.performance.member(member)}?year=${props.found.year}`}
      />
    </Section>
  )
}

/** The clauses that move a member, the one that moves most first. */
const Why = (props: { readonly by: Moved["by"]; readonly found: RulebooksApi.WhatIf }) => (
  <span class="why">
    <For each={props.by.toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points))}>
      {({ clause, points }) => <span><b data-way={points > 0 ? "up" : "down"}>{signed(points)}</b> {clauseName(clause, props.found)}</span>}
    </For>
  </span>
)
