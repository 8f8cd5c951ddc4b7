import type { Evaluation } from "@jianyan/domain"
import { holds, type Seated } from "../visitor/Visitor.ts"

/** What can be done in the evaluation of a year. */
export type Deed = "list" | "submit" | "sendBack" | "decide" | "announce" | "amend" | "close"

const deeds: { readonly [Stage in Evaluation.Stage]: { readonly evaluator: ReadonlyArray<Deed>; readonly leader: ReadonlyArray<Deed> } } = {
  Listing: { evaluator: ["list", "submit"], leader: [] },
  Submitted: { evaluator: [], leader: ["decide", "sendBack"] },
  Decided: { evaluator: ["announce"], leader: ["announce"] },
  Announced: { evaluator: ["close"], leader: ["amend"] },
  Closed: { evaluator: [], leader: ["amend"] }
}

/** Lists what the one who asks may do: the evaluator lists and freezes, the leader records what the meeting decides. */
export const mayEvaluate = ({ stage }: Evaluation.Evaluation, visitor: Seated): ReadonlyArray<Deed> =>
  [...new Set([...(holds(visitor, "evaluator") ? deeds[stage].evaluator : []), ...(holds(visitor, "leader") ? deeds[stage].leader : [])])]
