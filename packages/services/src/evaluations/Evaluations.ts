import { type Assessment, Day, Evaluation, type House, type HouseEvent, type Member, type Rulebook, Signals } from "@jianyan/domain"
import { Context, DateTime, Effect, Layer, Option, Result, Stream } from "effect"
import { Houses } from "../house/Houses.ts"
import { Journal } from "../journal/Journal.ts"
import { frame } from "../scores/Frame.ts"
import { sheets } from "../scores/sheets.ts"
import { Visitor } from "../visitor/Visitor.ts"
import { type Amended, amended } from "./amended.ts"
import { digestOf } from "./digestOf.ts"
import { dueOf } from "./dueOf.ts"
import { frozenYears, type FrozenYears } from "./frozenYears.ts"
import { minimumsOf, type Roll, rollOf } from "./roll.ts"

type Some = readonly [Member.Id, ...ReadonlyArray<Member.Id>]

/** One act in the evaluation of a year: how it stands, who is on the roll, who acts and when. */
interface Scene {
  readonly self: Evaluation.Evaluation
  readonly roll: Roll
  readonly house: House.House
  readonly today: Day.Day
  readonly by: string
  readonly acting: Evaluation.Acting
  readonly at: DateTime.Utc
}

/** A closed year as it was frozen: replayed up to its entry, with the digest the sheets have now, and whether it is the one that was written. */
export interface Closed {
  readonly frozen: NonNullable<Evaluation.Evaluation["frozen"]>
  readonly rulebook: Assessment.Rulebook.Rulebook
  readonly sheets: ReadonlyArray<Assessment.Sheet.Sheet>
  readonly digest: string
  readonly holds: boolean
}

const all = ({ earlier, sheets }: { readonly sheets: ReadonlyArray<Assessment.Sheet.Sheet>; readonly earlier: ReadonlyArray<Assessment.Sheet.Sheet> }) => [...sheets, ...earlier]

