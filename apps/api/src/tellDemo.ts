import { Accounts, tell } from "@jianyan/services"
import type { Story } from "@jianyan/seed"
import { Effect } from "effect"

/** Tells the demo story to a house that does not know it yet, or not to its end, and opens the demo accounts that are missing; gives how many entries were written. */
export const tellDemo = (story: Story) =>
  Effect.gen(function*() {
    const written = yield* tell(story.committee, story.people, story.happened)
    const accounts = yield* Accounts
    const known = new Set((yield* accounts.all(story.committee)).map((account) => account.user))
    yield* Effect.forEach(story.openings.filter((opening) => !known.has(opening.user)), (opening) => Effect.catchTag(accounts.open(opening), "Account.UserTaken", () => Effect.void), { discard: true })
    return written
  })
