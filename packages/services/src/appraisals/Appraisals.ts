import { Appraisal, type Member, Notice, type Proposal, type Unit } from "@jianyan/domain"
import { Context, Effect, HashMap, Layer, Option, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { telling } from "../notices/telling.ts"
import { asking, find as findProposal, type Given, type Situation } from "../proposals/asking.ts"
import { holds, type Seated } from "../visitor/Visitor.ts"
import { sideOf } from "./mayAppraise.ts"

interface Found { readonly proposal: Proposal.Proposal; readonly self: Appraisal.Appraisal }
type Missing = Proposal.NotFound | Appraisal.NotFound
type Unsealable = Appraisal.NoRule | Appraisal.NoPart | Appraisal.Over | Appraisal.SealedAlready | Appraisal.NotMetYet | Appraisal.ScoresAstray
type Unseatable = Appraisal.NoRule | Appraisal.Held | Appraisal.SeatsAstray | Appraisal.SeatTwice | Appraisal.InConflict | Appraisal.MeetingPassed | Member.NotFound | Unit.NotFound

type Irreplaceable = Appraisal.NoPart | Appraisal.SealedAlready | Appraisal.Over | Appraisal.OtherSide | Appraisal.SeatTwice | Appraisal.InConflict | Member.NotFound | Unit.NotFound
type Immovable = Appraisal.NoMeeting | Appraisal.MetAlready | Appraisal.Over | Appraisal.MeetingPassed

/** Names the readers of notices in these seats, a unit once however many of its people sit. */
const readersOf = (seats: ReadonlyArray<Appraisal.Panel.Seat>): ReadonlyArray<Notice.Reader> => [
  ...seats.flatMap((seat): ReadonlyArray<Notice.Reader> => seat._tag === "Member" ? [seat] : []),
  ...new Set(seats.flatMap((seat) => seat._tag === "Person" ? [seat.unit] : []))
].map((reader) => typeof reader === "string" ? { _tag: "Unit", unit: reader } : reader)

const seatsOf = ({ panel }: Pick<Appraisal.Appraisal, "panel">): ReadonlyArray<Appraisal.Panel.Seat> => panel?.seats.map(({ seat }) => seat) ?? []

const seatGiven = ({ meeting, until }: { readonly until: Appraisal.Appraisal["until"]; readonly meeting?: Appraisal.Panel.Meeting | undefined }): Notice.Matter =>
  ({ _tag: "SeatGiven", until, ...(meeting === undefined ? {} : { meets: meeting }) })

/** Tells whether the one who asks may give this seat away: the office any, a unit one of its people's to another of its own. */
const mayReplace = (visitor: Seated, seat: Appraisal.Panel.Seat, by: Appraisal.Panel.Seat): boolean =>
  holds(visitor, "proposalsStaff") || (seat._tag === "Person" && by._tag === "Person" && seat.unit === by.unit && seat.unit === visitor.unit)

const find = ({ house, visitor }: Situation, id: Proposal.Id): Result.Result<Found, Missing> =>
  Result.flatMap(findProposal(house, id, visitor), (proposal) =>
    Result.map(Result.fromOption(HashMap.get(house.appraisals, id), () => new Appraisal.NotFound({ id })), (self) => ({ proposal, self })))

const alone = (events: Exclude<Given, { readonly _tag: string }>["events"]): Given => ({ events, seen: [] })

/** Two-way evaluations: opened by the office or before a panel, sealed back to back, closed when all are in or the days have passed. */
export class Appraisals extends Context.Service<Appraisals>()("@jianyan/services/Appraisals", {
  make: Effect.map(Houses, (houses) => {
    const { act, on } = asking(houses)
    const about = <E>(id: Proposal.Id, verb: (found: Found, situation: Situation) => Result.Result<Given, E>) =>
      act<E | Missing>((situation) => Result.flatMap(find(situation, id), (found): Result.Result<Given, E> => verb(found, situation)))
    return {
      open: (id: Proposal.Id) => on(id, ["Replied", "Rated", "Closed"], (self, { at, committee, house }) => Appraisal.open(self, committee, house.appraisals, at)),
      convene: (id: Proposal.Id, seating: Appraisal.Seating) =>
        on(id, ["Replied", "Rated", "Closed"], (self, situation): Result.Result<Given, Unseatable> =>
          Result.map(Appraisal.convene(self, seating, situation.committee, situation.house, situation.at), (opened) =>
            telling(opened, self, situation, seatGiven({ until: opened.until, meeting: opened.panel?.meeting }), readersOf(seatsOf(opened))))),
      seal: (id: Proposal.Id, scores: ReadonlyArray<Appraisal.Score>, of: { readonly post?: string; readonly unit?: Unit.Id }) =>
        about(id, ({ proposal, self }, { at, committee: { policy }, visitor }): Result.Result<Given, Unsealable> => {
          const side = sideOf(proposal, self, visitor, of)
          if (Appraisal.ruleOf(self, policy) === undefined && self.panel === undefined) return Result.fail(new Appraisal.NoRule({ policy: policy.id }))
          if (side === undefined) return Result.fail(new Appraisal.NoPart({ id }))
          return Result.map(Appraisal.seal(self, side, scores, policy.appraisal, at), alone)
        }),
      excuse: (id: Proposal.Id, seat: Appraisal.Panel.Seat, reason: string) =>
        about(id, ({ self }, { at, visitor }): Result.Result<Given, Appraisal.NoPart | Appraisal.Over | Appraisal.SealedAlready> => {
          const own = Appraisal.seatsOf(self, visitor).some((one) => Appraisal.sameSeat(one, seat))
          return own || holds(visitor, "proposalsStaff") ? Result.map(Appraisal.excuse(self, seat, reason, at), alone) : Result.fail(new Appraisal.NoPart({ id }))
        }),
      replace: (id: Proposal.Id, substitution: Appraisal.Substitution) =>
        about(id, ({ proposal, self }, situation): Result.Result<Given, Irreplaceable> => {
          const { by, reason, seat } = substitution, { at, house, visitor } = situation
          if (!mayReplace(visitor, seat, by)) return Result.fail(new Appraisal.NoPart({ id }))
          return Result.map(Appraisal.replace(self, substitution, proposal, house, at), (replaced) => {
            const given = telling(replaced, proposal, situation, seatGiven({ until: self.until, meeting: self.panel?.meeting }), readersOf([by]))
            if (seat._tag === "Person" && by._tag === "Person" && seat.unit === by.unit) return given
            const taken = readersOf([seat]).flatMap((reader) => Option.toArray(Notice.announce(house.notices, reader, { _tag: "SeatTaken", title: proposal.content.title, reason }, `${id}:${at.epochMilliseconds}`, at)))
            return { ...given, events: [...given.events, ...taken] }
          })
        }),
      move: (id: Proposal.Id, meeting: Appraisal.Panel.Meeting, reason: string) =>
        about(id, ({ proposal, self }, situation): Result.Result<Given, Immovable> =>
          Result.map(Appraisal.move(self, meeting, reason, situation.at), (moved) =>
            telling(moved, proposal, situation, { _tag: "PanelMoved", from: self.panel?.meeting ?? meeting, to: meeting, until: moved.until, reason }, readersOf(seatsOf(self))))),
      /** Closes the evaluations of a committee whose days have passed, and counts them. */
      closeLapsed: (committee: string) =>
        Effect.map(houses.act<never>(committee, { actor: "system" }, (house, at) => Result.succeed({ events: Appraisal.lapse(house.appraisals, at) })), (closed) => closed.length),
      close: (id: Proposal.Id) => about(id, ({ self }, { at }): Result.Result<Given, Appraisal.StillRunning | Appraisal.Over> => Appraisal.close(self, at))
    }
  })
}) {
  static readonly layer: Layer.Layer<Appraisals, never, Houses> = Layer.effect(this, this.make)
}
