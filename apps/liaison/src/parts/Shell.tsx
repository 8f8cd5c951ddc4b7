import { Zone } from "@jianyan/contract"
import { Button, type FrameLink, Offline } from "@jianyan/ui"
import { answered, Bell, Me, said, SignOut, useToday, ZoneFrame } from "@jianyan/zone"
import { useLocation } from "@solidjs/router"
import { type JSX, Show } from "solid-js"
import { shell } from "../words/shell.ts"
import { address } from "./addresses.ts"
import { readsAll } from "./readsAll.ts"
import { useSending } from "./useSending.ts"
import { Admit, useVisitor } from "./Visitor.tsx"

/** The frame every page of this zone stands in. */
export const Shell = (props: { readonly children?: JSX.Element }) => (
  <Admit fallback={(closed) => <ZoneFrame zone="liaison"><h1 class="ui-unseen">{shell("liaison")}</h1>{closed}</ZoneFrame>}>
    <Rail>{props.children}</Rail>
  </Admit>
)

const Rail = (props: { readonly children: JSX.Element }) => {
  const visitor = useVisitor()
  const location = useLocation()
  const today = useToday(visitor)
  const sending = useSending()
  const unrecorded = () => (answered(today)?.waiting ?? []).find((row) => row.what === "recordAttendance")?.count
  const within = (path: string) => location.pathname === path || location.pathname.startsWith(`${path}/`)
  const atStations = () => !within(address.meetings()) && !within(address.leave()) && !within(address.reports())
  const links = (): ReadonlyArray<FrameLink> => [
    { href: Zone.liaison.home, label: shell("stations"), here: atStations() },
    { href: address.meetings(), label: shell("meetings"), here: within(address.meetings()), count: unrecorded() },
    ...(visitor.holds("member", "office", "liaisonStaff", "leader", "evaluator", "auditor") ? [{ href: address.leave(), label: shell("leave"), here: within(address.leave()) }] : []),
    ...(visitor.holds("member") || readsAll(visitor.roles)
      ? [{ href: address.reports(), label: readsAll(visitor.roles) ? shell("reports") : shell("myReports"), here: within(address.reports()) && !within(address.write) }]
      : []),
    ...(visitor.holds("member") ? [{ href: address.write, label: shell("write"), here: within(address.write) }] : [])
  ]
  return (
    <ZoneFrame
      zone="liaison"
      committee={said(visitor.committee.name)}
      sections={[{ title: shell("liaison"), links: links() }]}
      me={<Me seat={visitor} />}
      signOut={<SignOut />}
      actions={<Bell seat={visitor} />}
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
    </ZoneFrame>
  )
}
