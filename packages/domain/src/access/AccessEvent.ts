import { Schema } from "effect"
import { Grant } from "./seatsOf.ts"

const about = { access: Schema.NonEmptyString, at: Schema.DateTimeUtcFromString }
const byHand = { ...about, by: Schema.NonEmptyString }

/** What can happen to a way in: ids and roles only, so that no name, address or password is ever kept for good. */
export const AccessEvent = Schema.TaggedUnion({
  AccessGiven: { ...byHand, grant: Grant },
  AccessChanged: { ...byHand, grant: Grant },
  AccessRenewed: byHand,
  AccessTaken: byHand,
  AccessLinked: about,
  AccessUnlinked: about
})
export type AccessEvent = typeof AccessEvent.Type
/** The one event of the ways in with this tag, with what it carries. */
export type Of<Tag extends AccessEvent["_tag"]> = Extract<AccessEvent, { _tag: Tag }>
