import { Committee, Day, Proposal, Unit } from "@jianyan/domain"
import { Schema } from "effect"

/** What a list tells of a proposal; a draft has no session and no day, and no number is given before filing. */
export const Row = Schema.Struct({
  id: Proposal.Id,
  title: Schema.String,
  number: Schema.optionalKey(Schema.Int),
  session: Schema.optionalKey(Committee.SessionId),
  kind: Schema.optionalKey(Schema.Literals(["plenary", "ordinary"])),
  category: Schema.String,
  proposer: Proposal.Proposer.Proposer,
  recommendations: Schema.Int,
  stage: Schema.Literals(Proposal.stages),
  units: Schema.Array(Unit.Id),
  /** Those of the units that must reply, and whether each has accepted the handling; a co-handler is none of them. */
  answering: Schema.Array(Schema.Struct({ unit: Unit.Id, accepted: Schema.Boolean })),
  due: Schema.optionalKey(Day.Day),
  submittedAt: Schema.optionalKey(Schema.DateTimeUtcFromString),
  key: Schema.Boolean,
  /** Handed over as urgent. */
  urgent: Schema.optionalKey(Schema.Literal(true)),
  returns: Schema.Int
})
export type Row = typeof Row.Type
