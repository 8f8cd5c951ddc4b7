import { type DateTime, HashMap, Option, Result } from "effect"
import type { Stations } from "../station/evolve.ts"
import * as Station from "../station/Station.ts"
import type { Themes } from "../theme/evolve.ts"
import * as Theme from "../theme/Theme.ts"
import type { Origin } from "./Origin.ts"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** Checks that what a proposal is said to come of is there: a station of the committee, and a theme that was on its list. A station closed since, and a theme withdrawn since, stay what it came of. */
export const origin = (said: Origin, stations: Stations, themes: Themes): Result.Result<Origin, Station.NotFound | Theme.NotFound> => {
  const { station, theme } = said
  if (station !== undefined && !HashMap.has(stations, station)) return Result.fail(new Station.NotFound({ id: station }))
  if (theme !== undefined && !Option.exists(HashMap.get(themes, theme), ({ number }) => number !== undefined)) return Result.fail(new Theme.NotFound({ id: theme }))
  return Result.succeed(said)
}

/** States what a proposal came of while it is written, in place of what was stated before; an empty origin takes it back. Refuses a station or theme that is not there. */
export const stateOrigin = (
  self: Proposal.At<"Drafted" | "Reworking">, said: Origin, stations: Stations, themes: Themes, at: DateTime.Utc
): Result.Result<Of<"OriginStated">, Station.NotFound | Theme.NotFound> =>
  Result.map(origin(said, stations, themes), (origin) => ({ _tag: "OriginStated" as const, proposal: self.id, origin, at }))
