import { Body, Committee, type Day, type House, type HouseEvent, Member, Proposal } from "@jianyan/domain"
import { Context, type DateTime, Effect, HashMap, Layer, Option, Result } from "effect"
import { type Decision, Houses } from "../house/Houses.ts"
import { act } from "../visitor/act.ts"
import { Visitor } from "../visitor/Visitor.ts"

/** The days of a session and the window in which it receives. */
export interface Called { readonly term: number; readonly number: number; readonly opens: Day.Day; readonly closes: Day.Day; readonly windowOpens: DateTime.Utc; readonly windowCloses: DateTime.Utc }

const committee = (house: House.House): Committee.Committee => Option.getOrThrow(house.committee)

/** Ends the headship of whoever heads a body without an end, from the day another does. */
const succeeded = (house: House.House, body: Body.Id, member: Member.Id, from: Day.Day, at: DateTime.Utc): ReadonlyArray<HouseEvent.HouseEvent> =>
  [...HashMap.values(house.members)].filter((other) => other.id !== member).flatMap((other) => Option.toArray(Result.getSuccess(Member.leaveHeadship(other, body, from, at))))

const appoint = (
  house: House.House, body: Body.Id, member: Member.Id, from: Day.Day, at: DateTime.Utc
): Result.Result<Decision, Body.NotFound | Member.NotFound | Member.HeadshipHeld | Proposal.BodyDissolved> => {
  const [found, head] = [HashMap.get(house.bodies, body), HashMap.get(house.members, member)]
  if (Option.isNone(found)) return Result.fail(new Body.NotFound({ body }))
  if (found.value.dissolved) return Result.fail(new Proposal.BodyDissolved({ body }))
  if (Option.isNone(head)) return Result.fail(new Member.NotFound({ member }))
  return Result.map(Member.takeHeadship(head.value, body, from, at), (taken) => ({ events: [...succeeded(house, body, member, from, at), taken] }))
}

/** Lists the members who sign for a body on a day. */
export const headsOf = (house: House.House, body: Body.Body, on: Day.Day): ReadonlyArray<Member.Id> =>
  [...HashMap.values(house.members)].filter((member) => Member.sits(member, on) && Member.isHead(member, body, on)).map((member) => member.id).sort()

/** The sessions of a committee with their windows, and who signs for its bodies. */
export class Sessions extends Context.Service<Sessions>()("@jianyan/services/Sessions", {
  make: Effect.map(Houses, (houses) => ({
    call: ({ number, term, ...given }: Called) =>
      act(houses, ({ at, house }) => Committee.callSession(committee(house), { ...given, id: Committee.SessionId.make(`${term}-${number}`), number, term }, at)),
    changeWindow: (session: Committee.SessionId, window: Committee.Span) => act(houses, ({ at, house }) => Committee.changeWindow(committee(house), session, window, at)),
    appointHead: (body: Body.Id, member: Member.Id, from: Day.Day) =>
      Effect.gen(function*() {
        const visitor = yield* Visitor
        const acting = { actor: visitor.account, ...(visitor.key === undefined ? {} : { key: visitor.key }) }
        return yield* houses.act(visitor.committee, acting, (house, at) => appoint(house, body, member, from, at))
      })
  }))
}) {
  static readonly layer: Layer.Layer<Sessions, never, Houses> = Layer.effect(this, this.make)
}
