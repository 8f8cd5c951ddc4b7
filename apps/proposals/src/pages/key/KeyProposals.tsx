import { type SupervisionsApi, Zone } from "@jianyan/contract"
import { Member, Supervision } from "@jianyan/domain"
import { Empty, Notice, PageHead, Section, Select } from "@jianyan/ui"
import { nameIn } from "@jianyan/zone"
import { useNavigate, useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, type JSX, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { askedOfVisits } from "../../parts/askedOfLeaders.ts"
import { proposerIn } from "../../parts/Naming.ts"
import { Stage } from "../../parts/Stage.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { leading } from "../../words/leading.ts"
import { supervising } from "../../words/supervising.ts"
import { trade } from "../../words/trade.ts"
import { Leaders } from "./Leaders.tsx"
import { SupervisionDeeds, SupervisionFacts, SupervisionForm, SupervisionStage, type Work } from "./Supervising.tsx"
import "../../parts/lines.css"
import "./key.css"

const one = (value: string | ReadonlyArray<string> | undefined) => typeof value === "string" && value !== "" ? value : undefined

/** The key proposals of a year: candidates, those decided, and how far the supervision of each has come. */
export default function KeyProposals() {
  const visitor = useVisitor()
  const [query] = useSearchParams<{ year?: string; leader?: string }>()
  const navigate = useNavigate()
  const lacking = useLacking()
  useTitle(() => supervising("key"))
  const year = () => one(query.year), leader = () => one(query.leader)
  const board = useQuery(() => ({
    queryKey: [visitor.at, "supervisions", year(), leader()],
    queryFn: () => {
      const led = leader()
      return visitor.house.supervisions.list({ ...(year() === undefined ? {} : { year: Number(year()) }), ...(led === undefined ? {} : { leader: Member.Id.make(led) }) })
    }
  }))
  const go = (change: { readonly year?: string; readonly leader?: string }) => {
    const next = { ...(year() === undefined ? {} : { year: year() ?? "" }), ...(leader() === undefined ? {} : { leader: leader() ?? "" }), ...change }
    navigate(Zone.proposals.key(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== ""))).replace("/proposals", ""))
  }
  return (
    <Asked query={board} shape="page">
      {(board) => {
        const at = (...stages: ReadonlyArray<string>) => board().supervised.filter(({ supervision }) => stages.includes(supervision.stage))
        const decided = () => at("Decided", "Planned", "Ended")
        const leaders = () => [...new Set(board().supervised.flatMap(({ supervision }) => supervision.plan?.leader ?? []))]
        const over = () => board().usual !== undefined && leader() === undefined && decided().length > (board().usual ?? 0)
        return (
          <>
            <PageHead title={supervising("key")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: supervising("key") }]} meta={<span>{board().usual === undefined ? supervising("count", decided().length) : supervising("usual", decided().length, board().usual ?? 0)}</span>} />
            <div class="proposals-narrow ui-noprint">
              <Select name="year" label={supervising("year")} choices={board().years.map((value) => ({ value: String(value), label: supervising("ofYear", value) }))} value={String(board().year)} onChange={(value) => go({ year: value })} />
              <Select
                name="leader" label={supervising("leader")} value={leader() ?? "all"} onChange={(value) => go({ leader: value === "all" ? "" : value })}
                choices={[{ value: "all", label: supervising("allLeaders") }, ...(visitor.member === undefined ? [] : [{ value: visitor.member as string, label: supervising("ledByMe") }]), ...leaders().filter((id) => id !== visitor.member).map((id) => ({ value: id as string, label: nameIn(board().names, id) }))]}
              />
            </div>
            <Show when={over()}><Notice tone="due">{supervising("moreThanUsual", decided().length, board().usual ?? 0)}</Notice></Show>
            <Show when={board().leaders.length > 0 && leader() === undefined}><Leaders board={board()} /></Show>
            <Show when={visitor.holds("proposalsStaff", "leader", "office", "auditor") && leader() === undefined}>
              <Section title={supervising("candidates")} note={supervising("candidatesNote")}>
                <Rows board={board()} rows={at("Screened", "Recommended")} none={<Empty title={supervising("noCandidates")}>{supervising("noCandidatesText")}</Empty>} />
                <Show when={at("SetAside").length}>{(count) => <p class="proposals-silent">{supervising("setAsides", count())}</p>}</Show>
              </Section>
            </Show>
            <Section title={supervising("decided")} note={lacking(decided())}>
              <Show when={visitor.committee.policy.stationVisits}>{(rule) => <p class="proposals-silent">{askedOfVisits(rule())}</p>}</Show>
              <Visited board={board()} rows={decided()} />
              <Rows board={board()} rows={decided()} none={<p class="proposals-silent">{supervising("noDecided")}</p>} />
            </Section>
            <Show when={board().unsupervised.length > 0}>
              <Section title={supervising("unsupervised")} note={supervising("unsupervisedNote")}>
                <ul class="proposals-lines"><For each={board().unsupervised}>{(row) => <li><a href={Zone.proposals.proposal(row.id)}>{row.title}</a><small>{row.number === undefined ? "" : trade("number", row.number)}</small><Stage stage={row.stage} /></li>}</For></ul>
              </Section>
            </Show>
          </>
        )
      }}
    </Asked>
  )
}

/** Says how many of those that are led lack visits at a station; nothing where the rules ask for none, or nobody leads yet. */
const useLacking = () => {
  const { committee: { policy } } = useVisitor()
  return (all: ReadonlyArray<SupervisionsApi.Supervised>): string | undefined => {
    const led = all.filter(({ supervision }) => supervision.plan !== undefined)
    if (policy.stationVisits === undefined || led.length === 0) return undefined
    const count = led.filter(({ supervision }) => Supervision.visitsLacking(supervision, policy) > 0).length
    return count === 0 ? leading("all") : leading("lackingIn", count)
  }
}

/** Says how many visits were made in the year, and how many of them at stations and studios; nothing before the first. */
const Visited = (props: { readonly board: SupervisionsApi.Board; readonly rows: ReadonlyArray<SupervisionsApi.Supervised> }) => {
  const made = () => Supervision.visited(props.rows.map(({ supervision }) => supervision), props.board.year)
  return <Show when={made().visits > 0}><p class="proposals-silent">{leading("visited", props.board.year, made().visits, made().atStations, made().stations)}</p></Show>
}

const Rows = (props: { readonly board: SupervisionsApi.Board; readonly rows: ReadonlyArray<SupervisionsApi.Supervised>; readonly none: JSX.Element }) => {
  const { naming } = useVisitor()
  const [work, setWork] = createSignal<Work>()
  return (
    <>
      <ul class="proposals-supervised">
        <For each={props.rows} fallback={<li>{props.none}</li>}>
          {({ may, row, supervision }) => (
            <li>
              <header>
                <a href={Zone.proposals.proposal(row.id)}>{row.title}</a>
                <small>{[...(row.number === undefined ? [] : [trade("number", row.number)]), proposerIn(naming, props.board.names, row.proposer), ...row.units.map(naming.unit)].join(" · ")}</small>
                <SupervisionStage stage={supervision.stage} />
              </header>
              <SupervisionFacts supervision={supervision} names={props.board.names} stations={props.board.stations} today={props.board.today} brief />
              <SupervisionDeeds supervision={supervision} may={may} onDo={setWork} />
            </li>
          )}
        </For>
      </ul>
      <SupervisionForm work={work()} onClose={() => setWork(undefined)} />
    </>
  )
}
