import { Schema } from "effect"
import * as Body from "../body/Body.ts"
import { Day } from "../committee/Day.ts"
import * as Member from "./Member.ts"

const about = { member: Member.Id, at: Schema.DateTimeUtcFromString }

/** What can happen to a member's seat. */
export const MemberEvent = Schema.TaggedUnion({
  MemberSeated: { ...about, term: Schema.Int, sector: Body.Id, specialCommittee: Schema.optionalKey(Body.Id), group: Schema.optionalKey(Body.Id), level: Schema.optionalKey(Member.Level), from: Day },
  MemberMoved: { ...about, sector: Schema.optionalKey(Body.Id), specialCommittee: Schema.optionalKey(Body.Id), group: Schema.optionalKey(Body.Id) },
  PositionTaken: { ...about, position: Member.Position, from: Day },
  PositionLeft: { ...about, position: Member.Position, until: Day },
  HeadshipTaken: { ...about, body: Body.Id, from: Day },
  HeadshipLeft: { ...about, body: Body.Id, until: Day },
  MemberLeft: { ...about, until: Day }
})
export type MemberEvent = typeof MemberEvent.Type
/** The one event of a member with this tag, with what it carries. */
export type Of<Tag extends MemberEvent["_tag"]> = Extract<MemberEvent, { _tag: Tag }>
