import { Result, Schema } from "effect"
import type * as Policy from "../committee/Policy.ts"
import * as Member from "../member/Member.ts"

/** Members of this level above do not propose here; `levels` lists those the policy lets, none where it lets no other level. */
export class OfAnotherLevel extends Schema.TaggedError<OfAnotherLevel>()("Proposal.OfAnotherLevel", {
  member: Member.Id, level: Member.Level, levels: Schema.Array(Member.Level), article: Schema.optionalKey(Schema.String)
}) {}

/** Checks that a member may put proposals here or sign them: every member of the committee, and those of the levels above that the policy names. */
export const mayPropose = ({ id, level }: Member.Member, { upperLevels }: Policy.Policy): Result.Result<void, OfAnotherLevel> => {
  const levels: ReadonlyArray<Member.Level> = upperLevels?.levels ?? [], article = upperLevels?.article
  return level === undefined || levels.includes(level) ? Result.void : Result.fail(new OfAnotherLevel({ member: id, level, levels, ...(article !== undefined && { article }) }))
}
