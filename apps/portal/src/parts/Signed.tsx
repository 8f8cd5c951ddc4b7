import { Zone } from "@jianyan/contract"
import { Loading } from "@jianyan/ui"
import { Bell, ChangeCommittee, said, type Seat, signInAt, SignOut, ZoneFrame } from "@jianyan/zone"
import { Navigate, type RouteSectionProps, useLocation, useNavigate } from "@solidjs/router"
import { useQueryClient } from "@tanstack/solid-query"
import { For, type JSX, Suspense } from "solid-js"
import type { connectTo } from "../house.ts"
import { accounts } from "../words/accounts.ts"
import { t } from "../words/words.ts"
import { Alone } from "./Alone.tsx"
import { Admit, useVisitor } from "./Visitor.tsx"
import "./signed.css"

type Seated = Seat<ReturnType<typeof connectTo>>

/** Lets in who is signed in, with a seat in some committee; sends everyone else to sign in and back. */
export const Signed = (props: RouteSectionProps) => (
  <Admit
    handed={() => <Navigate href={Zone.portal.firstPassword(`${props.location.pathname}${props.location.search}`)} />}
    signedOut={() => <Navigate href={signInAt(props.location)} />}
    fallback={(closed, seat) => seat === undefined ? <Alone>{closed}</Alone> : <Rail seat={seat}>{closed}</Rail>}
  >
    <Inside>{props.children}</Inside>
  </Admit>
)

const Inside = (props: { readonly children: JSX.Element }) => {
  const visitor = useVisitor()
  return <Rail seat={visitor} committee={said(visitor.committee.name)}><Suspense fallback={<Loading shape="page" />}>{props.children}</Suspense></Rail>
}

const Rail = (props: { readonly seat: Seated; readonly committee?: string; readonly children: JSX.Element }) => {
  const location = useLocation()
  const here = (path: string) => location.pathname === path || location.pathname.startsWith(`${path}/`)
  return (
    <ZoneFrame
      zone={location.pathname === Zone.portal.home ? "portal" : undefined}
      committee={props.committee}
      sections={[{
        title: t("frame.section"),
        links: [
          { href: Zone.portal.members, label: t("frame.members"), here: here(Zone.portal.members) },
          ...(props.seat.holds("office", "auditor") ? [{ href: Zone.portal.accounts, label: accounts("title"), here: here(Zone.portal.accounts) }] : []),
          { href: "/settings", label: t("frame.settings"), here: here("/settings") }
        ]
      }]}
      me={<Who seat={props.seat} />}
      actions={<Bell seat={props.seat} />}
      signOut={<Leave />}
    >
      {props.children}
    </ZoneFrame>
  )
}

const Who = (props: { readonly seat: Seated }) => {
  const offices = () => [...new Set(props.seat.roles.map((role) => t(`role.${role}`)))].filter((office) => office !== props.seat.me.name)
  return (
    <>
      <div class="portal-me-name">{props.seat.me.name}</div>
      <For each={offices()}>{(office) => <div>{office}</div>}</For>
      <ChangeCommittee seat={props.seat} />
    </>
  )
}

/** Leads to the door, which is a page of this zone, and forgets what was asked. */
const Leave = () => {
  const client = useQueryClient()
  const navigate = useNavigate()
  return <SignOut class="portal-sign-out" onGone={() => { client.clear(); navigate(Zone.portal.signIn) }}>{t("frame.signOut")}</SignOut>
}
