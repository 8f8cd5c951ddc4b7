import { type Assessment, Day, Facts, type House, type HouseEvent, Member, Notice, Objection, type Proposal, Rulebook } from "@jianyan/domain"
import { Context, DateTime, Effect, HashMap, Layer, Option, Result, Stream } from "effect"
import { type Contended, Houses } from "../house/Houses.ts"
import { Journal } from "../journal/Journal.ts"
import { frame } from "../scores/Frame.ts"
import { factsOf, sheetOf } from "../scores/sheets.ts"
import { sittingAs } from "../visitor/sittingAs.ts"
import { holds, type Seated, Visitor } from "../visitor/Visitor.ts"

const overseers = ["evaluator", "leader", "office", "auditor"] as const
const deciders = ["evaluator", "leader"] as const

/** Tells whether an objection exists for the one who asks: for the member who lodged it and for those who evaluate, lead or audit. */
export const objectionVisible = (self: Objection.Objection, visitor: Seated): boolean => visitor.member === self.member || holds(visitor, ...overseers)

/** Lists what the one who asks may do with an objection; `hands` are those in the records it names, for nobody decides on an own record. */
export const mayObject = (self: Objection.Objection, visitor: Seated, hands: ReadonlyArray<Objection.Hand>): ReadonlyArray<"attach" | "withdraw" | "decide" | "correct"> => {
  const own = visitor.member === self.member, decides = !own && holds(visitor, ...deciders)
  return [
    ...(own && Objection.isOpen(self) ? ["attach", "withdraw"] as const : []),
    ...(decides && Objection.isOpen(self) && hands.every(({ account }) => account !== visitor.account) ? ["decide" as const] : []),
    ...(decides && Objection.awaitsCorrection(self) ? ["correct" as const] : [])
  ]
}

const find = (house: House.House, id: Objection.Id, visitor: Seated): Result.Result<Objection.Objection, Objection.NotFound> =>
  Option.match(Option.filter(HashMap.get(house.objections, id), (it) => objectionVisible(it, visitor)), {
    onNone: () => Result.fail(new Objection.NotFound({ id })), onSome: (it) => Result.succeed(it)
  })

interface Scene { readonly house: House.House; readonly visitor: Seated; readonly at: DateTime.Utc }

/** Makes the sheet of a member for a year, as a house stands on a day. */
const sheetIn = (house: House.House, member: Member.Member, year: number, at: DateTime.Utc): Result.Result<Assessment.Sheet.Sheet, Rulebook.NoneInForce> =>
  Result.mapBoth(frame(house, year, Day.of(at)), { onFailure: () => new Rulebook.NoneInForce({ year }), onSuccess: (found) => sheetOf(house, member, found) })

const lodger = (house: House.House, { member }: Objection.Objection): Result.Result<Member.Member, Member.NotFound> =>
  Result.fromOption(HashMap.get(house.members, member), () => new Member.NotFound({ member }))

const told = (self: Objection.Objection, says: Extract<Notice.Matter, { readonly objection: Objection.Id }>, { at, house }: Scene): ReadonlyArray<HouseEvent.HouseEvent> =>
  Option.toArray(Notice.inform(house.notices, self.member, says, self.id, at))

