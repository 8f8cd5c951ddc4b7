import { Schema } from "effect"
import * as Proposal from "../proposal/Outcome.ts"
import * as Signing from "./Signing.ts"

/** What can happen to what is kept of the people a letter names; that it was kept stands in the reply it belongs to. */
export const SigningEvent = Schema.TaggedUnion({
  SigningErased: { signing: Signing.Id, of: Proposal.Id, because: Signing.Because, by: Schema.NonEmptyString, at: Schema.DateTimeUtcFromString }
})
export type SigningEvent = typeof SigningEvent.Type
/** The one event of what is kept of signers with this tag, with what it carries. */
export type Of<Tag extends SigningEvent["_tag"]> = Extract<SigningEvent, { _tag: Tag }>
