import type { Body, Committee, Day as Days, Member } from "@jianyan/domain"
import { Committee as Rules, Day } from "@jianyan/domain"
import { headsOf, Houses, Sessions, Visitor } from "@jianyan/services"
import { DateTime, Effect, HashMap, Option, Result } from "effect"
import { People } from "../People.ts"

const done = Effect.as(null)

const here = Effect.gen(function*() {
  const visitor = yield* Visitor
  const house = yield* Houses.use((houses) => houses.now(visitor.committee))
  return { house, visitor, committee: Option.getOrThrow(house.committee), at: yield* DateTime.now }
})

const standing = ({ windowCloses, windowOpens }: Committee.Session, at: DateTime.Utc) =>
  DateTime.isLessThan(at, windowOpens) ? "ahead" : DateTime.isLessThanOrEqualTo(at, windowCloses) ? "open" : "over"

type Call = Committee.Span & { readonly term: number; readonly number: number; readonly opens: Days.Day; readonly closes: Days.Day }

/** Answers what is asked of sessions, their windows, and who signs for a body. */
export const sessions = {
  sessions: () =>
    Effect.map(here, ({ at, committee, house }) => {
      const received = Map.groupBy([...HashMap.values(house.proposals)].flatMap((it) => it.submission ?? []), (it) => it.session)
      const now = Rules.sessionOf(committee, at)
      const rows = committee.sessions.toSorted((one, other) => one.opens < other.opens ? 1 : -1).map((session) => {
        const all = received.get(session.id) ?? []
        return { session, window: standing(session, at), received: all.length, plenary: all.filter((it) => it.kind === "plenary").length } as const
      })
      return { at, sessions: rows, ...(Result.isSuccess(now) && { now: now.success }) }
    }),
  derive: ({ closes, opens }: { readonly opens: Days.Day; readonly closes: Days.Day }) =>
    Effect.map(here, ({ committee: { policy: { window } } }) =>
      window === undefined ? {} : { window: Rules.windowFor(window, opens, closes), ...(window.article !== undefined && { article: window.article }) }),
  call: (given: Call) => done(Sessions.use((it) => it.call(given))),
  changeWindow: ({ session, ...window }: Committee.Span & { readonly session: Committee.SessionId }) => done(Sessions.use((it) => it.changeWindow(session, window))),
  heads: () =>
    Effect.gen(function*() {
      const { at, house, visitor } = yield* here
      const on = Day.of(at)
      const bodies = [...HashMap.values(house.bodies)].filter((body) => !body.dissolved).sort((one, other) => one.id < other.id ? -1 : 1)
        .map((body) => ({ body: body.id, heads: headsOf(house, body, on) }))
      return { bodies, names: yield* People.use((people) => people.named(visitor.committee, bodies.flatMap((one) => one.heads))) }
    }),
  appointHead: ({ body, from, member }: { readonly body: Body.Id; readonly member: Member.Id; readonly from: Days.Day }) => done(Sessions.use((it) => it.appointHead(body, member, from)))
}
