import { Zone } from "@jianyan/contract"
import { Button, Frame, type FrameLink, Menu, Offline, Toasts, toast } from "@jianyan/ui"
import { useLocation } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, type JSX, Show } from "solid-js"
import { answered } from "./answered.ts"
import { connectTo, signOut } from "../house.ts"
import { shell } from "../words/shell.ts"
import { trade } from "../words/trade.ts"
import { address } from "./addresses.ts"
import { readsAll } from "./readsAll.ts"
import { said } from "./said.ts"
import { useSending } from "./useSending.ts"
import { useToday } from "./useToday.ts"
import { Admit, useVisitor } from "./Visitor.tsx"

/** The frame every page of this zone stands in. */
export const Shell = (props: { readonly children?: JSX.Element }) => (
  <>
    <Admit fallback={(closed) => <Frame committee="" zones={zones()}><h1 class="ui-unseen">{shell("liaison")}</h1>{closed}</Frame>}>
      <Rail>{props.children}</Rail>
    </Admit>
    <Toasts />
  </>
)

const zones = (): ReadonlyArray<FrameLink> => [
  { href: Zone.portal.home, label: shell("today") },
  { href: Zone.proposals.home, label: shell("proposals") },
  { href: Zone.liaison.home, label: shell("liaison"), here: true },
  { href: Zone.performance.home, label: shell("performance") }
]

const Rail = (props: { readonly children: JSX.Element }) => {
  const visitor = useVisitor()
  const location = useLocation()
  const today = useToday()
  const sending = useSending()
  const unrecorded = () => (answered(today)?.waiting ?? []).find((row) => row.what === "recordAttendance")?.count
  const within = (path: string) => location.pathname === path || location.pathname.startsWith(`${path}/`)
  const atStations = () => !within(address.meetings()) && !within(address.reports())
  const links = (): ReadonlyArray<FrameLink> => [
    { href: Zone.liaison.home, label: shell("stations"), here: atStations() },
    { href: address.meetings(), label: shell("meetings"), here: within(address.meetings()), count: unrecorded() },
    ...(visitor.holds("member") || readsAll(visitor.roles)
      ? [{ href: address.reports(), label: readsAll(visitor.roles) ? shell("reports") : shell("myReports"), here: within(address.reports()) && !within(address.write) }]
      : []),
    ...(visitor.holds("member") ? [{ href: address.write, label: shell("write"), here: within(address.write) }] : [])
  ]
  return (
    <Frame
      committee={said(visitor.name)}
      zones={zones()}
      sections={[{ title: shell("liaison"), links: links() }]}
      me={<Me />}
      signOut={<SignOut />}
      notice={
        <Show when={!sending.online() || sending.waiting() > 0}>
          <Offline
            waiting={sending.waiting()}
            action={<Show when={sending.online()}><Button size="small" busy={sending.busy()} onClick={() => void sending.sendAll()}>{shell("sendNow")}</Button></Show>}
          />
        </Show>
      }
    >
      {props.children}
    </Frame>
  )
}

const Me = () => {
  const visitor = useVisitor()
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
