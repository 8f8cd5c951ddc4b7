import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import { table as migrations } from "../migrate/editions.ts"

/** A table that is backed up, and how its rows are named and put in order, in SQL. */
export interface Table {
  readonly name: string
  /** The columns that are written, which a generated one is not. */
  readonly columns: string
  readonly order: string
}

/** What a new database fills by itself, or the journal can fill again. */
const passedBy: ReadonlyArray<string> = [migrations, "snapshot"]

/** Finds every table of the schema whose rows are kept nowhere else; one that refers to another comes after it. */
export const all = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  const found = yield* sql<Table & { readonly refers: string }>`
    select c.relname as name,
      (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      coalesce((select string_agg(quote_ident(a.attname), ', ' order by k.place) from pg_index i
        cross join lateral unnest(i.indkey::smallint[]) with ordinality as k(attnum, place)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary), '1') as order,
      coalesce((select json_agg(r.relname) from pg_constraint f join pg_class r on r.oid = f.confrelid
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid)::text, '[]') as refers
    from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and not ${sql.in("c.relname", passedBy)}
    order by c.relname`
  const seen = new Set<string>()
  const sorted: Array<Table> = []
  const place = (name: string): void => {
    const table = found.find((one) => one.name === name)
    if (table === undefined || seen.has(name)) return
    seen.add(name)
    const before: ReadonlyArray<string> = JSON.parse(table.refers)
    before.forEach(place)
    sorted.push({ name, columns: table.columns, order: table.order })
  }
  for (const { name } of found) place(name)
  return sorted
})
