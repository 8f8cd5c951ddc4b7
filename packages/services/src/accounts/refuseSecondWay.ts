import { Access, type Committee, type Member } from "@jianyan/domain"
import { Effect } from "effect"
import { Accounts } from "./Accounts.ts"

/** Refuses a way in for a member who has one by another account than the one named. */
export const refuseSecondWay = Effect.fnUntraced(function*(committee: Committee.Id, member: Member.Id, account?: string) {
  const all = yield* Accounts.use((accounts) => accounts.all(committee))
  const other = all.find(({ id, seats }) => id !== account && seats.some((seat) => seat.member === member))
  if (other !== undefined) return yield* new Access.MemberSeated({ member, user: other.user })
})
