import type { DateTime } from "effect"
import type { Day } from "../committee/Day.ts"
import type * as Unit from "./Unit.ts"
import type { Of } from "./UnitEvent.ts"

/** Closes a unit; nothing more can be handed over to it from that day on. */
export const close = (self: Unit.Unit, on: Day, at: DateTime.Utc): Of<"UnitClosed"> => ({ _tag: "UnitClosed", unit: self.id, on, at })
