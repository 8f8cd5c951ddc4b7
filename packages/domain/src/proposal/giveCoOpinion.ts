import { type DateTime, Result, Schema } from "effect"
import { Day, of as dayOf } from "../committee/Day.ts"
import * as Unit from "../unit/Unit.ts"
import type { CoOpinion, Handling } from "./Handling.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** The unit does not handle the proposal together with a lead. */
export class NotCoHandler extends Schema.TaggedError<NotCoHandler>()("Proposal.NotCoHandler", { id: Proposal.Id, unit: Unit.Id }) {}

/** The unit's opinion lies with the lead already. */
export class OpinionGiven extends Schema.TaggedError<OpinionGiven>()("Proposal.OpinionGiven", { id: Proposal.Id, unit: Unit.Id }) {}

/** Co-handlers still have time to give the lead their opinion, and have not. */
export class OpinionsMissing extends Schema.TaggedError<OpinionsMissing>()("Proposal.OpinionsMissing", { id: Proposal.Id, units: Schema.Array(Unit.Id), until: Day }) {}

/** A co-handler with its opinion if it gave one, and whether that came, or still fails to come, after its day. */
export interface CoHandler { readonly unit: Unit.Id; readonly opinion?: CoOpinion; readonly late: boolean }

/** Lists the co-handlers as they stand on a day; nobody is late where the policy sets no day. */
export const coHandlers = ({ assignment, coDeadline, coOpinions }: Pick<Handling, "assignment" | "coDeadline" | "coOpinions">, today: Day): ReadonlyArray<CoHandler> =>
  assignment._tag !== "Lead" ? [] : assignment.with.map((unit) => {
    const opinion = coOpinions.find((one) => one.unit === unit)
    const late = coDeadline !== undefined && (opinion === undefined ? today : dayOf(opinion.at)) > coDeadline.day
    return { unit, late, ...(opinion !== undefined && { opinion }) }
  })

/** Refuses a reply while co-handlers without an opinion still have time; once their day has passed the lead replies without them. */
export const opinionsHeard = (id: Proposal.Id, handling: Handling, today: Day): Result.Result<void, OpinionsMissing> => {
  const { coDeadline } = handling
  const missing = coHandlers(handling, today).filter((one) => one.opinion === undefined).map((one) => one.unit)
  return coDeadline === undefined || missing.length === 0 || today > coDeadline.day ? Result.void : Result.fail(new OpinionsMissing({ id, units: missing, until: coDeadline.day }))
}

/** Gives the lead the opinion of a co-handler (会办意见), once; a late one is taken and stays marked late. */
export const giveCoOpinion = (
  self: Proposal.At<"HandedOver" | "Accepted">, unit: Unit.Id, text: string, at: DateTime.Utc
): Result.Result<Of<"CoOpinionGiven">, NotCoHandler | OpinionGiven> => {
  const { handling } = self.stage
  const mine = coHandlers(handling, dayOf(at)).find((one) => one.unit === unit)
  if (mine === undefined) return Result.fail(new NotCoHandler({ id: self.id, unit }))
  if (mine.opinion !== undefined) return Result.fail(new OpinionGiven({ id: self.id, unit }))
  return Result.succeed({ _tag: "CoOpinionGiven", proposal: self.id, unit, text, at })
}
