import { type DateTime, Result, Schema } from "effect"
import { Day, of as dayOf } from "../committee/Day.ts"
import type * as Member from "../member/Member.ts"
import * as Entry from "./Entry.ts"
import type { Of } from "./EntryEvent.ts"

/** What is reported has taken place. */
export class NotYet extends Schema.TaggedError<NotYet>()("Entry.NotYet", { on: Day }) {}

/** An entry of this form is made by reviewers alone. */
export class NotByOneself extends Schema.TaggedError<NotByOneself>()("Entry.NotByOneself", { form: Entry.Form }) {}

/** Checks that what an entry says has taken place. */
export const held = (content: Entry.Content, at: DateTime.Utc): Result.Result<Entry.Content, NotYet> =>
  content.on > dayOf(at) ? Result.fail(new NotYet({ on: content.on })) : Result.succeed(content)

/** Checks that an entry stands at one of the stages. */
export const at = (self: Entry.Entry, ...stages: ReadonlyArray<Entry.Stage>): Result.Result<Entry.Entry, Entry.NotAtStage> =>
  stages.includes(self.stage) ? Result.succeed(self) : Result.fail(new Entry.NotAtStage({ id: self.id, stage: self.stage }))

const own = (content: Entry.Content, now: DateTime.Utc): Result.Result<Entry.Content, NotYet | NotByOneself> =>
  Entry.byReviewersOnly.includes(content.form) ? Result.fail(new NotByOneself({ form: content.form })) : held(content, now)

/** Reports what a member did; it counts once a reviewer confirms it. */
export const report = (entry: Entry.Id, member: Member.Id, content: Entry.Content, by: string, now: DateTime.Utc): Result.Result<Of<"EntryReported">, NotYet | NotByOneself> =>
  Result.map(own(content, now), (content) => ({ _tag: "EntryReported" as const, entry, member, content, by, at: now }))

/** Writes a report anew that nobody has reviewed yet. */
export const revise = (self: Entry.Entry, content: Entry.Content, by: string, now: DateTime.Utc): Result.Result<Of<"EntryRevised">, NotYet | NotByOneself | Entry.NotAtStage> =>
  Result.flatMap(at(self, "Reported"), () => Result.map(own(content, now), (content) => ({ _tag: "EntryRevised" as const, entry: self.id, content, by, at: now })))

/** Withdraws a report before it is reviewed. */
export const withdraw = (self: Entry.Entry, by: string, now: DateTime.Utc): Result.Result<Of<"EntryWithdrawn">, Entry.NotAtStage> =>
  Result.map(at(self, "Reported"), () => ({ _tag: "EntryWithdrawn" as const, entry: self.id, by, at: now }))
