import type { DateTime } from "effect"
import type { Day } from "../committee/Day.ts"
import type { Name } from "../committee/Name.ts"
import type * as Unit from "./Unit.ts"
import type { Of } from "./UnitEvent.ts"

/** Registers a unit that may be asked to handle proposals. */
export const register = (unit: Unit.Id, name: Name, from: Day, at: DateTime.Utc): Of<"UnitRegistered"> => ({ _tag: "UnitRegistered", unit, name, from, at })
