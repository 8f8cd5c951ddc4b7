import { Result, Schema } from "effect"
import * as Objection from "./Objection.ts"

/** The objection is decided or withdrawn already. */
export class Settled extends Schema.TaggedError<Settled>()("Objection.Settled", { id: Objection.Id, state: Schema.Literals(["Decided", "Withdrawn"]) }) {}

/** Gives the objection while nobody has decided it. */
export const open = (self: Objection.Objection): Result.Result<Objection.Objection, Settled> =>
  self.state._tag === "Open" ? Result.succeed(self) : Result.fail(new Settled({ id: self.id, state: self.state._tag }))
