import type { CommitteeApi } from "@jianyan/contract"
import type { Committee } from "@jianyan/domain"
import { Empty, NoPermission } from "@jianyan/ui"
import { useQuery } from "@tanstack/solid-query"
import { type Accessor, createContext, type JSX, Match, mergeProps, Show, Switch, untrack, useContext } from "solid-js"
import { Asked } from "../asked/Asked.tsx"
import { chosenCommittee } from "../committee/chosenCommittee.ts"
import { isRefusal } from "../refusal/isRefusal.ts"
import { FirstPassword } from "../session/FirstPassword.tsx"
import { SignIn } from "../session/SignIn.tsx"
import { SignOut } from "../session/SignOut.tsx"
import { who } from "../session/who.ts"
import { t } from "../words.ts"
import type { House } from "./House.ts"
import { type Seat, seatOf, type Visitor } from "./Seat.ts"

/** What a committee answers about itself before a page of the zone can be shown. */
export interface About {
  readonly committee: Committee.Committee
}

/** How one zone comes to know its visitor. */
export interface Making<H extends House, A extends About, Own extends object> {
  readonly connectTo: (committee: Committee.Id) => H
  readonly ask: (house: H) => Promise<A>
  /** What the pages of this zone know beyond the visitor of every zone, read from what was answered; `{}` when nothing. */
  readonly own: (about: Accessor<A>, seat: Seat<H>) => Own
}

/** What `Admit` lets in, and what it shows to everybody else. */
export interface AdmitProps<H extends House> {
  /** Frames what is shown in place of the pages; the seat is there once it is known. */
  readonly fallback: (closed: JSX.Element, seat?: Seat<H>) => JSX.Element
  /** What is shown to who is not signed in; a framed way to the door when not said. */
  readonly signedOut?: () => JSX.Element
  /** What is shown to who came in by a password that was handed over; a framed way to change it when not said. */
  readonly handed?: () => JSX.Element
  readonly children: JSX.Element
}

/** Makes what lets visitors into one zone, and what gives its pages their visitor. */
export const makeVisitor = <H extends House, A extends About, Own extends object>({ ask, connectTo, own }: Making<H, A, Own>) => {
  const Context = createContext<Visitor<H> & Own>()

  const useVisitor = (): Visitor<H> & Own => {
    const visitor = useContext(Context)
    if (visitor === undefined) throw new Error("a page stands outside Admit")
    return visitor
  }

  const Admit = (props: AdmitProps<H>) => {
    const me = useQuery(() => who)
    return (
      <Switch>
        <Match when={me.isPending || me.isLoadingError}>{props.fallback(<Asked query={me} shape="page">{() => null}</Asked>)}</Match>
        <Match when={me.data === null}>{props.signedOut === undefined ? props.fallback(<SignIn />) : props.signedOut()}</Match>
        <Match when={me.data?.handed}>{props.handed === undefined ? props.fallback(<FirstPassword />) : props.handed()}</Match>
        <Match when={me.data}>
          {(me) => (
            <Show when={chosenCommittee(me())} keyed fallback={props.fallback(<NoPermission title={t("noSeat")} action={<SignOut />}>{t("noSeatText")}</NoPermission>)}>
              {(committee) => <Seated me={me()} committee={committee} fallback={props.fallback}>{props.children}</Seated>}
            </Show>
          )}
        </Match>
      </Switch>
    )
  }

  const Seated = (props: Pick<AdmitProps<H>, "fallback" | "children"> & { readonly me: CommitteeApi.Me; readonly committee: Committee.Id }) => {
    const seat = untrack(() => seatOf(props.me, props.committee, connectTo(props.committee)))
    const about = useQuery(() => ({ queryKey: [seat.at, "about"], queryFn: () => ask(seat.house), staleTime: 600_000 }))
    const elsewhere = (thrown: Error) => isRefusal(thrown) && thrown._tag === "House.NotHere" ? <Empty title={t("elsewhere")}>{t("elsewhereText")}</Empty> : undefined
    return (
      <Show when={about.isPending ? undefined : about.data} fallback={props.fallback(<Asked query={about} shape="page" refused={elsewhere}>{() => null}</Asked>, seat)}>
        {(answered) => {
          const known = { get committee() { return answered().committee } }
          const visitor = mergeProps(seat, known, own(answered, seat)) as Visitor<H> & Own
          return <Context.Provider value={visitor}>{props.children}</Context.Provider>
        }}
      </Show>
    )
  }

  return {
    /** Lets in who is signed in and seated, and shows everyone else the way. */
    Admit,
    /** Gives the visitor of the page; every page of a zone stands inside its `Admit`. */
    useVisitor
  }
}
