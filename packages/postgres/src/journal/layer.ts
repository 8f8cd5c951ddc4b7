import { PgClient } from "@effect/sql-pg"
import { Journal } from "@jianyan/services"
import { follow, toEntry, Wakes } from "@jianyan/services/journal"
import { Effect, Layer, Option, Queue, Schedule, Stream } from "effect"
import { SqlClient } from "effect/sql"
import { channel } from "./commit.ts"
import { makeAppend } from "./makeAppend.ts"
import { readAnswer, readPage, readStored } from "./readStored.ts"
import { headOf, verify } from "./verify.ts"

/** How long a tail waits before it looks unasked, in case a notification was lost. */
const poll = "5 seconds"

/**
 * Keeps the journal on PostgreSQL.
 * One connection of the pool listens for what any process has written; a lost one is taken up again.
 */
export const layer: Layer.Layer<Journal, never, PgClient.PgClient | SqlClient.SqlClient> = Layer.effect(Journal, Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  const wakes = Wakes.make()
  yield* Effect.forkScoped(Effect.retry(listen(wakes), Schedule.spaced("1 second")))

  return Journal.of({
    append: yield* makeAppend,
    answered: (committee, id) => Effect.map(Effect.orDie(readAnswer(sql, committee, id)), Option.map((entries) => entries.map(toEntry))),
    read: (committee, part) => Stream.map(Stream.orDie(readStored(sql, committee, part)), toEntry),
    kept: (committee) => Stream.orDie(readStored(sql, committee)),
    tail: (committee, after) =>
      follow({
        after,
        poll,
        join: wakes.join(committee),
        page: (last) => Effect.map(Effect.orDie(readPage(sql, committee, { after: last })), (entries) => entries.map(toEntry))
      }),
    head: (committee) => Effect.map(Effect.orDie(headOf(sql, committee)), ({ seq }) => seq),
    committees: sql<{ committee: string }>`select committee from journal_head where seq > 0 order by committee`.pipe(
      Effect.map((found) => found.map(({ committee }) => committee)),
      Effect.orDie
    ),
    verify: (committee) => Effect.orDie(verify(sql, committee))
  })
}))

const listen = (wakes: Wakes.Wakes) =>
  Effect.scoped(Effect.gen(function*() {
    const pg = yield* PgClient.PgClient
    const heard = yield* pg.listen(channel)
    wakes.wakeAll()
    while (true) wakes.wake((yield* Queue.take(heard)).payload)
  }))