/** The evaluation of a year: who lacks what, what a person should look at, grades listed and decided by people, and the frozen year. */
export class Evaluations extends Context.Service<Evaluations>()("@jianyan/services/Evaluations", {
  make: Effect.gen(function*() {
    const [houses, journal] = [yield* Houses, yield* Journal]

    const act = <E>(year: number, verb: (scene: Scene) => Result.Result<ReadonlyArray<HouseEvent.HouseEvent>, E>) =>
      Effect.gen(function*() {
        const visitor = yield* Visitor
        const frozen = yield* frozenYears(houses, visitor.committee, year)
        return yield* houses.act<E | Rulebook.NoneInForce>(visitor.committee, { actor: visitor.account, ...(visitor.key === undefined ? {} : { key: visitor.key }) }, (house, at) => {
          const today = Day.of(at), self = Evaluation.of(house.evaluations, Evaluation.ofYear(year))
          return Result.flatMap(rollOf(house, year, today, frozen), (roll): Result.Result<{ readonly events: ReadonlyArray<HouseEvent.HouseEvent> }, E> =>
            Result.map(verb({ self, roll, house, today, by: visitor.account, acting: visitor, at }), (events) => ({ events })))
        })
      })
    const one = <Event, E>(decided: Result.Result<Event, E>): Result.Result<ReadonlyArray<Event>, E> => Result.map(decided, (event) => [event])

    const closed = (committee: string, year: number): Effect.Effect<Option.Option<Closed>> =>
      Effect.gen(function*() {
        const { frozen } = Evaluation.of((yield* houses.now(committee)).evaluations, Evaluation.ofYear(year))
        if (frozen === undefined) return Option.none()
        const house = yield* houses.past(committee, { seq: frozen.seq })
        return Option.map(Result.getSuccess(frame(house, year, Day.of(frozen.at))), (found) => {
          const told = all(sheets(house, found)), digest = digestOf(told)
          return { frozen, rulebook: found.rulebook, sheets: told, digest, holds: digest === frozen.digest }
        })
      })

    return {
      /** Replays the closed years among a year and those of a term before it. */
      frozen: (committee: string, year: number): Effect.Effect<FrozenYears> => frozenYears(houses, committee, year),
      /** Gives the sheets of a closed year, replayed up to the entry it was frozen after; none for a year that is open. */
      closed,
      /** Lists what the sheets of a closed year have come to differ in, and since which entry; nothing for a year that is open. */
      amendments: (committee: string, year: number): Effect.Effect<ReadonlyArray<Amended>> =>
        Effect.gen(function*() {
          const found = yield* closed(committee, year)
          if (Option.isNone(found)) return []
          const house = yield* houses.now(committee), { frozen, sheets: before } = found.value
          const entries = yield* Stream.runCollect(journal.read(committee, { after: frozen.seq }))
          return Result.match(frame(house, year, Day.of(yield* DateTime.now)), { onFailure: () => [], onSuccess: (now) => amended(before, all(sheets(house, now)), entries) })
        }),
      remind: (year: number, members: Some) =>
        act(year, ({ at, house, roll, today }) => {
          const label = (id: string) => roll.frame.rulebook.gates.find((gate) => gate.id === id)?.label
          const lacking = minimumsOf(house, roll, today).filter(({ met }) => !met)
          return Evaluation.remind(members.map((member) => ({
            member, duties: lacking.filter((one) => one.member === member).flatMap(({ gate }) => label(gate) ?? [])
          })), year, house.notices, at)
        }),
      review: (year: number, signal: string, verdict: Evaluation.Verdict, reason: string) =>
        act(year, ({ at, by, house, roll, self }) => one(Evaluation.review(self, signal, Signals.signals(house, roll.frame.year).map(({ id }) => id), verdict, reason, by, at))),
      list: (year: number, given: { readonly members: Some; readonly grade: string; readonly reason: string }) =>
        act(year, ({ acting, at, roll, self }) => one(Evaluation.list(self, given, roll.frame.rulebook, roll.proposals, acting, at))),
      unlist: (year: number, members: Some) => act(year, ({ acting, at, self }) => one(Evaluation.unlist(self, members, acting, at))),
      submit: (year: number) => act(year, ({ at, by, roll, self }) => one(Evaluation.submit(self, roll.frame.rulebook, roll.proposals, by, at))),
      sendBack: (year: number, reason: string) => act(year, ({ at, by, self }) => one(Evaluation.sendBack(self, reason, by, at))),
      decide: (year: number, given: { readonly on: Day.Day; readonly words: string; readonly changes?: ReadonlyArray<Evaluation.Change> }) =>
        act(year, ({ acting, at, roll, self }) => one(Evaluation.decide(self, given, roll.frame.rulebook, acting, at))),
      announce: (year: number) => act(year, ({ at, by, house, roll, self }) => Evaluation.announce(self, house.notices, roll.frame.rulebook, by, at)),
      amend: (year: number, given: { readonly member: Member.Id; readonly grade: string; readonly reason: string; readonly on: Day.Day }) =>
        act(year, ({ acting, at, house, roll, self }) => Evaluation.amend(self, given, house.notices, roll.frame.rulebook, acting, at)),
      settle: (year: number, member: Member.Id, consequence: string, words: string) =>
        act(year, ({ at, by, house, roll, self, today }) => one(Evaluation.settle(self, member, consequence, dueOf(house, roll, year, today).filter((due) => due.member === member), words, by, at))),
      /** Freezes the year as the journal stands: its last entry, that entry's hash, and the digest of the sheets replayed up to it. */
      close: (year: number) =>
        Effect.gen(function*() {
          const { committee } = yield* Visitor
          const seq = yield* journal.head(committee)
          const last = yield* Stream.runHead(journal.read(committee, { after: seq - 1 }))
          const house = yield* houses.past(committee, { seq })
          return yield* act(year, ({ at, by, roll: { frozen }, self, today }) =>
            Result.flatMap(rollOf(house, year, today, frozen), ({ frame: found }) => {
              const told = all(sheets(house, found)), { edition, id } = found.rulebook
              const frozen = { rulebook: id, edition, seq, head: Option.match(last, { onNone: () => "", onSome: ({ hash }) => hash }), digest: digestOf(told), sheets: told.length }
              return one(Evaluation.close(self, frozen, found.year, by, at))
            }))
        })
    }
  })
}) {
  static readonly layer: Layer.Layer<Evaluations, never, Houses | Journal> = Layer.effect(this, this.make)
}
