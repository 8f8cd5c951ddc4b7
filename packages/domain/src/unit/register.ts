import type { DateTime } from "effect"
import type { Day } from "../committee/Day.ts"
import type { Name } from "../committee/Name.ts"
import type * as Unit from "./Unit.ts"
import type { Of } from "./UnitEvent.ts"

/** Registers a unit that may be asked to handle proposals, with its kind where it is known. */
export const register = (unit: Unit.Id, name: Name, from: Day, at: DateTime.Utc, kind?: Unit.Kind): Of<"UnitRegistered"> =>
  ({ _tag: "UnitRegistered", unit, name, from, at, ...(kind === undefined ? {} : { kind }) })
