import { Option, Schema } from "effect"
import type { Rulebook } from "../assessment/Rulebook.ts"
import type { Rulebooks } from "./evolve.ts"

/** No edition of that name was adopted. */
export class NotFound extends Schema.TaggedError<NotFound>()("Rulebook.NotFound", { edition: Schema.String }) {}

/** Names one edition among all that were adopted, such as "binhe/2026". */
export const nameOf = ({ edition, id }: Pick<Rulebook, "id" | "edition">): string => `${id}/${edition}`

/** Finds an adopted edition by its name. */
export const named = (self: Rulebooks, name: string): Option.Option<Rulebook> => Option.fromNullishOr(self.find((one) => nameOf(one) === name))
