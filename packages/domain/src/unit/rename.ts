import { type DateTime, Result, Schema } from "effect"
import { Day } from "../committee/Day.ts"
import type { Name } from "../committee/Name.ts"
import * as Unit from "./Unit.ts"
import type { Of } from "./UnitEvent.ts"

/** A new name must begin after the name before it. */
export class NameOutOfOrder extends Schema.TaggedError<NameOutOfOrder>()("Unit.NameOutOfOrder", { unit: Unit.Id, from: Day }) {}

/** Gives a unit another name from a day on; papers of earlier days keep the name they were sent under. */
export const rename = (self: Unit.Unit, name: Name, from: Day, at: DateTime.Utc): Result.Result<Of<"UnitRenamed">, NameOutOfOrder> =>
  self.names.some((named) => named.from >= from)
    ? Result.fail(new NameOutOfOrder({ unit: self.id, from }))
    : Result.succeed({ _tag: "UnitRenamed", unit: self.id, name, from, at })
