import { type Committee, type House, type HouseEvent, type Member, Proposal, type Unit } from "@jianyan/domain"
import { DateTime, Effect, HashMap, Option, Result } from "effect"
import { sits } from "../appraisals/sits.ts"
import type { Houses } from "../house/Houses.ts"
import { type Seated, Visitor } from "../visitor/Visitor.ts"
import { visible } from "./visible.ts"

/** The house as one verb sees it: the committee with its policy, the one who asks, and the time. */
export interface Situation {
  readonly house: House.House
  readonly committee: Committee.Committee
  readonly visitor: Seated
  readonly at: DateTime.Utc
}

/** What a verb gives: one event, or several that belong together with the streams it looked at. */
export type Given = HouseEvent.HouseEvent | { readonly events: ReadonlyArray<HouseEvent.HouseEvent>; readonly seen: ReadonlyArray<string> }

type Verb<Self, E> = (self: Self, situation: Situation) => Given | Result.Result<Given, E>

/** Reads one proposal that exists for the one who asks. */
export const find = (house: House.House, id: Proposal.Id, visitor: Seated): Result.Result<Proposal.Proposal, Proposal.NotFound> => {
  const read = (wanted: Proposal.Id) => Option.getOrUndefined(HashMap.get(house.proposals, wanted))
  const found = read(id)
  return found !== undefined && (visible(found, visitor, read) || sits(house, id, visitor)) ? Result.succeed(found) : Result.fail(new Proposal.NotFound({ id }))
}

const decision = (given: Given) => "_tag" in given ? { events: [given] } : given

/** Makes the ways in which verbs are asked of a committee's house: of nothing yet, of a proposal, of one's own, of one's unit's. */
export const asking = (houses: Houses["Service"]) => {
  const act = <E>(verb: (situation: Situation) => Result.Result<Given, E>) =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      const acting = { actor: visitor.account, ...(visitor.key === undefined ? {} : { key: visitor.key }) }
      return yield* houses.act<E>(visitor.committee, acting, (house, at) =>
        Result.map(verb({ house, committee: Option.getOrThrow(house.committee), visitor, at }), decision))
    })

  /** Asks one verb of each of several proposals in turn; one that is refused does not keep the others. */
  const severally = <E>(ids: ReadonlyArray<Proposal.Id>, verb: (situation: Situation, id: Proposal.Id) => Result.Result<Given, E>) =>
    Effect.flatMap(Visitor, (visitor) => Effect.forEach(ids, (id) =>
      act((situation) => verb(situation, id)).pipe(
        Effect.provideService(Visitor, visitor.key === undefined ? visitor : { ...visitor, key: `${visitor.key} ${id}` }),
        Effect.result,
        Effect.map((came) => ({ id, came: Result.map(came, () => null) }))
      )))

  const on = <Tag extends Proposal.Stage["_tag"], E = never>(id: Proposal.Id, stages: ReadonlyArray<Tag>, verb: Verb<Proposal.At<Tag>, E>) =>
    act<E | Proposal.NotFound | Proposal.NotAtStage>((situation) =>
      Result.flatMap(find(situation.house, id, situation.visitor), (found) =>
        Result.flatMap(Proposal.at(found, ...stages), (self): Result.Result<Given, E> => {
          const decided = verb(self, situation)
          return Result.isResult(decided) ? decided : Result.succeed(decided)
        })))

  const mine = <Tag extends Proposal.Stage["_tag"], E = never>(
    id: Proposal.Id, stages: ReadonlyArray<Tag>, verb: (self: Proposal.At<Tag>, member: Member.Id, situation: Situation) => Given | Result.Result<Given, E>
  ) =>
    on<Tag, E | Proposal.NotFound>(id, stages, (self, situation) =>
      situation.visitor.member === undefined ? Result.fail(new Proposal.NotFound({ id })) : verb(self, situation.visitor.member, situation))

  const theirs = <Tag extends Proposal.Stage["_tag"], E = never>(
    id: Proposal.Id, stages: ReadonlyArray<Tag>, verb: (self: Proposal.At<Tag>, unit: Unit.Id, situation: Situation) => Given | Result.Result<Given, E>
  ) =>
    on<Tag, E | Proposal.NotFound>(id, stages, (self, situation) =>
      situation.visitor.unit === undefined ? Result.fail(new Proposal.NotFound({ id })) : verb(self, situation.visitor.unit, situation))

  /** Reads in the situation as it is now, and writes nothing. */
  const look = <A>(read: (situation: Situation) => A) =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      const house = yield* houses.now(visitor.committee)
      return read({ house, committee: Option.getOrThrow(house.committee), visitor, at: yield* DateTime.now })
    })

  return { act, look, mine, on, severally, theirs }
}
/** The ways to act and to look by which the chapters of the service are written. */
export type Asking = ReturnType<typeof asking>
