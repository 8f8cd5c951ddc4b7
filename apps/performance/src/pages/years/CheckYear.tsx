import { type EvaluationsApi, Zone } from "@jianyan/contract"
import { Day } from "@jianyan/domain"
import { type Column, DataTable, formatDate, formatPoints, Notice, Section } from "@jianyan/ui"
import { nameIn, said } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { createMemo, For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useVisitor } from "../../parts/Visitor.tsx"
import { evaluation as t } from "../../words/evaluation.ts"

type Closed = EvaluationsApi.Closed
type Changed = EvaluationsApi.Changed

/** Replays a closed year, holds it against its digest, and lists what differs since, with the entry from which on. */
export const CheckYear = (props: { readonly year: number }) => {
  const { at, house } = useVisitor()
  const closed = useQuery(() => ({ queryKey: [at, "closed", props.year], queryFn: () => house.evaluations.closed({ year: props.year }) }))
  return (
    <Section title={t("year.checking")}>
      <Asked query={closed}>
        {(closed) => (
          <>
            <Show when={closed().holds} fallback={<Notice tone="bad" title={t("year.broken")}>{t("year.brokenText")}<span class="years-hash">{closed().digest}</span></Notice>}><Notice tone="done">{t("year.holds")}</Notice></Show>
            <h3>{t("year.changed")}</h3>
            <Show when={closed().changed.length > 0} fallback={<p>{t("year.changedNone")}</p>}><Corrections closed={closed()} year={props.year} /></Show>
            <Show when={closed().amendments.length > 0}>
              <h3>{t("year.amendments")}</h3>
              <ul><For each={closed().amendments}>{(one) => <li>{t("year.amendment", nameIn(closed().names, one.member), gradeIn(closed(), one.was), gradeIn(closed(), one.grade))} · {formatDate(one.on, "full")} · {one.reason}</li>}</For></ul>
            </Show>
          </>
        )}
      </Asked>
    </Section>
  )
}

const gradeIn = ({ rulebook }: Closed, id: string): string => {
  const found = rulebook.grades.find((grade) => grade.id === id)
  return found === undefined ? id : said(found.label)
}

const Corrections = (props: { readonly closed: Closed; readonly year: number }) => {
  const gate = (id: string) => {
    const found = props.closed.rulebook.gates.find((one) => one.id === id)
    return found === undefined ? id : said(found.label)
  }
  const columns = createMemo((): ReadonlyArray<Column<Changed>> => [
    { id: "name", head: t("roll.name"), lead: true, cell: ({ member }) => nameIn(props.closed.names, member), width: "16%" },
    ...(props.closed.rulebook.table !== undefined ? [
      { id: "was", head: t("year.was"), numeric: true, cell: ({ was }: Changed) => was === undefined ? t("none") : formatPoints(was), width: "12%" }, { id: "is", head: t("year.is"), numeric: true, cell: ({ is }: Changed) => is === undefined ? t("none") : formatPoints(is), width: "12%" }
    ] : []),
    { id: "duties", head: t("year.duties"), cell: ({ duties }) => duties.length === 0 ? t("none") : t("list", duties.map(gate)) },
    { id: "records", head: t("year.records"), cell: (one) => <For each={one.records}>{(record) => <div><Show when={Zone.record(record)} fallback={props.closed.titles[record] ?? record}>{(href) => <a href={href()}>{props.closed.titles[record] ?? record}</a>}</Show></div>}</For> },
    { id: "since", head: t("year.since"), cell: ({ since }) => since === undefined ? t("none") : t("year.sinceAt", since.seq, formatDate(Day.of(since.at), "full")) }
  ])
  return <DataTable caption={t("year.caption")} hideCaption columns={columns()} rows={props.closed.changed} rowId={({ member }) => member} rowHref={({ member }) => `${Zone.performance.member(member)}?year=${props.year}`} />
}
