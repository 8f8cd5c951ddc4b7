import { type DateTime, Equal, Result, Schema } from "effect"
import type * as Member from "../member/Member.ts"
import * as Entry from "./Entry.ts"
import type { Of } from "./EntryEvent.ts"
import { at, held, type NotYet } from "./report.ts"

/** What a reviewer changes is changed with a reason. */
export class ReasonMissing extends Schema.TaggedError<ReasonMissing>()("Entry.ReasonMissing", { id: Entry.Id }) {}

/** Confirms a report as it stands, or as the reviewer changes it with the reason; the report stays beside it. */
export const confirm = (self: Entry.Entry, content: Entry.Content, reason: string | undefined, by: string, now: DateTime.Utc): Result.Result<Of<"EntryConfirmed">, Entry.NotAtStage | NotYet | ReasonMissing> =>
  Result.flatMap(at(self, "Reported"), (): Result.Result<Of<"EntryConfirmed">, NotYet | ReasonMissing> => {
    const changed = !Equal.equals(content, self.reported)
    if (changed && reason === undefined) return Result.fail(new ReasonMissing({ id: self.id }))
    return Result.map(held(content, now), (content) => ({ _tag: "EntryConfirmed" as const, entry: self.id, content, by, at: now, ...(changed && reason !== undefined ? { reason } : {}) }))
  })

/** Refuses a report with the reason; it counts for nothing. */
export const refuse = (self: Entry.Entry, reason: string, by: string, now: DateTime.Utc): Result.Result<Of<"EntryRefused">, Entry.NotAtStage> =>
  Result.map(at(self, "Reported"), () => ({ _tag: "EntryRefused" as const, entry: self.id, reason, by, at: now }))

/** Enters by a reviewer what a member did; it counts at once. */
export const enter = (entry: Entry.Id, member: Member.Id, content: Entry.Content, by: string, now: DateTime.Utc): Result.Result<Of<"EntryEntered">, NotYet> =>
  Result.map(held(content, now), (content) => ({ _tag: "EntryEntered" as const, entry, member, content, by, at: now }))

/** Corrects what counts, with the reason. */
export const correct = (self: Entry.Entry, content: Entry.Content, reason: string, by: string, now: DateTime.Utc): Result.Result<Of<"EntryCorrected">, Entry.NotAtStage | NotYet> =>
  Result.flatMap(at(self, "Confirmed"), () => Result.map(held(content, now), (content) => ({ _tag: "EntryCorrected" as const, entry: self.id, content, reason, by, at: now })))

/** Strikes what was confirmed in error, with the reason; it counts for nothing from then on. */
export const strike = (self: Entry.Entry, reason: string, by: string, now: DateTime.Utc): Result.Result<Of<"EntryStruck">, Entry.NotAtStage> =>
  Result.map(at(self, "Confirmed"), () => ({ _tag: "EntryStruck" as const, entry: self.id, reason, by, at: now }))
