import { type DateTime, Option, Result, Schema } from "effect"
import type { Words } from "../assessment/Place.ts"
import { of as dayOf } from "../committee/Day.ts"
import * as Member from "../member/Member.ts"
import type { Notices } from "../notice/evolve.ts"
import { inform } from "../notice/give.ts"
import type { Of as NoticeOf } from "../notice/NoticeEvent.ts"

/** None of the members lacks anything, or all of them were reminded of it today. */
export class NothingLacking extends Schema.TaggedError<NothingLacking>()("Evaluation.NothingLacking", { members: Schema.Array(Member.Id) }) {}

/** What a member lacks in a year, by what the rulebook calls the duties. */
export interface Lacks {
  readonly member: Member.Id
  readonly duties: ReadonlyArray<Words>
}

/** Reminds members of the minimum duties they have not met yet, once a day; refuses where there is nobody to remind. */
export const remind = (lacking: ReadonlyArray<Lacks>, year: number, notices: Notices, at: DateTime.Utc): Result.Result<ReadonlyArray<NoticeOf<"NoticeGiven">>, NothingLacking> => {
  const given = lacking.flatMap(({ duties: [first, ...others], member }) =>
    first === undefined ? [] : Option.toArray(inform(notices, member, { _tag: "DutiesLacking", year, duties: [first, ...others] }, dayOf(at), at)))
  return given.length === 0 ? Result.fail(new NothingLacking({ members: lacking.map(({ member }) => member) })) : Result.succeed(given)
}
