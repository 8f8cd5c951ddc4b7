import { type Endpoint, Problem } from "@jianyan/contract"
import { Day } from "@jianyan/domain"
import { Accounts, heading, Houses, type Seated, seated } from "@jianyan/services"
import { DateTime, Effect, Option } from "effect"

/** Lets the one who asks in: signed in by a password of their own, seated in the committee, and in one of the roles; otherwise the committee does not exist for them. */
export const admit = (
  headers: Headers, committee: string, allow: Endpoint.Allowed
): Effect.Effect<Seated, Problem.SignedOut | Problem.FirstPassword | Problem.NotHere | Problem.NotAllowed, Accounts | Houses> =>
  Effect.gen(function*() {
    const account = yield* Accounts.use((accounts) => accounts.identify(headers))
    if (Option.isNone(account)) return yield* new Problem.SignedOut({})
    if (account.value.handed === true) return yield* new Problem.FirstPassword({})
    const visitor = seated(account.value.id, committee, account.value.seats, headers.get("idempotency-key") ?? undefined)
    if (visitor === undefined) return yield* new Problem.NotHere({})
    const house = yield* Houses.use((houses) => houses.now(committee))
    if (Option.isNone(house.committee)) return yield* new Problem.NotHere({})
    if (typeof allow !== "string" && !visitor.roles.some((role) => allow.includes(role))) return yield* new Problem.NotAllowed({ needs: allow })
    return heading(visitor, house, Day.of(yield* DateTime.now))
  })
