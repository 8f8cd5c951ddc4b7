import { View } from "@jianyan/domain"
import { Views } from "@jianyan/services"
import { Effect, Layer } from "effect"
import { SqlClient, type SqlError } from "effect/sql"

/** Keeps the views of people on PostgreSQL; an account that is not there is a defect. */
export const layer: Layer.Layer<Views, never, SqlClient.SqlClient> = Layer.effect(Views, Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  const list = (committee: string, account: string) =>
    sql<View.View>`select id, zone, name, query from saved_view where committee = ${committee} and account = ${account} order by place`

  /** Runs a change alone among those of one account in one committee, with what it keeps there. */
  const change = <A, E>(committee: string, account: string, run: (kept: ReadonlyArray<View.View>) => Effect.Effect<A, E | SqlError.SqlError>) =>
    sql`select pg_advisory_xact_lock(hashtextextended(${JSON.stringify(["saved_view", committee, account])}, 0))`.pipe(
      Effect.andThen(list(committee, account)),
      Effect.flatMap(run),
      sql.withTransaction,
      Effect.catchTag("SqlError", Effect.die)
    )

  const refuseTaken = (kept: ReadonlyArray<View.View>, { zone, name }: View.Saving, id?: string) => {
    const taken = kept.find((view) => view.zone === zone && view.name === name && view.id !== id)
    return taken === undefined ? Effect.void : new View.NameTaken({ zone, name, view: taken.id })
  }

  const find = (kept: ReadonlyArray<View.View>, id: string) => {
    const found = kept.find((view) => view.id === id)
    return found === undefined ? new View.NotFound({ view: id }) : Effect.succeed(found)
  }

  return Views.of({
    save: Effect.fn("Views.save")(function*(committee, account, given) {
      const saving = yield* Effect.fromResult(View.admit(given))
      return yield* change(committee, account, Effect.fnUntraced(function*(kept) {
        yield* refuseTaken(kept, saving)
        if (kept.length >= View.most) return yield* new View.TooMany({ most: View.most })
        const view = { id: crypto.randomUUID(), ...saving }
        yield* sql`insert into saved_view ${sql.insert({ committee, account, ...view })}`
        return view
      }))
    }),
    list: (committee, account) => Effect.orDie(list(committee, account)),
    rename: (committee, account, id, name) =>
      change(committee, account, Effect.fnUntraced(function*(kept) {
        const saving = yield* Effect.fromResult(View.admit({ ...yield* find(kept, id), name }))
        yield* refuseTaken(kept, saving, id)
        yield* sql`update saved_view set name = ${saving.name} where committee = ${committee} and account = ${account} and id = ${id}`
        return { id, ...saving }
      })),
    drop: (committee, account, id) =>
      change(committee, account, Effect.fnUntraced(function*(kept) {
        yield* find(kept, id)
        yield* sql`delete from saved_view where committee = ${committee} and account = ${account} and id = ${id}`
      }))
  })
}))
