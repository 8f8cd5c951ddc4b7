import type { DateTime } from "effect"
import type * as Station from "./Station.ts"
import type { Of } from "./StationEvent.ts"

/** Opens a station with its convenors. */
export const open = (station: Station.Id, given: Omit<Station.Station, "id" | "closed">, at: DateTime.Utc): Of<"StationOpened"> => ({ _tag: "StationOpened", station, ...given, at })
