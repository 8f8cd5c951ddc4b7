import { type EvaluationsApi, type Names, Zone } from "@jianyan/contract"
import { Day, type Evaluation } from "@jianyan/domain"
import { Bar, Button, Chips, Empty, formatDate, formatShare, PageHead, StageBadge } from "@jianyan/ui"
import { nameIn } from "@jianyan/zone"
import { useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { ReasonForm } from "../../parts/ReasonForm.tsx"
import { today } from "../../parts/today.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { useYear } from "../../parts/useYear.ts"
import { YearField } from "../../parts/YearField.tsx"
import { evaluation as t } from "../../words/evaluation.ts"
import { shell } from "../../words/shell.ts"
import "./desk.css"

type Signal = EvaluationsApi.Signal["signal"]

const kinds = ["NearCopies", "SlicedPapers", "CoSignRing", "YearEndBurst"] as const

const saying = (signal: Signal): string => {
  switch (signal._tag) {
    case "NearCopies":
    case "SlicedPapers": return t(`signal.says.${signal._tag}`, formatShare(signal.copied, 10_000).replace(/[（(].*$/u, "").trim())
    case "CoSignRing": return t("signal.says.CoSignRing", signal.members.length)
    case "YearEndBurst": return t("signal.says.YearEndBurst", signal.late, signal.of)
  }
}

/** Signals for human review: what was seen, its innocent explanations first, and what a person found of it. */
export default function Signals() {
  const visitor = useVisitor()
  const year = useYear()
  const [search, setSearch] = useSearchParams<{ kind?: string }>()
  const found = useQuery(() => ({ queryKey: [visitor.at, "signals", year.shown()], queryFn: () => visitor.house.evaluations.signals({ year: year.shown() }) }))
  useTitle(() => `${t("signals")} · ${shell("year", year.shown())}`)
  return (
    <>
      <PageHead
        title={t("signals")} crumbs={[{ label: shell("performance"), href: Zone.performance.home }, { label: t("desk"), href: Zone.performance.desk(year.asked()) }, { label: shell("year", year.shown()) }]}
        actions={<YearField year={year} since={visitor.committee.terms[0]?.from ?? today()} />}
      />
      <p class="desk-intro">{t("signal.intro")}</p>
      <Asked query={found} shape="page">
        {(found) => (
          <>
            <Show when={found().signals.length > 0}>
              <Bar>
                <Chips
                  label={t("signal.filters")} single chips={kinds.map((kind) => ({ value: kind, label: t(`signal.kind.${kind}`), count: found().signals.filter(({ signal }) => signal._tag === kind).length }))}
                  chosen={search.kind === undefined ? [] : [search.kind]} onChange={([kind]) => setSearch({ kind }, { replace: true })}
                />
              </Bar>
            </Show>
            <Show when={found().signals.length > 0} fallback={<Empty title={t("signal.none")}>{t("signal.noneText")}</Empty>}>
              <ul class="signals">
                <For each={found().signals.filter(({ signal }) => search.kind === undefined || signal._tag === search.kind)}>
                  {(one) => <OneSignal one={one} titles={found().titles} names={found().names} year={year.shown()} mayReview={found().mayReview} />}
                </For>
              </ul>
            </Show>
          </>
        )}
      </Asked>
    </>
  )
}

const OneSignal = (props: { readonly one: EvaluationsApi.Signal; readonly titles: Readonly<Record<string, string>>; readonly names: Names; readonly year: number; readonly mayReview: boolean }) => {
  const visitor = useVisitor()
  const [giving, setGiving] = createSignal<Evaluation.Verdict>()
  return (
    <li>
      <header>
        <h2>{t(`signal.kind.${props.one.signal._tag}`)}</h2>
        <Show when={props.one.review} fallback={<StageBadge tone="due" word={t("signal.open")} />}>{(review) => <StageBadge tone={review().verdict === "cleared" ? "done" : "going"} word={t(`signal.verdict.${review().verdict}`)} />}</Show>
      </header>
      <div>
        <p>{saying(props.one.signal)}</p>
        <dl>
          <dt>{t("signal.who")}</dt>
          <dd>{t("list", props.one.signal.members.map((member) => nameIn(props.names, member)))}</dd>
          <dt>{t("signal.records")}</dt>
          <dd>
            <ul><For each={props.one.signal.records}>{(record) => <li><Show when={Zone.record(record)} fallback={props.titles[record] ?? record}>{(href) => <a href={href()}>{props.titles[record] ?? record}</a>}</Show></li>}</For></ul>
          </dd>
        </dl>
      </div>
      <div class="innocent">
        <h3>{t("signal.innocentTitle")}</h3>
        <ul><For each={props.one.innocent}>{(one) => <li>{t(`signal.innocent.${one}`)}</li>}</For></ul>
      </div>
      <footer>
        <Show when={props.one.review}>{(review) => <span class="desk-note">{formatDate(Day.of(review().at), "full")} · {review().reason}</span>}</Show>
        <Show when={props.mayReview}>
          <Button size="small" onClick={() => setGiving("cleared")}>{t("signal.clear")}</Button>
          <Button size="small" tone="quiet" onClick={() => setGiving("noted")}>{t("signal.note")}</Button>
        </Show>
      </footer>
      <Show when={giving()} keyed>
        {(verdict) => (
          <ReasonForm
            title={t(verdict === "cleared" ? "signal.clearTitle" : "signal.noteTitle")} follows={t("signal.follows")} confirm={t(verdict === "cleared" ? "signal.clear" : "signal.note")} done={t("signal.done")} words={t("reason")}
            ask={(reason) => visitor.house.evaluations.review({ year: props.year, signal: props.one.signal.id, verdict, reason })} onClose={() => setGiving(undefined)}
          />
        )}
      </Show>
    </li>
  )
}
