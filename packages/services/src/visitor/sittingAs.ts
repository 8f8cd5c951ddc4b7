import { type House, Member } from "@jianyan/domain"
import { HashMap, Option, Result } from "effect"
import type { Seated } from "./Visitor.ts"

/** Finds the member the one who asks sits as; refuses an account that sits as none. */
export const sittingAs = ({ members }: House.House, { member }: Seated): Result.Result<Member.Member, Member.NotFound> =>
  Option.match(Option.flatMap(Option.fromUndefinedOr(member), (id) => HashMap.get(members, id)), {
    onNone: () => Result.fail(new Member.NotFound(member === undefined ? {} : { member })), onSome: Result.succeed
  })
