import type { DateTime } from "effect"
import type * as Unit from "./Unit.ts"
import type { Of } from "./UnitEvent.ts"

/** Says of which kind a unit is, also where another was said before; figures of every session follow. */
export const tellKind = (self: Unit.Unit, kind: Unit.Kind, at: DateTime.Utc): Of<"UnitKindTold"> => ({ _tag: "UnitKindTold", unit: self.id, kind, at })
