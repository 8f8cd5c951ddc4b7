import { Schema } from "effect"

/** The house did not answer, or answered with something that is not in the contract. */
export class Unreachable extends Schema.TaggedError<Unreachable>()("House.Unreachable", { status: Schema.optionalKey(Schema.Int) }) {}
