import type { DateTime } from "effect"
import type * as Station from "./Station.ts"
import type { Of } from "./StationEvent.ts"

/** Closes a station; its past stays. */
export const close = (self: Station.Station, at: DateTime.Utc): Of<"StationClosed"> => ({ _tag: "StationClosed", station: self.id, at })

/** Opens a closed station again. */
export const reopen = (self: Station.Station, at: DateTime.Utc): Of<"StationReopened"> => ({ _tag: "StationReopened", station: self.id, at })
