import { Schema } from "effect"

/** No rulebook is in force for that year. */
export class NoneInForce extends Schema.TaggedError<NoneInForce>()("Rulebook.NoneInForce", { year: Schema.Int }) {}
