import type { DateTime } from "effect"
import type * as Member from "../member/Member.ts"
import type * as Station from "./Station.ts"
import type { Of } from "./StationEvent.ts"

/** Names the convenors of a station, the first convenor first. */
export const nameConvenors = (self: Station.Station, convenors: ReadonlyArray<Member.Id>, at: DateTime.Utc): Of<"ConvenorsNamed"> =>
  ({ _tag: "ConvenorsNamed", station: self.id, convenors, at })
