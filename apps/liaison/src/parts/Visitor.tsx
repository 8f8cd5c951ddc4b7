import type { CommitteeApi } from "@jianyan/contract"
import type { Access, Body, Committee, Member } from "@jianyan/domain"
import { Loading, NoPermission } from "@jianyan/ui"
import { useQuery } from "@tanstack/solid-query"
import { createContext, createMemo, createSignal, type JSX, Match, Show, Switch, useContext } from "solid-js"
import { connectTo, type House, session } from "../house.ts"
import { shell } from "../words/shell.ts"
import { Asked } from "./Asked.tsx"
import { said } from "./said.ts"
import { SignIn } from "./SignIn.tsx"

/** Who asks: the account, the committee it stands in now, what it may be there, and what that committee calls its bodies. */
export interface Visitor {
  readonly me: CommitteeApi.Me
  readonly committee: Committee.Id
  readonly name: Committee.Name
  readonly roles: ReadonlyArray<Access.Role>
  readonly member: Member.Id | undefined
  readonly house: House
  readonly bodies: ReadonlyArray<Body.Body>
  /** Gives the name of a body; one nobody knows is shown by its id. */
  readonly body: (id: string) => string
  readonly holds: (...roles: ReadonlyArray<Access.Role>) => boolean
  /** Goes over to another committee the account has a seat in. */
  readonly change: (committee: Committee.Id) => void
}

const Context = createContext<Visitor>()

/** Gives the visitor of the page; every page of this zone stands inside `Admit`. */
export const useVisitor = (): Visitor => {
  const visitor = useContext(Context)
  if (visitor === undefined) throw new Error("a page stands outside Admit")
  return visitor
}

const remembered = "jianyan.committee"

/** Lets in who is signed in and seated, and shows everyone else the way. */
export const Admit = (props: { readonly fallback: (closed: JSX.Element) => JSX.Element; readonly children: JSX.Element }) => {
  const me = useQuery(() => ({ queryKey: ["me"], queryFn: () => session.me(), staleTime: 60_000 }))
  return (
    <Switch>
      <Match when={me.isPending || me.isLoadingError}>{props.fallback(<Asked query={me}>{() => null}</Asked>)}</Match>
      <Match when={me.data === null}>{props.fallback(<SignIn />)}</Match>
      <Match when={me.data}>{(me) => <Seats me={me()} fallback={props.fallback}>{props.children}</Seats>}</Match>
    </Switch>
  )
}

interface Closed { readonly fallback: (closed: JSX.Element) => JSX.Element }

const Seats = (props: Closed & { readonly me: CommitteeApi.Me; readonly children: JSX.Element }) => {
  const [chosen, setChosen] = createSignal(localStorage.getItem(remembered))
  const committee = createMemo(() => (props.me.seats.find((seat) => seat.committee === chosen()) ?? props.me.seats[0])?.committee)
  const change = (to: Committee.Id) => {
    localStorage.setItem(remembered, to)
    setChosen(to)
  }
  return (
    <Show when={committee()} keyed fallback={props.fallback(<NoPermission title={shell("noSeat")}>{shell("noSeatText")}</NoPermission>)}>
      {(committee) => <Seated me={props.me} fallback={props.fallback} committee={committee} change={change}>{props.children}</Seated>}
    </Show>
  )
}

const Seated = (props: Closed & { readonly me: CommitteeApi.Me; readonly committee: Committee.Id; readonly change: (to: Committee.Id) => void; readonly children: JSX.Element }) => {
  const house = connectTo(props.committee)
  const about = useQuery(() => ({
    queryKey: [props.committee, "about"],
    queryFn: async () => {
      const [committee, bodies] = await Promise.all([house.committee.committee(), house.committee.bodies()])
      return { committee, bodies }
    },
    staleTime: 600_000
  }))
  const seats = props.me.seats.filter((seat) => seat.committee === props.committee)
  const roles = [...new Set(seats.map((seat) => seat.role))]
  return (
    <Show when={about.isSuccess ? about.data : undefined} fallback={props.fallback(<Asked query={about}>{() => null}</Asked>)}>
      {(answered) => (
        <Context.Provider
          value={{
            me: props.me, committee: props.committee, roles, house,
            member: seats.find((seat) => seat.member !== undefined)?.member,
            name: answered().committee.name,
            bodies: answered().bodies,
            body: (id) => {
              const found = answered().bodies.find((body) => body.id === id)
              return found === undefined ? id : said(found.name)
            },
            holds: (...wanted) => wanted.some((role) => roles.includes(role)),
            change: (to) => props.change(to)
          }}
        >
          {props.children}
        </Context.Provider>
      )}
    </Show>
  )
}

/** Shows the shape of a page while the code of it is fetched. */
export const Coming = () => <Loading shape="page" />
