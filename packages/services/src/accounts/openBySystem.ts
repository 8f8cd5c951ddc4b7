import { Access, type Committee } from "@jianyan/domain"
import { DateTime, Effect, Option } from "effect"
import { Journal } from "../journal/Journal.ts"
import type { Opening } from "./Account.ts"
import { Accounts } from "./Accounts.ts"
import { refuseSecondWay } from "./refuseSecondWay.ts"

/** Opens an account on behalf of the house itself, and writes into the journal of the committee with which roles, both or neither; refuses a second way in for one member. */
export const openBySystem = Effect.fnUntraced(function*(committee: Committee.Id, opening: Opening) {
  const accounts = yield* Accounts
  const journal = yield* Journal
  return yield* accounts.together(committee, Effect.gen(function*() {
    for (const { committee: where, member } of opening.seats) if (where === committee && member !== undefined) yield* refuseSecondWay(committee, member)
    const account = yield* accounts.open(opening)
    const grant = Access.grantOf(account.seats.filter((seat) => seat.committee === committee))
    const at = yield* DateTime.now
    if (Option.isSome(grant)) {
      const given = { _tag: "AccessGiven", access: account.id, grant: grant.value, by: "system", at } as const
      yield* journal.append(committee, [{ stream: `access/${account.id}`, expected: 0, events: [given] }], { actor: "system", occurredAt: at })
    }
    return account
  }))
})