/** Objections of members to their own sheets: lodged, borne out with files, decided by a person, followed by a correction, and told to the member. */
export class Objections extends Context.Service<Objections>()("@jianyan/services/Objections", {
  make: Effect.gen(function*() {
    const [houses, journal] = [yield* Houses, yield* Journal]

    const act = <E>(verb: (scene: Scene) => Result.Result<ReadonlyArray<HouseEvent.HouseEvent>, E>) =>
      Effect.flatMap(Visitor, (visitor): Effect.Effect<ReadonlyArray<HouseEvent.HouseEvent>, E | Contended> =>
        houses.act<E>(visitor.committee, { actor: visitor.account, ...(visitor.key === undefined ? {} : { key: visitor.key }) }, (house, at) =>
          Result.map(verb({ house, visitor, at }), (events) => ({ events }))))

    const on = <E>(id: Objection.Id, verb: (self: Objection.Objection, scene: Scene) => Result.Result<ReadonlyArray<HouseEvent.HouseEvent>, E>) =>
      act((scene): Result.Result<ReadonlyArray<HouseEvent.HouseEvent>, E | Objection.NotFound> =>
        Result.flatMap(find(scene.house, id, scene.visitor), (self): Result.Result<ReadonlyArray<HouseEvent.HouseEvent>, E> => verb(self, scene)))

    const own = <E>(id: Objection.Id, verb: (self: Objection.Objection, at: DateTime.Utc) => Result.Result<HouseEvent.HouseEvent, E>) =>
      on(id, (self, { at, visitor }): Result.Result<ReadonlyArray<HouseEvent.HouseEvent>, E | Objection.NotFound> =>
        visitor.member === self.member ? Result.map(verb(self, at), (event) => [event]) : Result.fail(new Objection.NotFound({ id })))

    const read = Effect.fn("Objections.read")(function*(id: Objection.Id) {
      const visitor = yield* Visitor
      return yield* Effect.fromResult(find(yield* houses.now(visitor.committee), id, visitor))
    })

    /** Lists whose hands are in the records an objection names. */
    const handsIn = Effect.fn("Objections.handsIn")(function*(committee: string, self: Objection.Objection) {
      const records = Objection.recordsOf(self.about)
      const found = yield* Effect.forEach(records, (record) =>
        Effect.map(Stream.runCollect(journal.read(committee, { stream: Facts.streamOf(record) })), (entries) => [...new Set(entries.map(({ actor }) => actor))].map((account): Objection.Hand => ({ record, account }))))
      return found.flat()
    })

    /** Lists the member's records of the year, and those the objection names, to which something happened after the decision. */
    const changedSince = Effect.fn("Objections.changedSince")(function*(committee: string, self: Objection.Objection) {
      const life = yield* Stream.runCollect(journal.read(committee, { stream: `objection/${self.id}` }))
      const decided = life.find(({ event }) => event._tag === "ObjectionDecided")
      if (decided === undefined) return []
      const streams = new Set((yield* Stream.runCollect(journal.read(committee, { after: decided.seq }))).map(({ stream }) => stream))
      const facts = (factsOf(yield* houses.now(committee)).get(self.member) ?? []).map(({ record }) => record)
      const known = new Set([...Objection.recordsOf(self.about), ...self.before.lines.flatMap(({ records }) => records), ...facts])
      return [...known].filter((record) => streams.has(Facts.streamOf(record))).sort()
    })

    return {
      read,
      handsIn,
      changedSince,
      /** Makes the sheet of the member as it stands now. */
      sheetNow: Effect.fn("Objections.sheetNow")(function*(committee: string, self: Objection.Objection) {
        const house = yield* houses.now(committee), at = yield* DateTime.now
        return yield* Effect.fromResult(Result.flatMap(lodger(house, self), (member): Result.Result<Assessment.Sheet.Sheet, Rulebook.NoneInForce> => sheetIn(house, member, self.year, at)))
      }),
      lodge: (given: Objection.Lodged) =>
        act(({ at, house, visitor }) => {
          const within = Option.getOrUndefined(house.committee)?.policy.objectionWithin
          return Result.gen(function*() {
            const member = yield* sittingAs(house, visitor)
            const sheet = yield* sheetIn(house, member, given.year, at)
            const records = Objection.recordsIn(factsOf(house).get(member.id) ?? [], sheet)
            return [yield* Objection.lodge(house.objections, given, { sheet, within, records }, at)]
          })
        }),
      attach: (id: Objection.Id, file: Proposal.Examined.Attachment) => own(id, (self, at) => Objection.attach(self, file, at)),
      withdraw: (id: Objection.Id) => own(id, Objection.withdraw),
      decide: Effect.fn("Objections.decide")(function*(id: Objection.Id, decision: { readonly outcome: Objection.Outcome; readonly reason: string }) {
        const { committee } = yield* Visitor
        const hands = yield* handsIn(committee, yield* read(id))
        return yield* on(id, (self, scene) =>
          Result.map(Objection.decide(self, decision, scene.visitor, hands, scene.at), (event): ReadonlyArray<HouseEvent.HouseEvent> =>
            [event, ...told(self, { _tag: "ObjectionDecided", year: self.year, objection: id, outcome: decision.outcome }, scene)]))
      }),
      correct: Effect.fn("Objections.correct")(function*(id: Objection.Id, records: Objection.Correction["records"]) {
        const { committee } = yield* Visitor
        const changed = yield* changedSince(committee, yield* read(id))
        return yield* on(id, (self, scene) =>
          Result.gen(function*() {
            const sheet = yield* sheetIn(scene.house, yield* lodger(scene.house, self), self.year, scene.at)
            const corrected = yield* Objection.correct(self, records, changed, { by: scene.visitor.account, sheet }, scene.at)
            return [corrected, ...told(self, { _tag: "ObjectionCorrected", year: self.year, objection: id }, scene)]
          }))
      })
    }
  })
}) {
  static readonly layer: Layer.Layer<Objections, never, Houses | Journal> = Layer.effect(this, this.make)
}
