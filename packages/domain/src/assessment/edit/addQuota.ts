import { Result } from "effect"
import type { Quota } from "../Quota.ts"
import { fit, type Unreadable } from "../read.ts"
import { rulesOf } from "../reading/say.ts"
import type { Rulebook } from "../Rulebook.ts"
import { NameTaken } from "./addPlace.ts"
import { labelFree, type LabelTaken } from "./labelFree.ts"

/** Adds a limit on how many may be given something after those there are. */
export const addQuota = (rulebook: Rulebook, quota: Quota): Result.Result<Rulebook, NameTaken | LabelTaken | Unreadable> =>
  rulesOf(rulebook).some(({ id }) => id === quota.id) ? Result.fail(new NameTaken({ id: quota.id }))
  : Result.flatMap(labelFree(rulebook, { does: "quota", id: quota.id }, quota.label), () => fit({ ...rulebook, quotas: [...rulebook.quotas ?? [], quota] }))
