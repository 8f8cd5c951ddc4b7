import { Zone } from "@jianyan/contract"
import { Day } from "@jianyan/domain"
import { Button, Frame, type FrameLink, Menu, PageHead, toast, Toasts } from "@jianyan/ui"
import { useLocation } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createEffect, createSignal, type JSX, Show } from "solid-js"
import { connectTo, signOut } from "../house.ts"
import { sentence } from "../words/refusals.ts"
import { shell } from "../words/shell.ts"
import { said } from "./said.ts"
import { today } from "./today.ts"
import { Admit, useVisitor } from "./Visitor.tsx"

/** The frame every page of this zone stands in. */
export const Shell = (props: { readonly children?: JSX.Element }) => (
  <>
    <Admit fallback={(closed) => <Frame committee="" zones={zones()}><PageHead title={shell("performance")} />{closed}</Frame>}>
      <Rail>{props.children}</Rail>
    </Admit>
    <Toasts />
  </>
)

const zones = (): ReadonlyArray<FrameLink> => [
  { href: Zone.portal.home, label: shell("today") },
  { href: Zone.proposals.home, label: shell("proposals") },
  { href: Zone.liaison.home, label: shell("liaison") },
  { href: Zone.performance.home, label: shell("performance"), here: true }
]

const Rail = (props: { readonly children: JSX.Element }) => {
  const visitor = useVisitor()
  const location = useLocation()
  const place = () => location.pathname.replace(/\/$/u, "")
  createEffect<string>((before) => {
    const now = place()
    // The page that is opened is read next; the first one is left to the browser.
    if (now !== before) document.getElementById("main")?.focus({ preventScroll: true })
    return now
  }, place())
  const to = (href: string, label: string): FrameLink => ({ href, label, here: place() === href.replace(/\/$/u, "") })
  const links = (): ReadonlyArray<FrameLink> => [
    ...(visitor.member === undefined ? [] : [to(Zone.performance.member(visitor.member), shell("ownSheet"))]),
    ...(visitor.overlooks() ? [to(Zone.performance.home, shell("members"))] : []),
    to(Zone.performance.rulebook, shell("rulebook"))
  ]
  return (
    <Frame committee={said(visitor.committee.name)} zones={zones()} sections={[{ title: shell("year", Day.year(today())), links: links() }]} me={<Me />} signOut={<SignOut />}>
      {props.children}
    </Frame>
  )
}

const Me = () => {
  const visitor = useVisitor()
  const mine = useQuery(() => ({
    queryKey: [visitor.committee.id, "member", visitor.member],
    queryFn: () => visitor.member === undefined ? null : visitor.house.committee.member({ id: visitor.member }),
    enabled: visitor.member !== undefined,
    staleTime: 600_000
  }))
  const sector = () => mine.isSuccess && mine.data !== null ? visitor.body(mine.data.sector) : undefined
  const others = () => [...new Set(visitor.me.seats.map((seat) => seat.committee))].filter((committee) => committee !== visitor.committee.id)
  const names = useQuery(() => ({
    queryKey: ["names", others()],
    queryFn: () => Promise.all(others().map(async (committee) => ({ committee, name: (await connectTo(committee).committee.committee()).name }))),
    enabled: others().length > 0,
    staleTime: 600_000
  }))
  const elsewhere = () => names.isSuccess ? names.data.map(({ committee, name }) => ({ label: said(name), onSelect: () => visitor.change(committee) })) : []
  return (
    <>
      <div>{shell("list", visitor.roles.map((role) => shell(`role.${role}`)))} · {visitor.me.name}</div>
      <Show when={sector()}>{(sector) => <div>{sector()}</div>}</Show>
      <Show when={elsewhere().length > 0}><Menu trigger={shell("change")} items={elsewhere()} /></Show>
    </>
  )
}

const SignOut = () => {
  const [busy, setBusy] = createSignal(false)
  const leave = () => {
    setBusy(true)
    signOut().then(() => location.assign(Zone.portal.signIn), (thrown: unknown) => {
      setBusy(false)
      toast({ tone: "bad", title: shell("failedSignOut"), text: sentence(thrown) })
    })
  }
  return <Button tone="quiet" size="small" busy={busy()} onClick={leave}>{busy() ? shell("signingOut") : shell("signOut")}</Button>
}
