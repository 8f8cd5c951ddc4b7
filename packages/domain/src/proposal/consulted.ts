import { Result, Schema } from "effect"
import { addWorkingDays } from "../committee/Calendar.ts"
import type * as Committee from "../committee/Committee.ts"
import { type Day, of as dayOf } from "../committee/Day.ts"
import type { Consultation as Rule } from "../committee/HandlingRules.ts"
import type * as Member from "../member/Member.ts"
import type * as Unit from "../unit/Unit.ts"
import type { Consultation } from "./Consultation.ts"
import * as Proposal from "./Proposal.ts"

/** What a policy may ask of the talks before a reply: a phase, so many at least, one face to face. */
export const Lack = Schema.Literals(["before", "during", "least", "faceToFace"])
export type Lack = typeof Lack.Type

/** The reply was not talked over as the policy asks; `lacks` names what is missing, `least` how many talks are asked for. */
export class ConsultationsMissing extends Schema.TaggedError<ConsultationsMissing>()("Proposal.ConsultationsMissing", {
  id: Proposal.Id, lacks: Schema.NonEmptyArray(Lack), least: Schema.Int
}) {}

/** Lists the consultations of a unit in a round that both sides stand to; with members named, only those at which one of them was. */
export const confirmed = (
  consultations: ReadonlyArray<Consultation>, unit: Unit.Id, round: number, members?: ReadonlyArray<Member.Id>
): ReadonlyArray<Consultation> =>
  consultations.filter((one) => one.answer === "confirmed" && one.unit === unit && one.round === round && (members === undefined || one.members.some((member) => members.includes(member))))

/** Lists what confirmed consultations lack of a policy's rule for a reply; talks after the reply are no condition of it, and a policy without the rule lacks nothing. */
export const lacks = (talks: ReadonlyArray<Consultation>, rule: Rule | undefined): ReadonlyArray<Lack> => {
  if (rule === undefined) return []
  const before = talks.filter((one) => one.phase !== "after")
  const phases = (["before", "during"] as const).filter((phase) => rule.phases.includes(phase) && !before.some((one) => one.phase === phase))
  const least = rule.firstWithin === undefined ? rule.least : Math.max(1, rule.least)
  return [...phases, ...(before.length < least ? ["least" as const] : []), ...(rule.faceToFace && !before.some((one) => one.form === "faceToFace") ? ["faceToFace" as const] : [])]
}

/** Lets a reply through that was talked over as the policy asks, or refuses and names what is missing. */
export const talkedOver = (
  id: Proposal.Id, talks: ReadonlyArray<Consultation>, rule: Rule | undefined
): Result.Result<void, ConsultationsMissing> => {
  const [first, ...others] = lacks(talks, rule)
  return first === undefined ? Result.void : Result.fail(new ConsultationsMissing({ id, lacks: [first, ...others], least: Math.max(1, rule?.least ?? 0) }))
}

/** Gives the last day for the first consultation after a handover, where the policy has one; a later talk still counts and is shown as late. */
export const firstTalkBy = ({ calendar, policy }: Committee.Committee, since: Proposal.At<"Accepted">["stage"]["handling"]["since"]): Day | undefined =>
  policy.consultation?.firstWithin === undefined ? undefined : addWorkingDays(calendar, dayOf(since), policy.consultation.firstWithin)
