import { type DateTime, HashMap, Option, Result, Schema } from "effect"
import type * as Committee from "../committee/Committee.ts"
import { addDays, Day, of as dayOf } from "../committee/Day.ts"
import type { House } from "../house/House.ts"
import type * as Member from "../member/Member.ts"
import { answering } from "../proposal/Handling.ts"
import type * as Proposal from "../proposal/Proposal.ts"
import type * as Unit from "../unit/Unit.ts"
import type { Of } from "./AppraisalEvent.ts"
import { conflictOf, strangerTo } from "./eligible.ts"
import { Held, NoRule } from "./open.ts"
import * as Panel from "./Panel.ts"
import { sameSeat } from "./seated.ts"

/** Both sides of a panel have as many evaluators, no fewer and no more than the rule says. */
export class SeatsAstray extends Schema.TaggedError<SeatsAstray>()("Appraisal.SeatsAstray", { members: Schema.Int, people: Schema.Int, least: Schema.Int, most: Schema.Int }) {}

/** An evaluator has one seat. */
export class SeatTwice extends Schema.TaggedError<SeatTwice>()("Appraisal.SeatTwice", { seat: Panel.Seat }) {}

/** An evaluator scores the own proposal or the own unit's; such a seat needs a reason on record. */
export class InConflict extends Schema.TaggedError<InConflict>()("Appraisal.InConflict", { seats: Schema.NonEmptyArray(Schema.Struct({ seat: Panel.Seat, conflict: Panel.Conflict })) }) {}

/** A panel meets on a day to come. */
export class MeetingPassed extends Schema.TaggedError<MeetingPassed>()("Appraisal.MeetingPassed", { on: Day }) {}

/** Whom the office seats, each with a reason where a conflict needs one, and where they meet. */
export interface Seating { readonly seats: ReadonlyArray<{ readonly seat: Panel.Seat; readonly reason?: string }>; readonly meeting?: Panel.Meeting }

/**
 * Opens the two-way evaluation of a proposal before a panel: as many members as people of units, each with a sheet of their own.
 *
 * Who sits in spite of a conflict stays on record with the reason. The rule the panel is seated under stays with it, whatever the policy says later.
 */
export const convene = (
  self: Proposal.At<"Replied" | "Rated" | "Closed">, { meeting, seats }: Seating, { policy }: Committee.Committee,
  house: Pick<House, "appraisals" | "members" | "proposals" | "units">, at: DateTime.Utc
): Result.Result<Of<"AppraisalOpened">, NoRule | Held | SeatsAstray | SeatTwice | InConflict | MeetingPassed | Member.NotFound | Unit.NotFound> => {
  const { panel: rule } = policy
  if (rule === undefined) return Result.fail(new NoRule({ policy: policy.id }))
  if (HashMap.has(house.appraisals, self.id)) return Result.fail(new Held({ id: self.id }))
  const [unit, ...others] = answering(self.stage.handling.assignment)
  if (unit === undefined) return Result.fail(new NoRule({ policy: policy.id }))
  const today = dayOf(at)
  if (meeting !== undefined && meeting.on < today) return Result.fail(new MeetingPassed({ on: meeting.on }))
  const [missing] = seats.flatMap(({ seat }) => strangerTo(house, meeting?.on ?? today, seat))
  if (missing !== undefined) return Result.fail(missing)
  const twice = seats.find(({ seat }, place) => seats.slice(0, place).some((other) => sameSeat(other.seat, seat)))
  if (twice !== undefined) return Result.fail(new SeatTwice({ seat: twice.seat }))
  const members = seats.filter(({ seat }) => seat._tag === "Member").length, people = seats.length - members
  if (members !== people || members < rule.least || members > rule.most) return Result.fail(new SeatsAstray({ members, people, least: rule.least, most: rule.most }))
  const absorbed = self.absorbed.flatMap((id) => Option.toArray(HashMap.get(house.proposals, id)))
  const placed = seats.map(({ reason, seat }) => ({ seat, reason, conflict: conflictOf(self, absorbed, seat) }))
  const [open, ...more] = placed.flatMap(({ conflict, reason, seat }) => conflict !== undefined && reason === undefined ? [{ seat, conflict }] : [])
  if (open !== undefined) return Result.fail(new InConflict({ seats: [open, ...more] }))
  const [first, ...rest] = placed.map(({ conflict, reason, seat }): Panel.Seated => conflict === undefined || reason === undefined ? { seat } : { seat, despite: { conflict, reason } })
  if (first === undefined) return Result.fail(new SeatsAstray({ members, people, least: rule.least, most: rule.most }))
  return Result.succeed({
    _tag: "AppraisalOpened", appraisal: self.id, units: [unit, ...others], until: addDays(meeting?.on ?? today, rule.within),
    panel: { rule, seats: [first, ...rest], ...(meeting === undefined ? {} : { meeting }) }, at
  })
}
