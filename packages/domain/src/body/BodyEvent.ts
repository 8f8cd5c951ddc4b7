import { Schema } from "effect"
import { Name } from "../committee/Name.ts"
import * as Body from "./Body.ts"

const about = { body: Body.Id, at: Schema.DateTimeUtcFromString }

/** What can happen to a body. */
export const BodyEvent = Schema.TaggedUnion({
  BodyFormed: { ...about, kind: Body.Kind, name: Name },
  BodyRenamed: { ...about, name: Name },
  BodyDissolved: about
})
export type BodyEvent = typeof BodyEvent.Type
/** The one event of a body with this tag, with what it carries. */
export type Of<Tag extends BodyEvent["_tag"]> = Extract<BodyEvent, { _tag: Tag }>
