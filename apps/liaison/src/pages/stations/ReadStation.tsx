import { type StationsApi, Zone } from "@jianyan/contract"
import { Activity, Day, Station } from "@jianyan/domain"
import { Beside, ButtonLink, Chips, Empty, Figure, formatDate, formatNumber, Notice, PageHead, Section, StageBadge } from "@jianyan/ui"
import { answered, said } from "@jianyan/zone"
import { useParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createMemo, createSignal, For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { address } from "../../parts/addresses.ts"
import { fit } from "../../parts/fit.ts"
import { Facts } from "../../parts/Facts.tsx"
import { useKept } from "../../parts/Kept.ts"
import { People } from "../../parts/People.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { stations } from "../../words/stations.ts"
import { trade } from "../../words/trade.ts"
import { ActivityLine } from "./ActivityLine.tsx"
import "./stations.css"

type Answer = typeof StationsApi.read.success.Type

/** One station: what it is, who convenes it, and everything it did. */
export default function ReadStation() {
  const visitor = useVisitor()
  const params = useParams()
  const station = useQuery(() => ({ queryKey: [visitor.at, "stations", params["id"]], queryFn: async () => visitor.house.stations.read({ id: fit(Station.Id, params["id"]) }) }))
  useTitle(() => {
    const found = answered(station)
    return found === undefined ? stations("title") : said(found.station.name)
  })
  return <Asked query={station} shape="page">{(answer) => <Read answer={answer()} />}</Asked>
}

const Read = (props: { readonly answer: Answer }) => {
  const visitor = useVisitor()
  const self = () => props.answer.station
  const records = () => props.answer.may.includes("record") && !self().closed
  const facts = () => [
    { name: stations("facts.kind"), value: trade(`station.${self().kind}`) },
    ...(self().district === undefined ? [] : [{ name: stations("facts.district"), value: <a href={address.stations({ district: self().district ?? "" })}>{self().district}</a> }]),
    ...(self().sector === undefined ? [] : [{ name: stations("facts.sector"), value: visitor.body(self().sector ?? "") }]),
    { name: stations("facts.convenors"), value: self().convenors.length === 0 ? stations("facts.noConvenors") : <People ids={self().convenors} names={props.answer.names} /> },
    { name: stations("facts.activities"), value: <Figure value={trade("times", formatNumber(self().activities))} href="#activities" /> },
    { name: stations("facts.people"), value: <Figure value={trade("people", formatNumber(self().peopleMet))} href="#activities" /> },
    { name: stations("facts.proposals"), value: <a href={Zone.proposals.list({ whose: "all", station: self().id })}>{stations("facts.seeProposals")}</a> },
    { name: stations("facts.last"), value: <Show when={self().last} fallback={stations("none")}>{(last) => <time datetime={last()}>{formatDate(last(), "full")}</time>}</Show> }
  ]
  return (
    <>
      <PageHead
        title={said(self().name)}
        crumbs={[{ label: stations("title"), href: Zone.liaison.home }, { label: trade(`station.${self().kind}`) }]}
        meta={<Show when={self().closed}><StageBadge tone="plain" word={stations("closedSince")} /></Show>}
        actions={<Show when={records()}><ButtonLink tone="main" href={address.record(self().id)}>{stations("record")}</ButtonLink></Show>}
      />
      <Show when={self().closed}><Notice tone="plain">{stations("closedText")}</Notice></Show>
      <Beside aside={<Section title={stations("facts.title")}><Facts facts={facts()} /></Section>}>
        <Show when={records()}><OnThisDevice station={self().id} /></Show>
        <Activities answer={props.answer} records={records()} />
      </Beside>
    </>
  )
}

const OnThisDevice = (props: { readonly station: Station.Id }) => {
  const kept = useKept()
  const here = () => kept.all().filter((each) => each.station === props.station)
  return (
    <Show when={here().length > 0}>
      <Notice tone="due" title={stations("drafts")}>
        <ul class="stations-kept">
          <For each={here()}>
            {(each) => (
              <li>
                <span>{each.written.topic === "" ? stations("untitled") : each.written.topic}</span>
                <small>{each.waiting ? stations("waiting") : stations("draft")}</small>
                <a href={address.record(each.station, each.key)}>{stations("goOn")}</a>
              </li>
            )}
          </For>
        </ul>
      </Notice>
    </Show>
  )
}

const Activities = (props: { readonly answer: Answer; readonly records: boolean }) => {
  const [forms, setForms] = createSignal<ReadonlyArray<string>>([])
  const count = (form: Activity.Form) => props.answer.activities.filter((activity) => activity.form === form && !activity.struck).length
  const shown = createMemo(() => props.answer.activities.filter((activity) => forms().length === 0 || forms().includes(activity.form)))
  const years = createMemo(() => [...new Set(shown().map((activity) => Day.year(activity.on)))])
  const of = (year: number) => shown().filter((activity) => Day.year(activity.on) === year)
  const counted = (year: number) => of(year).filter((activity) => !activity.struck)
  return (
    <Section title={stations("activities")} id="activities">
      <Show
        when={props.answer.activities.length > 0}
        fallback={
          <Empty title={stations("noActivities")} action={<Show when={props.records}><ButtonLink tone="main" href={address.record(props.answer.station.id)}>{stations("record")}</ButtonLink></Show>}>
            {stations("noActivitiesText")}
          </Empty>
        }
      >
        <Chips
          label={stations("forms")}
          chips={Activity.Form.literals.filter((form) => count(form) > 0).map((form) => ({ value: form, label: trade(`form.${form}`), count: count(form) }))}
          chosen={forms()} onChange={setForms}
        />
        <For each={years()} fallback={<Empty title={stations("noneOfForm")} />}>
          {(year) => (
            <>
              <h3 class="stations-year">
                {trade("year", year)}
                <small>{stations("yearSum", formatNumber(counted(year).length), formatNumber(counted(year).reduce((sum, activity) => sum + activity.peopleMet, 0)))}</small>
              </h3>
              <ul class="stations-activities">
                <For each={of(year)}>{(activity) => <ActivityLine activity={activity} names={props.answer.names} />}</For>
              </ul>
            </>
          )}
        </For>
      </Show>
    </Section>
  )
}
