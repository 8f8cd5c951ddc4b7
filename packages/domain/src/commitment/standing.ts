import { Result, Schema } from "effect"
import * as Unit from "../unit/Unit.ts"
import * as Commitment from "./Commitment.ts"

/** The promise is discharged, released or renewed already. */
export class Settled extends Schema.TaggedError<Settled>()("Commitment.Settled", { id: Commitment.Id, state: Schema.Literals(["Discharged", "Released", "Renewed"]) }) {}

/** The promise is another unit's. */
export class NotTheirs extends Schema.TaggedError<NotTheirs>()("Commitment.NotTheirs", { id: Commitment.Id, unit: Unit.Id }) {}

/** Tells whether a promise still waits to be kept. */
export const isOpen = (self: Commitment.Commitment): boolean => self.state._tag === "Open"

/** Gives a promise that is still open, or refuses with how it was settled. */
export const open = (self: Commitment.Commitment): Result.Result<Commitment.Commitment, Settled> =>
  self.state._tag === "Open" ? Result.succeed(self) : Result.fail(new Settled({ id: self.id, state: self.state._tag }))

/** Gives an open promise of the unit, or refuses. */
export const theirs = (self: Commitment.Commitment, unit: Unit.Id): Result.Result<Commitment.Commitment, Settled | NotTheirs> =>
  Result.flatMap(open(self), (it) => it.unit === unit ? Result.succeed(it) : Result.fail(new NotTheirs({ id: self.id, unit })))
