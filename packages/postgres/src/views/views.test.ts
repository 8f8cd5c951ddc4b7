import { assert, it } from "@effect/vitest"
import { Views } from "@jianyan/services"
import * as Suites from "@jianyan/services/testing"
import { Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"
import { freshDatabase } from "../testing/freshDatabase.ts"

const open = (account: string) =>
  SqlClient.SqlClient.use((sql) =>
    sql`insert into account_user (id, name, email, "emailVerified") values (${account}, ${account}, ${account}, false)`)

const furnished = Layer.provideMerge(Layer.effectDiscard(Effect.forEach(Suites.viewAccounts, open)), freshDatabase)

Suites.views("on PostgreSQL", furnished)

it.live("forgets the views of an account that was closed", () =>
  Effect.gen(function*() {
    const views = yield* Views
    const sql = yield* SqlClient.SqlClient
    for (const account of Suites.viewAccounts) yield* views.save("demo", account, { zone: "proposals", name: "一", query: "" })
    yield* sql`delete from account_user where id = ${Suites.viewAccounts[0]}`
    assert.deepStrictEqual(yield* sql`select account from saved_view`, [{ account: Suites.viewAccounts[1] }])
  }).pipe(Effect.provide(furnished, { local: true })))
