import { type ProposalsApi, Zone } from "@jianyan/contract"
import { Bar, Button, Disclosure, PageHead, Section } from "@jianyan/ui"
import { nameIn } from "@jianyan/zone"
import { useLocation, useNavigate } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createMemo, For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { SessionMenu } from "../../parts/SessionMenu.tsx"
import { keep, toWorkbook } from "../../parts/sheet.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { statistics } from "../../words/statistics.ts"
import { trade } from "../../words/trade.ts"
import { unitKinds } from "../../words/unitKinds.ts"
import { TallyLine } from "../list/TallyLine.tsx"
import { Classes } from "./Classes.tsx"
import { Filings } from "./Filings.tsx"
import { Flow } from "./Flow.tsx"
import { Parts } from "./Parts.tsx"
import { Rates } from "./Rates.tsx"
import { kindOfUnit, sheets, stationIn } from "./sheets.ts"
import "./statistics.css"

type Session = NonNullable<ProposalsApi.Query["session"]>

/** The statistics of a session beside those of another: every figure opens to its records. */
export default function ReadStatistics() {
  const { at, house, naming } = useVisitor()
  const location = useLocation()
  const navigate = useNavigate()
  const known = (name: string): Session | undefined => {
    const asked = new URLSearchParams(location.search).get(name)
    return naming.committee.sessions.find((session) => session.id === asked)?.id
  }
  const session = createMemo(() => known("session")), other = createMemo(() => known("with"))
  const go = (session: string | undefined, other: string | undefined) =>
    navigate(Zone.proposals.statistics({ ...(session !== undefined && { session }), ...(other !== undefined && { with: other }) }), { resolve: false, scroll: false })
  const ask = (session: Session | undefined) => ({ queryKey: [at, "statistics", session], queryFn: () => house.proposals.statistics(session === undefined ? {} : { session }) })
  const taken = useQuery(() => ask(session()))
  const beside = useQuery(() => ({ ...ask(other()), enabled: other() !== undefined }))
  const scope = (): Readonly<Record<string, string>> => {
    const chosen = session()
    return { whose: "all", ...(chosen !== undefined && { session: chosen }) }
  }
  const besides = () => {
    const session = other(), data = beside.isSuccess ? beside.data : undefined
    return session === undefined || data === undefined ? undefined : { session, rates: data.rates }
  }
  const heading = () => statistics("title")
  useTitle(heading)
  const save = async (data: ProposalsApi.Statistics) => {
    const chosen = session()
    const name = `${heading()} ${chosen === undefined ? statistics("every") : naming.session(chosen)}`
    keep(await toWorkbook(sheets(data, naming)), `${name}.xlsx`)
  }
  return (
    <>
      <PageHead
        title={heading()}
        crumbs={[{ label: trade("zone"), href: Zone.proposals.list({ whose: "all" }) }, { label: heading() }]}
        aside={<Show when={taken.isSuccess ? taken.data : undefined}>{(data) => <TallyLine tally={data().tally} filters={scope()} />}</Show>}
        actions={
          <Show when={taken.isSuccess ? taken.data : undefined}>
            {(data) => (
              <>
                <Button onClick={() => void save(data())}>{statistics("sheet")}</Button>
                <Button tone="quiet" onClick={() => window.print()}>{statistics("print")}</Button>
              </>
            )}
          </Show>
        }
      />
      <Bar>
        <SessionMenu name={statistics("session")} none={statistics("every")} session={session()} onChange={(next) => go(next, other())} />
        <SessionMenu name={statistics("compare")} none={statistics("none")} session={other()} onChange={(next) => go(session(), next)} />
      </Bar>
      <Asked query={taken} shape="table" lines={10}>
        {(data) => (
          <>
            <Section title={statistics("rates")} note={statistics("ratesNote")}>
              <Rates rates={data().rates} scope={scope()} other={besides()} />
              <Participants proposed={data().proposed} names={data().names} />
            </Section>
            <Section title={statistics("flow")}><Flow taken={data()} scope={scope()} /></Section>
            <div class="statistics-pair">
              <Section title={statistics("filings")}><Filings filings={data().filings} scope={scope()} /></Section>
              <Section title={statistics("classes")} note={statistics("classOver", data().rates.reply.of)}><Classes classes={data().classes} scope={scope()} /></Section>
            </div>
            <Section title={statistics("parts.category")}><Parts parts={data().byCategory} by="category" label={naming.category} scope={scope()} /></Section>
            <Section title={statistics("parts.proposer")}><Parts parts={data().byProposer} by="proposer" label={(id) => statistics(`kinds.${id as "single"}`)} scope={scope()} /></Section>
            <Show when={data().byChannel.length > 1}><Section title={statistics("parts.channel")}><Parts parts={data().byChannel} by="channel" label={(id) => statistics(`channels.${id as "paper"}`)} scope={scope()} /></Section></Show>
            <Show when={data().byBody.length > 0}><Section title={statistics("parts.body")} note={statistics("bodiesNote")}><Parts parts={data().byBody} by="body" label={naming.body} scope={scope()} /></Section></Show>
            <Show when={data().byStation.length > 0}><Disclosure title={statistics("parts.station")} note={statistics("stationsNote", data().byStation.reduce((sum, { received }) => sum + received, 0), data().byStation.length)}><Parts parts={data().byStation} by="station" label={stationIn(data())} scope={scope()} /></Disclosure></Show>
            <Show when={data().byUnitKind.length > 0}><Section title={statistics("parts.unitKind")} note={unitKinds("note", data().handedOver)}><Parts parts={data().byUnitKind} by="unitKind" label={kindOfUnit} scope={scope()} /></Section></Show>
            <Section title={statistics("parts.unit")} note={statistics("units", data().units.units, data().units.items)}><Parts parts={data().byUnit} by="unit" label={naming.unit} scope={scope()} /></Section>
          </>
        )}
      </Asked>
    </>
  )
}

const Participants = (props: Pick<ProposalsApi.Statistics, "proposed" | "names">) => {
  const who = createMemo(() => props.proposed.map((id) => ({ id, name: nameIn(props.names, id) })))
  return (
    <Disclosure title={statistics("proposed")} note={statistics("people", props.proposed.length)}>
      <p class="statistics-people"><For each={who()}>{({ id, name }) => <a href={Zone.proposals.list({ member: id })}>{name}</a>}</For></p>
    </Disclosure>
  )
}
