import { assert, it } from "@effect/vitest"
import { Attachments } from "@jianyan/services"
import * as Suites from "@jianyan/services/testing"
import { Effect, Exit, Layer } from "effect"
import { SqlClient } from "effect/sql"
import { freshDatabase } from "../testing/freshDatabase.ts"
import { layer } from "./layer.ts"

Suites.attachments("on PostgreSQL", Layer.provide(layer(Suites.attachmentLimits), freshDatabase))

it.live("does not hand out bytes that were changed or lost", () =>
  Effect.gen(function*() {
    const attachments = yield* Attachments
    const sql = yield* SqlClient.SqlClient
    const { hash } = yield* attachments.put("demo", { name: "a.txt", type: "text/plain", bytes: new TextEncoder().encode("abc") })
    for (const change of [sql`update attachment_part set bytes = '\\x616264'`, sql`delete from attachment_part`]) {
      yield* change
      assert.isTrue(Exit.hasDies(yield* Effect.exit(attachments.get("demo", hash))))
    }
  }).pipe(Effect.provide(freshDatabase, { local: true })))
