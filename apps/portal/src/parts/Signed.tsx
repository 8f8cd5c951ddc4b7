import { type CommitteeApi, Problem, Zone } from "@jianyan/contract"
import type { Committee } from "@jianyan/domain"
import { Button, Empty, Failed, Frame, Loading, Menu, toast } from "@jianyan/ui"
import { Navigate, useLocation, useNavigate, type RouteSectionProps } from "@solidjs/router"
import { useQuery, useQueryClient } from "@tanstack/solid-query"
import { createMemo, createSignal, For, Match, Show, Suspense, Switch, type JSX } from "solid-js"
import { house, signOut } from "../house.ts"
import { say, trace } from "../words/refusals.ts"
import { t } from "../words/words.ts"
import { Alone } from "./Alone.tsx"
import { Asked } from "./Asked.tsx"
import { chooseCommittee, chosenCommittee, committeesOf } from "./chosenCommittee.ts"
import { who } from "./memory.ts"
import { named } from "./named.ts"
import { useCommitteeNames } from "./useCommitteeNames.ts"
import { VisitContext, type Visit } from "./Visit.ts"
import "./signed.css"

/** Lets in who is signed in, with a seat in some committee; sends everyone else to sign in and back. */
export const Signed = (props: RouteSectionProps) => {
  const known = useQuery(() => who)
  const back = () => `${Zone.portal.signIn}?${new URLSearchParams({ next: props.location.pathname + props.location.search })}`
  return (
    <Switch fallback={<Alone><Loading shape="page" /></Alone>}>
      <Match when={known.isError}>
        <Alone><Failed trace={trace(known.error)} onRetry={() => void known.refetch()}>{say(known.error).message}</Failed></Alone>
      </Match>
      <Match when={known.isSuccess && known.data === null}>
        <Navigate href={back()} />
      </Match>
      <Match when={known.isSuccess && known.data}>
        {(me) => (
          <Show when={chosenCommittee(me())} keyed fallback={<Alone><NoSeat /></Alone>}>
            {(committee) => <Seated me={me()} committee={committee}>{props.children}</Seated>}
          </Show>
        )}
      </Match>
    </Switch>
  )
}

const NoSeat = () => <Empty title={t("state.noSeatTitle")} action={<SignOut />}>{t("state.noSeat")}</Empty>

const Seated = (props: { readonly me: CommitteeApi.Me; readonly committee: Committee.Id; readonly children: JSX.Element }) => {
  const asked = createMemo(() => house(props.committee))
  const location = useLocation()
  const committee = useQuery(() => ({ queryKey: [props.committee, "committee"], queryFn: ({ signal }) => asked().committee.committee({}, { signal }) }))
  const seats = createMemo(() => props.me.seats.filter((seat) => seat.committee === props.committee))
  const visit = (known: Committee.Committee): Visit => ({
    me: props.me,
    committee: known,
    house: asked(),
    roles: [...new Set(seats().map((seat) => seat.role))],
    member: seats().find((seat) => seat.member !== undefined)?.member,
    unit: seats().find((seat) => seat.unit !== undefined)?.unit
  })
  const here = (path: string) => location.pathname === path || (path !== "/" && location.pathname.startsWith(`${path}/`))
  return (
    <Frame
      committee={committee.isSuccess ? named(committee.data.name) : ""}
      zones={[
        { href: Zone.portal.home, label: t("zone.today"), here: here(Zone.portal.home) },
        { href: Zone.proposals.home, label: t("zone.proposals") },
        { href: Zone.liaison.home, label: t("zone.liaison") },
        { href: Zone.performance.home, label: t("zone.performance") }
      ]}
      sections={[{
        title: t("frame.section"),
        links: [
          { href: Zone.portal.members, label: t("frame.members"), here: here(Zone.portal.members) },
          { href: "/settings", label: t("frame.settings"), here: here("/settings") }
        ]
      }]}
      me={<Who me={props.me} committee={props.committee} roles={seats().map((seat) => seat.role)} />}
      signOut={<SignOut />}
    >
      <Asked query={committee} shape="page" refused={(refusal) => refusal instanceof Problem.NotHere ? <Empty title={t("state.elsewhereTitle")}>{t("state.elsewhere")}</Empty> : undefined}>
        {(known) => {
          const now = createMemo(() => visit(known()))
          return (
            <VisitContext.Provider value={now}>
              <Suspense fallback={<Loading shape="page" />}>{props.children}</Suspense>
            </VisitContext.Provider>
          )
        }}
      </Asked>
    </Frame>
  )
}

const Who = (props: { readonly me: CommitteeApi.Me; readonly committee: Committee.Id; readonly roles: Visit["roles"] }) => {
  const offices = () => [...new Set(props.roles.map((role) => t(`role.${role}`)))].filter((office) => office !== props.me.name)
  return (
    <>
      <div class="portal-me-name">{props.me.name}</div>
      <For each={offices()}>{(office) => <div>{office}</div>}</For>
      <Show when={committeesOf(props.me).length > 1}><ChangeCommittee me={props.me} committee={props.committee} /></Show>
    </>
  )
}

const ChangeCommittee = (props: { readonly me: CommitteeApi.Me; readonly committee: Committee.Id }) => {
  const names = useCommitteeNames(() => committeesOf(props.me))
  return (
    <Menu
      trigger={t("frame.switch")}
      choices={[{ label: t("frame.committee"), value: props.committee, choices: committeesOf(props.me).map((id) => ({ value: id, label: names(id) })), onChange: chooseCommittee }]}
    />
  )
}

const SignOut = () => {
  const client = useQueryClient()
  const navigate = useNavigate()
  const [busy, setBusy] = createSignal(false)
  const leave = async () => {
    setBusy(true)
    try {
      await signOut()
      client.clear()
      navigate(Zone.portal.signIn)
    } catch (refusal) {
      toast({ tone: "bad", title: say(refusal).message })
    } finally {
      setBusy(false)
    }
  }
  return <Button class="portal-sign-out" tone="quiet" size="small" busy={busy()} onClick={() => void leave()}>{t("frame.signOut")}</Button>
}
