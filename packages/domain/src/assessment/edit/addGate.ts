import { Result } from "effect"
import { fit, type Unreadable } from "../read.ts"
import { rulesOf } from "../reading/say.ts"
import type { Gate, Rulebook } from "../Rulebook.ts"
import { NameTaken } from "./addPlace.ts"
import { labelFree, type LabelTaken } from "./labelFree.ts"

/** Adds a minimum duty after those there are. */
export const addGate = (rulebook: Rulebook, gate: Gate): Result.Result<Rulebook, NameTaken | LabelTaken | Unreadable> =>
  rulesOf(rulebook).some(({ id }) => id === gate.id) ? Result.fail(new NameTaken({ id: gate.id }))
  : Result.flatMap(labelFree(rulebook, { does: "gate", id: gate.id }, gate.label), () => fit({ ...rulebook, gates: [...rulebook.gates, gate] }))
