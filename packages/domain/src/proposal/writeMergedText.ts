import { type DateTime, Result, Schema } from "effect"
import type { Sentence } from "./Examined.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** Nothing was merged into this proposal. */
export class LeadsNobody extends Schema.TaggedError<LeadsNobody>()("Proposal.LeadsNobody", { id: Proposal.Id }) {}

/** A sentence names no origin, or one that is neither the lead nor merged into it. */
export class StrayOrigin extends Schema.TaggedError<StrayOrigin>()("Proposal.StrayOrigin", { sentence: Schema.Int, from: Schema.Array(Proposal.Id) }) {}

/** The merged text keeps no sentence of the proposals named. */
export class OriginLost extends Schema.TaggedError<OriginLost>()("Proposal.OriginLost", { lost: Schema.Array(Proposal.Id) }) {}

/** Writes the merged text of a lead, each sentence with the proposals it comes from; refuses a stray origin, and a text in which one of the originals no longer speaks. */
export const writeMergedText = (
  self: Proposal.At<"Filed" | "HandedOver" | "Accepted">, sentences: ReadonlyArray<Sentence>, at: DateTime.Utc
): Result.Result<Of<"MergedTextWritten">, LeadsNobody | StrayOrigin | OriginLost> => {
  if (self.absorbed.length === 0) return Result.fail(new LeadsNobody({ id: self.id }))
  const origins = [self.id, ...self.absorbed]
  const stray = sentences.findIndex(({ from }) => from.length === 0 || from.some((id) => !origins.includes(id)))
  if (stray >= 0) return Result.fail(new StrayOrigin({ sentence: stray + 1, from: sentences[stray]?.from.filter((id) => !origins.includes(id)) ?? [] }))
  const lost = origins.filter((id) => !sentences.some(({ from }) => from.includes(id)))
  return lost.length > 0 ? Result.fail(new OriginLost({ lost })) : Result.succeed({ _tag: "MergedTextWritten", proposal: self.id, sentences, at })
}
