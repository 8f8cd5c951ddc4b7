import { type DateTime, Result, Schema } from "effect"
import * as Notice from "./Notice.ts"
import type { Of } from "./NoticeEvent.ts"

/** The notice was seen, or what it asked for done, before. */
export class AlreadySeen extends Schema.TaggedError<AlreadySeen>()("Notice.AlreadySeen", { notice: Notice.Id }) {}

/** Marks a notice as seen, or the task it gives as done, by an account. */
export const see = (self: Notice.Notice, by: string, at: DateTime.Utc): Result.Result<Of<"NoticeSeen">, AlreadySeen> =>
  self.seen === undefined ? Result.succeed({ _tag: "NoticeSeen", notice: self.id, by, at }) : Result.fail(new AlreadySeen({ notice: self.id }))
