import type { Committee } from "@jianyan/domain"
import { Accounts } from "@jianyan/services"
import { Effect } from "effect"

/** Names some of the accounts of a committee, by id; the register of people does not know them. */
export const accountsOf = (committee: Committee.Id, ids: ReadonlyArray<string | undefined>) =>
  Effect.gen(function*() {
    const by = new Set(ids)
    if (by.size === 0) return {}
    const all = yield* Accounts.use((accounts) => accounts.all(committee))
    return Object.fromEntries(all.flatMap(({ id, name }) => by.has(id) ? [[id, name]] : []))
  })
