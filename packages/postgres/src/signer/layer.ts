import { type Key, newSecret, publicOf, sign, Signer } from "@jianyan/services"
import { DateTime, Effect, Layer } from "effect"
import { SqlClient, type SqlError } from "effect/sql"

interface Row {
  readonly number: number
  readonly public: string
  readonly secret: Uint8Array
  readonly since: Date
  readonly until: Date | null
}

const shown = ({ public: key, since, until }: Row): Key =>
  ({ key, since: DateTime.fromDateUnsafe(since), ...(until === null ? {} : { until: DateTime.fromDateUnsafe(until) }) })

/** Keeps the keys of the committees on PostgreSQL, where a backup takes them along: what was signed can be signed for after a restore. */
export const layer: Layer.Layer<Signer, never, SqlClient.SqlClient> = Layer.effect(Signer, Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  const kept = (committee: string) => sql<Row>`select number, public, secret, since, until from signing_key where committee = ${committee} order by number`

  const make = (committee: string, number: number, now: string) => {
    const secret = newSecret()
    return sql`insert into signing_key (committee, number, public, secret, since)
      values (${committee}, ${number}, ${publicOf(secret)}, ${secret}, ${now}::timestamptz) on conflict do nothing`
  }

  /** Reads the keys; whoever comes first makes the first one. */
  const all = (committee: string): Effect.Effect<ReadonlyArray<Row>, SqlError.SqlError> =>
    Effect.flatMap(kept(committee), (found) =>
      found.length > 0 ? Effect.succeed(found) : Effect.flatMap(DateTime.now, (now) => Effect.andThen(make(committee, 1, DateTime.formatIso(now)), kept(committee))))

  const last = (rows: ReadonlyArray<Row>) => {
    const row = rows.at(-1)
    return row === undefined ? Effect.die("a committee has no key to sign with") : Effect.succeed(row)
  }

  const rotate = (committee: string) =>
    Effect.gen(function*() {
      const before = yield* Effect.flatMap(all(committee), last)
      const now = DateTime.formatIso(yield* DateTime.now)
      yield* sql`update signing_key set until = ${now}::timestamptz where committee = ${committee} and number = ${before.number} and until is null`
      yield* make(committee, before.number + 1, now)
      return yield* Effect.flatMap(kept(committee), last)
    })

  return Signer.of({
    keys: (committee) => Effect.orDie(Effect.map(all(committee), (rows) => rows.map(shown))),
    sign: (committee, text) =>
      Effect.orDie(Effect.map(Effect.flatMap(all(committee), last), ({ public: key, secret }) => ({ key, signature: sign(secret, text) }))),
    rotate: (committee) => Effect.orDie(Effect.map(sql.withTransaction(rotate(committee)), shown))
  })
}))
