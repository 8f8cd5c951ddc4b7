import { type ReportsApi, Zone } from "@jianyan/contract"
import { Report } from "@jianyan/domain"
import { Beside, Button, Confirm, formatDate, LifeLine, type LifeStep, Notice, PageHead, Refusals, Section } from "@jianyan/ui"
import { answered, done } from "@jianyan/zone"
import { useParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Match, Show, Switch } from "solid-js"
import { address } from "../../parts/addresses.ts"
import { Asked } from "../../parts/Asked.tsx"
import { Facts } from "../../parts/Facts.tsx"
import { fit } from "../../parts/fit.ts"
import { People } from "../../parts/People.tsx"
import { useDeed } from "../../parts/useDeed.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { reports } from "../../words/reports.ts"
import { shell } from "../../words/shell.ts"
import { trade } from "../../words/trade.ts"
import { Adopt } from "./Adopt.tsx"
import { Instruct } from "./Instruct.tsx"
import { Outcome } from "./Outcome.tsx"
import "./reports.css"

type Answer = typeof ReportsApi.read.success.Type

/** One report and what became of it; editors record adoptions and instructions, its author may withdraw it. */
export default function ReadReport() {
  const visitor = useVisitor()
  const params = useParams()
  const report = useQuery(() => ({ queryKey: [visitor.at, "reports", params["id"]], queryFn: async () => visitor.house.reports.read({ id: fit(Report.Id, params["id"]) }) }))
  useTitle(() => answered(report)?.report.content.title ?? reports("one"))
  return <Asked query={report} shape="page">{(answer) => <Read answer={answer()} />}</Asked>
}

const Read = (props: { readonly answer: Answer }) => {
  const self = () => props.answer.report
  const may = (what: string) => props.answer.may.includes(what)
  const [doing, setDoing] = createSignal<"adopt" | "instruct" | "withdraw">()
  const stop = () => setDoing(undefined)
  return (
    <>
      <PageHead
        title={self().content.title}
        crumbs={[{ label: shell("liaison"), href: Zone.liaison.home }, { label: shell("reports"), href: address.reports() }]}
        meta={
          <>
            <Outcome report={self()} />
            <People ids={self().authors} names={props.answer.names} />
            <time>{formatDate(new Date(self().submittedAt.epochMilliseconds), "full")}</time>
          </>
        }
        actions={
          <>
            <Show when={may("adopt")}><Button tone="main" onClick={() => setDoing("adopt")}>{reports("adopt")}</Button></Show>
            <Show when={may("instruct")}><Button onClick={() => setDoing("instruct")}>{reports("instruct")}</Button></Show>
            <Show when={may("withdraw")}><Button onClick={() => setDoing("withdraw")}>{reports("withdraw")}</Button></Show>
          </>
        }
      />
      <Show when={self().withdrawn}><div class="reports-withdrawn"><Notice tone="plain" title={reports("withdrawnTitle")}>{reports("withdrawnText")}</Notice></div></Show>
      <Beside
        aside={
          <>
            <Section title={reports("life")}><LifeLine label={reports("life")} steps={life(self())} /></Section>
            <Section title={reports("levels")}><Facts facts={levels(self())} /></Section>
          </>
        }
      >
        <div class="ui-prose reports-text">{self().content.text}</div>
      </Beside>
      <Switch>
        <Match when={doing() === "adopt"}><Adopt report={self().id} onClose={stop} /></Match>
        <Match when={doing() === "instruct"}><Instruct report={self().id} onClose={stop} /></Match>
        <Match when={doing() === "withdraw"}><Withdraw report={self().id} onClose={stop} /></Match>
      </Switch>
    </>
  )
}

/** What happened to a report in the order in which it did; of a withdrawal only the fact is known. */
const life = (self: Report.Report): ReadonlyArray<LifeStep> => {
  const happened = [
    ...self.adoptions.map(({ at, document, level, manner }) => ({ at, title: reports("by", trade(`level.${level}`), trade(`manner.${manner}`)), document })),
    ...self.instructions.map(({ at, document, level, office }) => ({ at, title: reports("instructed", trade(`level.${level}`), office), document }))
  ].sort((one, other) => one.at.epochMilliseconds - other.at.epochMilliseconds)
  const day = (at: Report.Report["submittedAt"]) => new Date(at.epochMilliseconds).toISOString()
  return [
    { state: "done", title: reports("submitted"), date: day(self.submittedAt) },
    ...happened.map(({ at, document, title }): LifeStep => ({ state: "done", title, date: day(at), note: document })),
    ...(self.withdrawn ? [{ state: "stopped" as const, title: reports("withdrawn") }] : [])
  ]
}

const levels = (self: Report.Report) =>
  Report.Level.literals.toReversed().map((level) => ({
    name: trade(`level.${level}`),
    value: (
      <For each={self.adoptions.filter((adoption) => adoption.level === level)} fallback={reports("noLevel")}>
        {({ document, manner }) => <div>{trade(`manner.${manner}`)}<Show when={document}>{(document) => <small> {document()}</small>}</Show></div>}
      </For>
    )
  }))

const Withdraw = (props: { readonly report: Report.Id; readonly onClose: () => void }) => {
  const visitor = useVisitor()
  const deed = useDeed("report")
  const withdraw = () =>
    void deed.run(() => visitor.house.reports.withdraw({ id: props.report }), () => {
      done(reports("withdrawal.saved"))
      props.onClose()
    })
  return (
    <Confirm open onClose={() => props.onClose()} title={reports("withdrawal.title")} description={reports("withdrawal.text")} confirm={reports("withdrawal.confirm")} danger busy={deed.busy()} onConfirm={withdraw}>
      <Refusals refusals={deed.refusals()} />
    </Confirm>
  )
}
