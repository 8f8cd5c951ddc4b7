import { Flag } from "effect/cli"

/** Asks for the answer as JSON on standard output; progress and refusals stay on standard error. */
export const json = Flag.Boolean("json").pipe(Flag.withoutNegation, Flag.withDefault(false), Flag.withDescription("Print the answer as JSON"))
