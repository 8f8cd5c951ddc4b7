import { Schema } from "effect"
import * as Body from "../body/Body.ts"
import { SessionId } from "../committee/Committee.ts"
import * as Member from "../member/Member.ts"
import * as Unit from "../unit/Unit.ts"

/** Identifies a theme suggested to those who write proposals. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u)).pipe(Schema.brand("Theme.Id"))
export type Id = typeof Id.Type

/** Who suggested a theme: a member, a handling unit, a body of the committee, or the office itself. */
export const Source = Schema.TaggedUnion({ Member: { member: Member.Id }, Unit: { unit: Unit.Id }, Body: { body: Body.Id }, Office: {} })
export type Source = typeof Source.Type

/** What a theme says: its title, why it is worth a proposal, and the category it falls under. */
export const Content = Schema.Struct({
  title: Schema.String.check(Schema.isMinCodePoints(4), Schema.isMaxCodePoints(80)),
  why: Schema.String.check(Schema.isMinCodePoints(4), Schema.isMaxCodePoints(1_000)),
  category: Schema.String
})
export type Content = typeof Content.Type

/**
 * A reference topic (提案参考选题) that a committee prints before a session so that members know what is worth looking into; it obliges nobody.
 *
 * No official English was found. It is called a theme here because a topic is what proposals are handled under together (归并办理).
 */
export const Theme = Schema.Struct({
  id: Id,
  session: SessionId,
  ...Content.fields,
  by: Source,
  suggestedAt: Schema.DateTimeUtcFromString,
  /** Its place on the list of the session, from one; none until the list with it is published. It stays when the theme is withdrawn. */
  number: Schema.optionalKey(Schema.Int),
  /** Why it is not, or no longer, on the list. */
  withdrawn: Schema.optionalKey(Schema.String)
})
export type Theme = typeof Theme.Type

/** There is no such theme for the one who asks. */
export class NotFound extends Schema.TaggedError<NotFound>()("Theme.NotFound", { id: Id }) {}

/** The theme was withdrawn; it is neither changed nor published any more. */
export class Withdrawn extends Schema.TaggedError<Withdrawn>()("Theme.Withdrawn", { id: Id }) {}

/** Tells whether a theme stands on the published list of its session. */
export const isPublished = (self: Theme): boolean => self.number !== undefined && self.withdrawn === undefined
