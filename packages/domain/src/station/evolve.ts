import { HashMap } from "effect"
import type * as Station from "./Station.ts"
import { StationEvent } from "./StationEvent.ts"

/** All stations of a committee by id. */
export type Stations = HashMap.HashMap<Station.Id, Station.Station>
/** No stations: what a journal is folded from. */
export const empty: Stations = HashMap.empty()

/** Applies one event to the stations. */
export const evolve = (self: Stations, event: StationEvent): Stations =>
  StationEvent.match(event, {
    StationOpened: ({ _tag, at, station, ...given }) => HashMap.set(self, station, { id: station, ...given, closed: false }),
    ConvenorsNamed: ({ convenors, station }) => HashMap.modify(self, station, (it) => ({ ...it, convenors })),
    StationClosed: ({ station }) => HashMap.modify(self, station, (it) => ({ ...it, closed: true })),
    StationReopened: ({ station }) => HashMap.modify(self, station, (it) => ({ ...it, closed: false }))
  })
