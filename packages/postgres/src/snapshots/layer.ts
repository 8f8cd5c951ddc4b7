import { Snapshots } from "@jianyan/services"
import { Effect, Layer, Option } from "effect"
import { SqlClient } from "effect/sql"

/** Keeps snapshots on PostgreSQL. */
export const layer: Layer.Layer<Snapshots, never, SqlClient.SqlClient> = Layer.effect(Snapshots, Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  return Snapshots.of({
    load: (committee, fold) =>
      sql<{ seq: bigint; bytes: Uint8Array }>`
        select seq, bytes from snapshot where committee = ${committee} and fold = ${fold}`.pipe(
        Effect.map(([row]) => row === undefined ? Option.none() : Option.some({ seq: Number(row.seq), bytes: row.bytes })),
        Effect.orDie
      ),
    save: (committee, fold, seq, bytes) =>
      sql`insert into snapshot (committee, fold, seq, bytes) values (${committee}, ${fold}, ${seq}::bigint, ${bytes})
        on conflict (committee, fold) do update set seq = excluded.seq, bytes = excluded.bytes
        where snapshot.seq <= excluded.seq`.pipe(Effect.asVoid, Effect.orDie)
  })
}))
