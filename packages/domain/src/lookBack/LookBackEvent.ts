import { Schema } from "effect"
import * as LookBack from "./LookBack.ts"

const about = { lookBack: LookBack.Id, at: Schema.DateTimeUtcFromString }
const { institution, of, until } = LookBack.LookBack.fields

/** What can happen to a look back entrusted to a third party. */
export const LookBackEvent = Schema.TaggedUnion({
  LookBackEntrusted: { ...about, institution, of, until },
  LookBackReported: { ...about, found: LookBack.Found }
})
export type LookBackEvent = typeof LookBackEvent.Type
/** The one event of a look back with this tag, with what it carries. */
export type Of<Tag extends LookBackEvent["_tag"]> = Extract<LookBackEvent, { _tag: Tag }>
