import { Zone } from "@jianyan/contract"
import type { FrameLink } from "@jianyan/ui"
import { answered, Bell, Closed, Me, said, SignOut, useFollowing, useToday, ZoneFrame } from "@jianyan/zone"
import { useLocation } from "@solidjs/router"
import { type JSX, Show } from "solid-js"
import { examine } from "../words/examine.ts"
import { assigning } from "../words/assigning.ts"
import { rules } from "../words/rules.ts"
import { Outside } from "../pages/public/Outside.tsx"
import { paper } from "../words/paper.ts"
import { publishing } from "../words/publishing.ts"
import { shell } from "../words/shell.ts"
import { topics } from "../words/topics.ts"
import { signings } from "../words/signings.ts"
import { supervising } from "../words/supervising.ts"
import { upper } from "../words/upper.ts"
import { trade } from "../words/trade.ts"
import { views } from "../words/views.ts"
import { concerns, stands } from "./concerns.ts"
import { Admit, useVisitor } from "./Visitor.tsx"
import "./zone.css"

/** The frame every page of this zone stands in; pages that anybody may read stand outside of it. */
export const Shell = (props: { readonly children?: JSX.Element }) => {
  const location = useLocation()
  return (
    <Show when={/\/public(?:\/|$)/u.test(location.pathname)} fallback={<Inside>{props.children}</Inside>}>
      <Outside>{props.children}</Outside>
    </Show>
  )
}

const Inside = (props: { readonly children?: JSX.Element }) => (
  <Admit fallback={(closed) => <ZoneFrame zone="proposals"><Closed heading={trade("zone")}>{closed}</Closed></ZoneFrame>}>
    <Rail>{props.children}</Rail>
  </Admit>
)

/** What waits and is a proposal. */
const ofProposals: ReadonlyArray<string> = ["sign", "finishDraft", "examine", "decide", "handOver", "accept", "reply", "replyToMerged", "feedback", "secondHandling", "close", "confirmConsultation", "redoReply", "releaseReply", "followUp", "coOpinion", "settleDispute", "answerExtension", "mend", "consent"]

const Rail = (props: { readonly children: JSX.Element }) => {
  const visitor = useVisitor()
  const location = useLocation()
  const today = useToday(visitor)
  useFollowing({ listen: visitor.house.proposals.live, concerns: concerns(visitor.at), beside: stands })
  const waiting = () => answered(today)?.waiting.filter((row) => ofProposals.includes(row.what)).reduce((sum, row) => sum + row.count, 0)
  const latest = () => visitor.committee.sessions.at(-1)
  const here = (href: string) => `${location.pathname}${location.search}` === href
  const to = (label: string, query: Readonly<Record<string, string>>, count?: number): FrameLink => {
    const href = Zone.proposals.list(query)
    return { href, label, count, here: here(href) }
  }
  const page = (label: string, href: string): FrameLink => ({ href, label, here: location.pathname === href })
  const links = (): ReadonlyArray<FrameLink> => [
    ...(visitor.member === undefined ? [] : [to(shell("mine"), { member: visitor.member })]),
    ...(visitor.holds("member", "proposalsStaff", "handlingUnit") ? [to(shell("waiting"), { waiting: "me" }, waiting())] : []),
    ...(visitor.holds("proposalsStaff") ? [{ href: Zone.proposals.examine, label: examine("link"), here: location.pathname === Zone.proposals.examine }, page(paper("title"), Zone.proposals.paper), to(shell("examine"), { column: "pending" }), to(shell("deadlines"), { column: "filed", sort: "due" })] : []),
    ...(visitor.unit === undefined ? [] : [to(shell("ours"), { unit: visitor.unit, sort: "due" })]),
    { href: Zone.proposals.topics, label: topics("link"), here: location.pathname === Zone.proposals.topics },
    ...(visitor.holds("proposalsStaff", "office", "leader") ? [{ href: Zone.proposals.handingOver, label: assigning("link"), here: here(Zone.proposals.handingOver) }] : []),
    ...(visitor.member === undefined || !visitor.holds("leader") ? [] : [to(views("led"), { ledBy: visitor.member })]),
    to(shell("key"), { key: "yes" }),
    to(shell("list"), visitor.member === undefined && visitor.unit === undefined ? {} : { whose: "all" }),
    ...(visitor.member === undefined ? [] : [{ href: Zone.proposals.write, label: shell("write"), here: here(Zone.proposals.write) }])
  ]
  const overview = (): ReadonlyArray<FrameLink> => [
    ...(visitor.holds("proposalsStaff", "leader") ? [page(views("board"), Zone.proposals.board())] : []),
    page(views("calendar"), Zone.proposals.deadlines()),
    ...(visitor.holds("proposalsStaff", "leader", "evaluator", "office", "auditor") ? [page(views("statistics"), Zone.proposals.statistics())] : []),
    page(supervising("keyNav"), Zone.proposals.key()),
    page(supervising("excellent"), Zone.proposals.excellent),
    ...(visitor.holds("proposalsStaff", "leader", "office", "evaluator", "auditor", "handlingUnit") ? [page(supervising("units"), Zone.proposals.units())] : []),
    ...(visitor.holds("proposalsStaff", "leader", "office", "auditor") ? [page(publishing("nav"), Zone.proposals.publishing())] : []),
    { href: "/proposals/promises", label: shell("promises"), here: here("/proposals/promises") },
    ...(visitor.committee.policy.appraisal === undefined && visitor.committee.policy.panel === undefined ? [] : [{ href: "/proposals/appraisals", label: shell("appraisals"), here: here("/proposals/appraisals") }])
  ]
  const basis = (): ReadonlyArray<FrameLink> => [
    page(shell("notices"), Zone.proposals.notices()),
    ...(visitor.holds("proposalsStaff", "office") ? [{ href: Zone.proposals.sessions, label: shell("sessions"), here: here(Zone.proposals.sessions) }, { href: Zone.proposals.heads, label: shell("heads"), here: here(Zone.proposals.heads) }, page(upper("title"), Zone.proposals.upper), page(signings("title"), Zone.proposals.signings)] : []),
    { href: Zone.proposals.rules, label: rules("link"), here: here(Zone.proposals.rules) }
  ]
  const place = () => visitor.unit === undefined ? (visitor.member === undefined ? undefined : visitor.naming.sector(visitor.member)) : visitor.naming.unit(visitor.unit)
  return (
    <ZoneFrame
      zone="proposals"
      waiting={waiting()}
      committee={said(visitor.committee.name)}
      sections={[{ title: latest() === undefined ? trade("zone") : visitor.naming.session(latest()?.id ?? ""), links: links() }, { title: views("overview"), links: overview() }, { title: views("basis"), links: basis() }]}
      me={<Me seat={visitor} place={place()} />}
      signOut={<SignOut />}
      actions={<Bell seat={visitor} />}
    >
      {props.children}
    </ZoneFrame>
  )
}
