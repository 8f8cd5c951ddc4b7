import { Zone } from "@jianyan/contract"
import { Assessment } from "@jianyan/domain"
import { Bar, Button, Chips, formatDate, formatPoints, Notice, PageHead, Section } from "@jianyan/ui"
import { useLocation, useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createEffect, createMemo, For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { tongue } from "../../words/reading/tongue.ts"
import { words } from "../../words/reading/words.ts"
import { rulebook as t } from "../../words/rulebook.ts"
import { shell } from "../../words/shell.ts"
import { Clause, Rules } from "./Clause.tsx"
import "./rulebook.css"

type Rulebook = Assessment.Rulebook.Rulebook
type As = Assessment.Covered["as"]

const all: ReadonlyArray<As> = ["encoded", "marked", "judgement", "outOfScope", "open"]

/** Reads the rulebook in force, or the edition the address names, every clause beside what the program makes of it. */
export default function ReadRulebook() {
  const visitor = useVisitor()
  const [search] = useSearchParams<{ edition?: string }>()
  const asked = () => search.edition === undefined ? {} : { edition: search.edition }
  const read = useQuery(() => ({ queryKey: [visitor.committee.id, "rulebook", search.edition ?? "running"], queryFn: () => visitor.house.scores.rulebook(asked()) }))
  const answered = () => read.isPending || read.isLoadingError ? undefined : read.data
  useTitle(() => t("title"))
  return (
    <>
      <PageHead
        title={answered() === undefined ? t("title") : words(answered()?.title ?? { zh: "", en: "" })}
        crumbs={[{ label: shell("performance"), href: Zone.performance.home }, { label: t("title") }]}
        meta={<Show when={answered()}>{(rulebook) => <Facts rulebook={rulebook()} />}</Show>}
        actions={<Show when={answered()}><Button onClick={() => window.print()}>{shell("print")}</Button></Show>}
      />
      <Asked query={read} shape="page">{(rulebook) => <Text rulebook={rulebook()} />}</Asked>
    </>
  )
}

const Facts = (props: { readonly rulebook: Rulebook }) => (
  <>
    <span>{words(props.rulebook.body)}</span>
    <span>{t("edition", props.rulebook.edition)}</span>
    <span>{t("from", formatDate(props.rulebook.inForce.from))}<Show when={props.rulebook.inForce.until}>{(until) => <> · {t("until", formatDate(until()))}</>}</Show></span>
    <span>{t("yearStarts", formatDate(`2001-${props.rulebook.yearStarts}`, "short"))}</span>
    <Show when={props.rulebook.source}>
      {(source) => (
        <span>
          <Show when={source().address} fallback={t("source", source().name)}>{(address) => <a href={address()}>{t("source", source().name)}</a>}</Show> · {t(`visible.${source().visible}`)}
        </span>
      )}
    </Show>
  </>
)

const Text = (props: { readonly rulebook: Rulebook }) => {
  const location = useLocation()
  const [search, setSearch] = useSearchParams<{ treated?: string }>()
  const coverage = createMemo(() => Assessment.cover(props.rulebook, tongue()))
  const chips = () => all.map((as) => ({ value: as, label: t(`as.${as}`), count: coverage().count[as] })).filter(({ count }) => count > 0)
  const chosen = () => search.treated === undefined ? [] : [search.treated]
  const shown = () => coverage().clauses.filter(({ as }) => search.treated === undefined || search.treated === as)
  const here = () => decodeURIComponent(location.hash.slice(1))
  createEffect(() => {
    const id = here()
    if (id !== "") queueMicrotask(() => document.getElementById(id)?.scrollIntoView?.({ block: "center" }))
  })
  return (
    <>
      <Show when={props.rulebook.source?.note}>{(note) => <Notice tone="plain">{words(note())}</Notice>}</Show>
      <div class="outline">
        <Section title={t("shape")} note={props.rulebook.table === undefined ? t("noTable") : t("shapeNote")}><Shape rulebook={props.rulebook} /></Section>
        <Section title={t("grades")} note={props.rulebook.grades.length === 0 ? t("noGrades") : t("gradesNote")}><Grades rulebook={props.rulebook} /></Section>
      </div>
      <Section title={t("clauses")} note={t("clausesNote")}>
        <Bar><Chips label={t("filter")} single chips={chips()} chosen={chosen()} onChange={([treated]) => setSearch({ treated }, { replace: true })} /></Bar>
        <ol class="clauses">
          <For each={shown()}>{(covered) => <Clause covered={covered} here={here() === `clause-${covered.article}`} />}</For>
        </ol>
      </Section>
      <Show when={coverage().loose.length > 0}>
        <Section title={t("loose")} note={t("looseNote")}><Rules rules={coverage().loose} /></Section>
      </Show>
    </>
  )
}

/** The blocks of the table, each in its block, with what bounds them. */
const Shape = (props: { readonly rulebook: Rulebook }) => (
  <Show when={props.rulebook.table}>
    {(table) => (
      <ul class="shape">
        <For each={table().of}>{(node) => <Part node={node} rulebook={props.rulebook} />}</For>
      </ul>
    )}
  </Show>
)

const Part = (props: { readonly node: Assessment.Rulebook.Node; readonly rulebook: Rulebook }) => {
  const bounds = () => {
    const node = props.node
    if (node.node === "best") return []
    return [
      ...(node.node === "block" && node.base !== undefined ? [t("base", formatPoints(node.base.points))] : []),
      ...(node.cap === undefined ? [] : [t("most", formatPoints(node.cap.points))]),
      ...(node.floor === undefined ? [] : [t("least", formatPoints(node.floor.points))])
    ]
  }
  const inner = () => props.node.node === "item" ? [] : props.node.of.filter(({ node }) => node !== "item")
  const items = () => props.node.node === "item" ? 1 : Assessment.Rulebook.places({ ...props.rulebook, table: { ...props.node, node: "block" } }).filter(({ node }) => node === "item").length
  return (
    <li>
      <b>{words(props.node.label)}</b>
      <span>{t("items", items())}</span>
      <For each={bounds()}>{(bound) => <span>{bound}</span>}</For>
      <Show when={inner().length > 0}><ul><For each={inner()}>{(node) => <Part node={node} rulebook={props.rulebook} />}</For></ul></Show>
    </li>
  )
}

const Grades = (props: { readonly rulebook: Rulebook }) => (
  <dl class="grades">
    <For each={props.rulebook.grades.toSorted((one, other) => (other.from ?? -Infinity) - (one.from ?? -Infinity))}>
      {(grade) => <div><dt>{words(grade.label)}</dt><dd>{grade.from === undefined ? t("rest") : t("above", formatPoints(grade.from))}</dd></div>}
    </For>
  </dl>
)
