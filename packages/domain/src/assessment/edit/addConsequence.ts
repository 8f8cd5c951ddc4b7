import { Result } from "effect"
import type { Consequence } from "../Consequence.ts"
import { fit, type Unreadable } from "../read.ts"
import { rulesOf } from "../reading/say.ts"
import type { Rulebook } from "../Rulebook.ts"
import { NameTaken } from "./addPlace.ts"
import { labelFree, type LabelTaken } from "./labelFree.ts"

/** Adds what follows from a year or from several after the consequences there are. */
export const addConsequence = (rulebook: Rulebook, consequence: Consequence): Result.Result<Rulebook, NameTaken | LabelTaken | Unreadable> =>
  rulesOf(rulebook).some(({ id }) => id === consequence.id) ? Result.fail(new NameTaken({ id: consequence.id }))
  : Result.flatMap(labelFree(rulebook, { does: "consequence", id: consequence.id }, consequence.label), () => fit({ ...rulebook, consequences: [...rulebook.consequences ?? [], consequence] }))
