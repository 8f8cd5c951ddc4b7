import { Appraisal, type House, type Proposal } from "@jianyan/domain"
import { HashMap, Option } from "effect"
import type { Seated } from "../visitor/Visitor.ts"

/** Tells whether the one who asks, or somebody of their unit, sits on the panel that evaluates a proposal; it is open to them to be scored. */
export const sits = ({ appraisals }: Pick<House.House, "appraisals">, id: Proposal.Id, visitor: Seated): boolean =>
  Option.exists(HashMap.get(appraisals, id), (self) => Appraisal.seatsOf(self, visitor).length > 0)
