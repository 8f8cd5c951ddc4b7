import { Accounts, Attachments, closeYears, Contacts, openBySystem, tell } from "@jianyan/services"
import type { Story } from "@jianyan/seed"
import { Effect } from "effect"

/**
 * Tells the demo story to a house that does not know it, or not to its end, then opens the demo accounts; gives how many entries were written.
 *
 * The accounts bear the ids by which the story names who acted. They come last: where all of them are, the story was told to its end, and is not told again even by an edition that would tell another.
 */
export const tellDemo = (story: Story) =>
  Effect.gen(function*() {
    const accounts = yield* Accounts
    const known = new Set((yield* accounts.all(story.committee)).map((account) => account.user))
    const missing = story.openings.filter((opening) => !known.has(opening.user))
    if (missing.length === 0) return 0
    const attachments = yield* Attachments
    yield* Effect.forEach(story.files ?? [], (file) => attachments.put(story.committee, file), { discard: true })
    const contacts = yield* Contacts
    yield* Effect.forEach(story.signings ?? [], (signing) => contacts.keep(story.committee, signing), { discard: true })
    const written = yield* tell(story.committee, story.people, story.happened)
    yield* closeYears(story.committee, story.closes?.years ?? [], story.closes?.by ?? "system")
    yield* Effect.forEach(missing, (opening) => Effect.catchTag(openBySystem(story.committee, { ...opening, id: `account-${opening.user}` }), ["Account.UserTaken", "Account.MemberSeated"], () => Effect.void), { discard: true })
    return written
  })
