import { Zone } from "@jianyan/contract"
import { Assessment, Day, type Objection } from "@jianyan/domain"
import { Button, ButtonLink, Buttons, DateField, formatLabelled, formatPoints, PageHead, RadioGroup, Refusals, Select, TextArea } from "@jianyan/ui"
import { done } from "@jianyan/zone"
import { useNavigate, useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { Schema } from "effect"
import { createSignal, Match, Show, Switch } from "solid-js"
import { Asked, NotOpen } from "../../parts/Asked.tsx"
import { today } from "../../parts/today.ts"
import { useDeed } from "../../parts/useDeed.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { useYear } from "../../parts/useYear.ts"
import { lineTitle } from "../../words/lineTitle.ts"
import { law } from "../../words/reading/law.ts"
import { capital } from "../../words/capital.ts"
import { objections as t } from "../../words/objections.ts"
import { shell } from "../../words/shell.ts"
import { trade } from "../../words/trade.ts"
import "./objections.css"

type Which = Objection.About["_tag"]
const whichs: ReadonlyArray<Which> = ["Line", "Record", "Missing", "Sheet"]
const missable = Assessment.portrayed

/** A member objects to the own sheet of a year: to a line, a record, something missing, or the whole. */
export default function LodgeObjection() {
  const visitor = useVisitor()
  const year = useYear()
  const { member } = visitor
  useTitle(() => t("lodge"))
  const read = useQuery(() => ({
    queryKey: [visitor.at, "objectable", year.shown()], enabled: member !== undefined,
    queryFn: async ({ signal }) => {
      if (member === undefined) return null
      const [scores, records] = await Promise.all([visitor.house.scores.of({ member, year: year.shown() }, { signal }), visitor.house.dossiers.records({ year: year.shown() }, { signal })])
      return { scores, records }
    }
  }))
  return (
    <>
      <PageHead title={t("lodge")} crumbs={[{ label: shell("performance"), href: Zone.performance.home }, { label: t("title"), href: Zone.performance.objections() }, { label: shell("year", year.shown()) }]} meta={<span>{t("form.intro")}</span>} />
      <Show when={member !== undefined} fallback={<NotOpen />}>
        <Asked query={read} shape="page">{(read) => <Form scores={read().scores} records={read().records} year={year.shown()} />}</Asked>
      </Show>
    </>
  )
}

type House = ReturnType<typeof useVisitor>["house"]

const Form = (props: { readonly scores: Awaited<ReturnType<House["scores"]["of"]>>; readonly records: Awaited<ReturnType<House["dossiers"]["records"]>>; readonly year: number }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const navigate = useNavigate()
  const [search] = useSearchParams<{ line?: string; record?: string }>()
  const [which, setWhich] = createSignal<Which | undefined>(search.record !== undefined ? "Record" : search.line !== undefined ? "Line" : undefined)
  const [line, setLine] = createSignal(search.line)
  const [record, setRecord] = createSignal(search.record)
  const [kind, setKind] = createSignal<Assessment.Fact.Kind>()
  const [day, setDay] = createSignal("")
  const [reason, setReason] = createSignal("")
  const titleOf = (record: string) => props.scores.titles[record] ?? props.records.titles[record] ?? record
  const lines = () => props.scores.sheet.lines.filter(({ why }) => why._tag !== "Base" && why._tag !== "Rounding")
  const lineId = ({ item, records }: Assessment.Sheet.Line) => [item, ...records].join(" ")
  const lineChoices = () => [...new Map(lines().map((one) => [lineId(one), { value: lineId(one), label: sayLine(one, props.scores.rulebook, titleOf) }])).values()]
  const recordChoices = () => props.records.facts.toSorted((one, other) => one.on < other.on ? -1 : 1).map((fact) => ({ value: fact.record, label: formatLabelled(`${fact.on} ${trade(`kind.${fact.kind}`)}`, titleOf(fact.record)) }))
  const about = (): Objection.About | string => {
    const on = day(), what = kind()
    switch (which()) {
      case "Line": {
        const chosen = lines().find((one) => lineId(one) === line())
        return chosen === undefined ? "line" : { _tag: "Line", item: chosen.item, records: chosen.records }
      }
      case "Record": {
        const chosen = record()
        return chosen === undefined ? "record" : { _tag: "Record", record: chosen }
      }
      case "Missing": return what === undefined ? "kind" : !Schema.is(Day.Day)(on) ? "day" : { _tag: "Missing", kind: what, on }
      case "Sheet": return { _tag: "Sheet" }
      default: return "which"
    }
  }
  const submit = () => {
    const what = about()
    const lacking = [
      ...(typeof what === "string" ? [{ name: what, message: t(what === "which" ? "fill.what" : what === "day" ? "fill.day" : "fill.record") }] : []),
      ...(reason().trim().length < 4 ? [{ name: "reason", message: t("fill.why") }] : [])
    ]
    if (typeof what === "string" || lacking.length > 0) return deed.refuse(lacking)
    return void deed.run(() => house.objections.lodge({ year: props.year, about: what, reason: reason().trim() }), ({ id }) => {
      done(t("form.done"))
      navigate(Zone.performance.objection(id).replace("/performance", ""))
    })
  }
  return (
    <form class="objection-form" noValidate onSubmit={(event) => { event.preventDefault(); submit() }}>
      <Refusals refusals={deed.refusals()} />
      <RadioGroup name="which" label={t("form.which")} hint={t("form.whichHint")} choices={whichs.map((one) => ({ value: one, label: t(`form.${one}`) }))} value={which()} onChange={setWhich} refusal={deed.refusal("which")} />
      <Switch>
        <Match when={which() === "Line"}><Select name="line" label={t("form.line")} placeholder={t("form.choose")} choices={lineChoices()} value={line()} onChange={setLine} refusal={deed.refusal("line")} /></Match>
        <Match when={which() === "Record"}><Select name="record" label={t("form.record")} placeholder={t("form.choose")} choices={recordChoices()} value={record()} onChange={setRecord} refusal={deed.refusal("record")} /></Match>
        <Match when={which() === "Missing"}>
          <Select name="kind" label={t("form.kind")} placeholder={t("form.choose")} choices={missable.map((one) => ({ value: one, label: capital(trade(`kind.${one}`)) }))} value={kind()} onChange={setKind} refusal={deed.refusal("kind")} />
          <DateField name="day" label={t("form.day")} value={day()} max={today()} onInput={setDay} refusal={deed.refusal("day")} />
        </Match>
      </Switch>
      <TextArea name="reason" label={t("form.reason")} hint={t("form.reasonHint")} rows={6} most={2_000} value={reason()} onInput={setReason} refusal={deed.refusal("reason")} />
      <Buttons><Button tone="main" type="submit" busy={deed.busy()}>{t("form.submit")}</Button><ButtonLink tone="quiet" href={Zone.performance.objections()}>{t("cancel")}</ButtonLink></Buttons>
    </form>
  )
}

const sayLine = ({ item, points, records, why }: Assessment.Sheet.Line, rulebook: Assessment.Rulebook.Rulebook, titleOf: (record: string) => string): string =>
  `${t("aboutOf.Line", lineTitle(rulebook, item, why._tag), law().and(records.slice(0, 2).map(titleOf)))}（${t("form.until", formatPoints(points))}）`
