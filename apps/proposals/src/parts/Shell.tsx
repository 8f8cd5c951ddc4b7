import { Zone } from "@jianyan/contract"
import type { FrameLink } from "@jianyan/ui"
import { answered, Closed, Me, said, SignOut, useToday, ZoneFrame } from "@jianyan/zone"
import { useLocation } from "@solidjs/router"
import type { JSX } from "solid-js"
import { shell } from "../words/shell.ts"
import { trade } from "../words/trade.ts"
import { Admit, useVisitor } from "./Visitor.tsx"

/** The frame every page of this zone stands in. */
export const Shell = (props: { readonly children?: JSX.Element }) => (
  <Admit fallback={(closed) => <ZoneFrame zone="proposals"><Closed heading={trade("zone")}>{closed}</Closed></ZoneFrame>}>
    <Rail>{props.children}</Rail>
  </Admit>
)

/** What waits and is a proposal. */
const ofProposals: ReadonlyArray<string> = ["sign", "finishDraft", "examine", "decide", "handOver", "accept", "reply", "replyToMerged", "feedback", "secondHandling", "close", "confirmConsultation", "redoReply", "releaseReply", "followUp"]

const Rail = (props: { readonly children: JSX.Element }) => {
  const visitor = useVisitor()
  const location = useLocation()
  const today = useToday(visitor)
  const waiting = () => answered(today)?.waiting.filter((row) => ofProposals.includes(row.what)).reduce((sum, row) => sum + row.count, 0)
  const latest = () => visitor.committee.sessions.at(-1)
  const here = (href: string) => `${location.pathname}${location.search}` === href
  const to = (label: string, query: Readonly<Record<string, string>>, count?: number): FrameLink => {
    const href = Zone.proposals.list(query)
    return { href, label, count, here: here(href) }
  }
  const links = (): ReadonlyArray<FrameLink> => [
    ...(visitor.member === undefined ? [] : [to(shell("mine"), { member: visitor.member })]),
    ...(visitor.holds("member", "proposalsStaff", "handlingUnit") ? [to(shell("waiting"), { waiting: "me" }, waiting())] : []),
    ...(visitor.holds("proposalsStaff") ? [to(shell("examine"), { column: "pending" }), to(shell("deadlines"), { column: "filed", sort: "due" })] : []),
    ...(visitor.unit === undefined ? [] : [to(shell("ours"), { unit: visitor.unit, sort: "due" })]),
    to(shell("key"), { key: "yes" }),
    to(shell("list"), visitor.member === undefined ? {} : { whose: "all" }),
    ...(visitor.holds("proposalsStaff", "office") ? [{ href: Zone.proposals.sessions, label: shell("sessions"), here: here(Zone.proposals.sessions) }, { href: Zone.proposals.heads, label: shell("heads"), here: here(Zone.proposals.heads) }] : []),
    ...(visitor.member === undefined ? [] : [{ href: Zone.proposals.write, label: shell("write"), here: here(Zone.proposals.write) }])
  ]
  const place = () => visitor.unit === undefined ? (visitor.member === undefined ? undefined : visitor.naming.sector(visitor.member)) : visitor.naming.unit(visitor.unit)
  return (
    <ZoneFrame
      zone="proposals"
      waiting={waiting()}
      committee={said(visitor.committee.name)}
      sections={[{ title: latest() === undefined ? trade("zone") : visitor.naming.session(latest()?.id ?? ""), links: links() }]}
      me={<Me seat={visitor} place={place()} />}
      signOut={<SignOut />}
    >
      {props.children}
    </ZoneFrame>
  )
}
