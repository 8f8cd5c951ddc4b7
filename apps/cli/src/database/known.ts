import { Committee } from "@jianyan/domain"
import { Journal } from "@jianyan/services"
import { Effect, Schema } from "effect"

/** The database knows no such committee. */
export class NoCommittee extends Schema.TaggedError<NoCommittee>()("Cli.NoCommittee", { committee: Schema.String, known: Schema.String }) {}

/** Finds a committee by its id among those with a journal; refuses one that has none. */
export const known = (committee: string): Effect.Effect<Committee.Id, NoCommittee, Journal> =>
  Effect.gen(function*() {
    const all = yield* Journal.use((journal) => journal.committees)
    if (!all.includes(committee)) return yield* new NoCommittee({ committee, known: all.join(", ") })
    return Committee.Id.make(committee)
  })
