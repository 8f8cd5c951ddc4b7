import { Zone } from "@jianyan/contract"
import { Button, Frame, type FrameLink, Menu, Toasts, toast } from "@jianyan/ui"
import { useLocation } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, type JSX, Show } from "solid-js"
import { connectTo, signOut } from "../house.ts"
import { shell } from "../words/shell.ts"
import { trade } from "../words/trade.ts"
import { said } from "./said.ts"
import { Admit, useVisitor } from "./Visitor.tsx"

/** The frame every page of this zone stands in. */
export const Shell = (props: { readonly children?: JSX.Element }) => (
  <>
    <Admit fallback={(closed) => <Frame committee="" zones={zones()}>{closed}</Frame>}>
      <Rail>{props.children}</Rail>
    </Admit>
    <Toasts />
  </>
)

const zones = (waiting?: number): ReadonlyArray<FrameLink> => [
  { href: Zone.portal.home, label: shell("today") },
  { href: Zone.proposals.home, label: shell("proposals"), here: true, count: waiting },
  { href: Zone.liaison.home, label: shell("liaison") },
  { href: Zone.performance.home, label: shell("performance") }
]

/** What waits and is a proposal. */
const ofProposals: ReadonlyArray<string> = ["sign", "finishDraft", "examine", "decide", "handOver", "accept", "reply", "replyToMerged", "feedback", "secondHandling", "close"]

const Rail = (props: { readonly children: JSX.Element }) => {
  const visitor = useVisitor()
  const location = useLocation()
  const today = useQuery(() => ({ queryKey: [visitor.committee, "today"], queryFn: () => visitor.house.committee.today() }))
  const waiting = () => today.isSuccess ? today.data.waiting.filter((row) => ofProposals.includes(row.what)).reduce((sum, row) => sum + row.count, 0) : undefined
  const latest = () => visitor.naming.committee.sessions.at(-1)
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
    ...(visitor.member === undefined ? [] : [{ href: Zone.proposals.write, label: shell("write"), here: here(Zone.proposals.write) }])
  ]
  return (
    <Frame
      committee={said(visitor.naming.committee.name)}
      zones={zones(waiting())}
      sections={[{ title: latest() === undefined ? trade("zone") : visitor.naming.session(latest()?.id ?? ""), links: links() }]}
      me={<Me />}
      signOut={<SignOut />}
    >
      {props.children}
    </Frame>
  )
}

const Me = () => {
  const visitor = useVisitor()
  const place = () => visitor.unit === undefined ? (visitor.member === undefined ? undefined : visitor.naming.sector(visitor.member)) : visitor.naming.unit(visitor.unit)
  const others = () => [...new Set(visitor.me.seats.map((seat) => seat.committee))].filter((committee) => committee !== visitor.committee)
  const names = useQuery(() => ({
    queryKey: ["names", others()],
    queryFn: () => Promise.all(others().map(async (committee) => ({ committee, name: (await connectTo(committee).committee.committee()).name }))),
    enabled: others().length > 0,
    staleTime: 600_000
  }))
  const elsewhere = () => names.isSuccess ? names.data.map(({ committee, name }) => ({ label: said(name), onSelect: () => visitor.change(committee) })) : []
  return (
    <>
      <div>{trade("list", visitor.roles.map((role) => shell(`role.${role}`)))} · {visitor.me.name}</div>
      <Show when={place()}>{(place) => <div>{place()}</div>}</Show>
      <Show when={elsewhere().length > 0}>
        <Menu trigger={shell("change")} items={elsewhere()} />
      </Show>
    </>
  )
}

const SignOut = () => {
  const [busy, setBusy] = createSignal(false)
  const leave = () => {
    setBusy(true)
    signOut().then(() => location.assign(Zone.portal.signIn), () => {
      setBusy(false)
      toast({ tone: "bad", title: shell("failedSignOut"), text: shell("unreachableText") })
    })
  }
  return <Button tone="quiet" size="small" busy={busy()} onClick={leave}>{busy() ? shell("signingOut") : shell("signOut")}</Button>
}
