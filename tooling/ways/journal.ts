import { Embedded } from "@jianyan/postgres"
import { type Broken, Journal } from "@jianyan/services"
import { Effect, Option } from "effect"
import { SqlClient } from "effect/sql"
import { committee } from "./ask.ts"
import { databaseOf } from "./house.ts"

/** Recomputes the chain of the demo committee in the data folder of a stopped house; gives the first break, none when it holds. */
export const verify = (folder: string): Promise<Broken | undefined> =>
  Effect.runPromise(Effect.map(
    Effect.provide(Journal.use((journal) => journal.verify(committee)), Embedded.layer(databaseOf(folder))),
    Option.getOrUndefined
  ))

/** Counts the entries of the demo committee in the data folder of a stopped house. */
export const count = (folder: string): Promise<number> =>
  Effect.runPromise(Effect.provide(Journal.use((journal) => journal.head(committee)), Embedded.layer(databaseOf(folder))))

/**
 * Changes one byte of one entry past every guard, as whoever owns the database can: the trigger off, the byte changed, the trigger on.
 * Rejects when no entry was changed.
 */
export const changeByte = (folder: string, seq: number): Promise<void> =>
  Effect.runPromise(Effect.provide(
    Effect.gen(function*() {
      const sql = yield* SqlClient.SqlClient
      yield* sql`alter table journal_entry disable trigger journal_entry_stays`
      const changed = yield* sql`update journal_entry set event = overlay(event placing 'x' from length(event) - 8 for 1)
        where committee = ${committee} and seq = ${seq} and substring(event from length(event) - 8 for 1) <> 'x' returning seq`
      yield* sql`alter table journal_entry enable trigger journal_entry_stays`
      if (changed.length !== 1) return yield* Effect.die(`entry ${seq} was not changed`)
    }),
    Embedded.layer(databaseOf(folder))
  ))
