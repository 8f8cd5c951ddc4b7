import { Schema } from "effect"
import * as Member from "../member/Member.ts"
import * as Station from "./Station.ts"

const about = { station: Station.Id, at: Schema.DateTimeUtcFromString }
const { district, kind, name, sector } = Station.Station.fields

/** What can happen to a station. */
export const StationEvent = Schema.TaggedUnion({
  StationOpened: { ...about, kind, name, district, sector, convenors: Schema.Array(Member.Id) },
  ConvenorsNamed: { ...about, convenors: Schema.Array(Member.Id) },
  StationClosed: about,
  StationReopened: about
})
export type StationEvent = typeof StationEvent.Type
/** The one event of a station with this tag, with what it carries. */
export type Of<Tag extends StationEvent["_tag"]> = Extract<StationEvent, { _tag: Tag }>
