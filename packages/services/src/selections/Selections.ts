import { type Committee, type Day, Proposal, Selection, Unit } from "@jianyan/domain"
import { Context, Effect, HashMap, Layer, Option, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { asking, find, type Situation } from "../proposals/asking.ts"
import { holds, type Seated } from "../visitor/Visitor.ts"

const live = ["Filed", "HandedOver", "Accepted", "Replied", "Rated", "Closed"] as const

/** Tells whether a selection exists for the one who asks: for those who choose, and for all once it is announced. */
export const selectionVisible = (self: Selection.Selection, visitor: Seated): boolean =>
  self.stage === "Announced" || holds(visitor, "proposalsStaff", "leader", "office", "auditor")

type Verb = "nominate" | "review" | "deliberate" | "decide" | "announce"

const verbs: { readonly [Stage in Selection.Stage]: ReadonlyArray<Verb> } = { Open: ["nominate", "review", "deliberate"], Deliberated: ["decide"], Decided: ["announce"], Announced: [] }

/** Lists what the one who asks may do with a selection. */
export const maySelect = (self: Selection.Selection, visitor: Seated): ReadonlyArray<Verb> => holds(visitor, "proposalsStaff", "leader") ? verbs[self.stage] : []

const reviewer = ({ account, member, unit }: Seated): Proposal.Examiner => ({ account, ...(member === undefined ? {} : { member }), ...(unit === undefined ? {} : { unit }) })

const read = ({ house, visitor }: Situation, id: Proposal.Id) => Result.flatMap(find(house, id, visitor), (found) => Proposal.at(found, ...live))

/** The choice of excellent proposals, of advanced units and of advanced persons: put forward, reviewed in words, deliberated, decided within the quota, announced. */
export class Selections extends Context.Service<Selections>()("@jianyan/services/Selections", {
  make: Effect.map(Houses, (houses) => {
    const { act } = asking(houses)
    const about = <E>(id: Selection.Id, verb: (self: Selection.Selection, situation: Situation) => ReturnType<Parameters<typeof act<E>>[0]>) =>
      act<E | Selection.NotFound>((situation) => {
        const found = Option.getOrUndefined(HashMap.get(situation.house.selections, id))
        return found !== undefined && selectionVisible(found, situation.visitor) ? verb(found, situation) : Result.fail(new Selection.NotFound({ id }))
      })
    type Unread = Proposal.NotFound | Proposal.NotAtStage
    return {
      open: (id: Selection.Id, title: string, among: Selection.Among, sessions: readonly [Committee.SessionId, ...ReadonlyArray<Committee.SessionId>]) =>
        Effect.map(act(({ at, committee }) => Selection.open(id, title, among, sessions, committee, at)), (events) => events.reduce((last, event) => event._tag === "SelectionOpened" ? event.selection : last, id)),
      nominate: (id: Selection.Id, of: Proposal.Id, words: string) =>
        about<Unread | Selection.NotAtStage | Selection.AmongOthers | Selection.AlreadyNominated | Selection.OfAnotherSession>(id, (self, situation) =>
          Result.flatMap(read(situation, of), (proposal) => Selection.nominate(self, proposal, words, situation.at))),
      review: (id: Selection.Id, of: Proposal.Id, words: string) =>
        about<Proposal.NotFound | Selection.NotAtStage | Selection.AmongOthers | Selection.NotNominated | Proposal.ExaminesOwn | Proposal.ExaminesForUnit>(id, (self, { at, house, visitor }) =>
          Result.flatMap(find(house, of, visitor), (proposal) =>
            Selection.review(self, proposal, words, reviewer(visitor), at))),
      nominateUnit: (id: Selection.Id, of: Unit.Id, words: string) =>
        about<Unit.NotFound | Selection.NotAtStage | Selection.AmongOthers | Selection.AlreadyNominated | Selection.HandledNone>(id, (self, { at, house }) =>
          HashMap.has(house.units, of)
            ? Selection.nominateUnit(self, of, Selection.handledIn(self, of, HashMap.values(house.proposals)).length, words, at)
            : Result.fail(new Unit.NotFound({ unit: of }))),
      reviewUnit: (id: Selection.Id, of: Unit.Id, words: string) =>
        about<Selection.NotAtStage | Selection.AmongOthers | Selection.NotNominated | Selection.ReviewsOwnUnit>(id, (self, { at, visitor }) => Selection.reviewUnit(self, of, words, reviewer(visitor), at)),
      decideUnits: (id: Selection.Id, chosen: readonly [Unit.Id, ...ReadonlyArray<Unit.Id>], on: Day.Day) =>
        about(id, (self, { at, committee, house }) => Selection.decideUnits(self, chosen, Selection.handlingIn(self, HashMap.values(house.proposals)), committee.policy, on, at)),
      nominatePerson: (id: Selection.Id, of: Selection.Person, words: string) =>
        about(id, (self, { at, house }) => Selection.nominatePerson(self, of, house, words, at)),
      reviewPerson: (id: Selection.Id, of: Selection.Person, words: string) =>
        about(id, (self, { at, visitor }) => Selection.reviewPerson(self, of, words, reviewer(visitor), at)),
      decidePersons: (id: Selection.Id, chosen: readonly [Selection.PersonKey, ...ReadonlyArray<Selection.PersonKey>], on: Day.Day) =>
        about(id, (self, { at }) => Selection.decidePersons(self, chosen, on, at)),
      deliberate: (id: Selection.Id, on: Day.Day, words: string) => about(id, (self, { at }) => Selection.deliberate(self, on, words, at)),
      decide: (id: Selection.Id, chosen: readonly [Proposal.Id, ...ReadonlyArray<Proposal.Id>], on: Day.Day) =>
        about<Unread | Selection.NotAtStage | Selection.AmongOthers | Selection.NotNominated | Selection.NotYetMet | Selection.OverQuota | Selection.TooFewCollective>(id, (self, situation) =>
          Result.flatMap(read(situation, chosen[0]), (first) =>
            Result.flatMap(Result.all(chosen.slice(1).map((of) => read(situation, of))), (others) => {
              const filed = Selection.filedIn(self, HashMap.values(situation.house.proposals)).length
              return Result.map(Selection.decide(self, [first, ...others], filed, situation.committee.policy, on, situation.at), (events) => ({ events, seen: [] }))
            }))),
      announce: (id: Selection.Id) => about(id, (self, { at }) => Selection.announce(self, at))
    }
  })
}) {
  static readonly layer: Layer.Layer<Selections, never, Houses> = Layer.effect(this, this.make)
}
