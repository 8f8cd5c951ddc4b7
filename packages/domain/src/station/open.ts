import type { DateTime } from "effect"
import type * as Station from "./Station.ts"
import type { Of } from "./StationEvent.ts"

/** Opens a station (委员工作站) in a district or for a sector, with the convenors who record what happens there. */
export const open = (station: Station.Id, given: Omit<Station.Station, "id" | "closed">, at: DateTime.Utc): Of<"StationOpened"> => ({ _tag: "StationOpened", station, ...given, at })
