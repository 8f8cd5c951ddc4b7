import { drafting, examining } from "./drafting.ts"
import { choosing, counting, evaluating } from "./evaluating.ts"
import type { Group, Part } from "./Field.ts"
import { handling, replying } from "./handling.ts"
import { supervising } from "./supervising.ts"

/** Every rule of a committee's policy, in the order in which a proposal meets them. */
export const groups: ReadonlyArray<Group> = [drafting, examining, handling, replying, evaluating, choosing, supervising, counting]

/** Every rule by itself. */
export const parts: ReadonlyArray<Part> = groups.flatMap((group) => group.parts)
