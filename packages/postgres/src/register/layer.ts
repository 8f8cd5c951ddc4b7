import { type Person, Register } from "@jianyan/services"
import { Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"

/** Keeps the register on PostgreSQL. */
export const layer: Layer.Layer<Register, never, SqlClient.SqlClient> = Layer.effect(Register, Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  const putMany = (committee: string, people: ReadonlyArray<Person>) => {
    const rows = new Map(people.map((person) => [person.id, person]))
    return sql`insert into register
      select ${committee}, p.id, p.name, p.contact
      from json_to_recordset(${JSON.stringify([...rows.values()])}::json) as p(id text, name text, contact text)
      on conflict (committee, id) do update set name = excluded.name, contact = excluded.contact`.pipe(Effect.asVoid, Effect.orDie)
  }
  return Register.of({
    put: (committee, person) => putMany(committee, [person]),
    putMany,
    all: (committee) =>
      sql<{ id: string; name: string; contact: string | null }>`
        select id, name, contact from register where committee = ${committee} order by id`.pipe(
        Effect.map((rows) => rows.map(({ contact, ...person }) => contact === null ? person : { ...person, contact })),
        Effect.orDie
      ),
    erase: (committee, id) =>
      sql`delete from register where committee = ${committee} and id = ${id}`.pipe(Effect.asVoid, Effect.orDie)
  })
}))
