import { Schema } from "effect"
import { Day } from "../committee/Day.ts"
import { Name } from "../committee/Name.ts"
import * as Unit from "./Unit.ts"

const about = { unit: Unit.Id, at: Schema.DateTimeUtcFromString }

/** What can happen to a handling unit. */
export const UnitEvent = Schema.TaggedUnion({
  UnitRegistered: { ...about, name: Name, from: Day, kind: Schema.optionalKey(Unit.Kind) },
  UnitKindTold: { ...about, kind: Unit.Kind },
  UnitRenamed: { ...about, name: Name, from: Day },
  UnitClosed: { ...about, on: Day }
})
export type UnitEvent = typeof UnitEvent.Type
/** The one event of a unit with this tag, with what it carries. */
export type Of<Tag extends UnitEvent["_tag"]> = Extract<UnitEvent, { _tag: Tag }>
