import { HashMap, Option } from "effect"
import type { Day } from "../committee/Day.ts"
import type { House } from "../house/House.ts"
import * as Member from "../member/Member.ts"
import { answering } from "../proposal/Handling.ts"
import type * as Proposal from "../proposal/Proposal.ts"
import * as Proposer from "../proposal/Proposer.ts"
import * as Unit from "../unit/Unit.ts"
import type * as Panel from "./Panel.ts"

/** Says what keeps somebody from scoring a proposal: having signed it or one merged into it, or the own unit answering it. */
export const conflictOf = (self: Proposal.Proposal, absorbed: ReadonlyArray<Proposal.Proposal>, seat: Panel.Seat): Panel.Conflict | undefined => {
  if (seat._tag === "Member") return [self, ...absorbed].some(({ proposer }) => Proposer.signatories(proposer).includes(seat.member)) ? "ownProposal" : undefined
  return "handling" in self.stage && answering(self.stage.handling.assignment).includes(seat.unit) ? "ownUnit" : undefined
}

/** Says who is not there to sit on a day: a member who does not sit then, or a unit that is unknown or closed. */
export const strangerTo = ({ members, units }: Pick<House, "members" | "units">, on: Day, seat: Panel.Seat): ReadonlyArray<Member.NotFound | Unit.NotFound> => {
  if (seat._tag === "Member") return Option.exists(HashMap.get(members, seat.member), (member) => Member.sits(member, on)) ? [] : [new Member.NotFound({ member: seat.member })]
  return Option.exists(HashMap.get(units, seat.unit), ({ closed }) => closed === undefined) ? [] : [new Unit.NotFound({ unit: seat.unit })]
}
