import { Attachment, Attachments } from "@jianyan/services"
import { Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"
import { createHash } from "node:crypto"

/** The most bytes of one row. */
const part = 1024 * 1024

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex")

/** Keeps attachments on PostgreSQL, beside the journal; bytes that no longer fit their hash are a defect, never an answer. */
export const layer = (limits: Attachment.Limits = Attachment.standard): Layer.Layer<Attachments, never, SqlClient.SqlClient> =>
  Layer.effect(Attachments, Effect.gen(function*() {
    const sql = yield* SqlClient.SqlClient
    return Attachments.of({
      put: Effect.fn("Attachments.put")(function*(committee, offered) {
        const type = yield* Attachment.admit(limits, offered)
        const bytes = offered.bytes.slice()
        const attachment = { hash: hashOf(bytes), size: bytes.length, type }
        yield* Effect.gen(function*() {
          const fresh = yield* sql`insert into attachment ${sql.insert({ committee, ...attachment })} on conflict do nothing returning 1`
          if (fresh.length === 0) return
          for (let at = 0, place = 0; at < bytes.length; at += part, place++) {
            yield* sql`insert into attachment_part (committee, hash, place, bytes)
              values (${committee}, ${attachment.hash}, ${place}, ${bytes.subarray(at, at + part)})`
          }
        }).pipe(sql.withTransaction, Effect.orDie)
        return attachment
      }),
      get: Effect.fn("Attachments.get")(function*(committee, hash) {
        const [found] = yield* Effect.orDie(sql<Attachment.Attachment>`
          select hash, size, type from attachment where committee = ${committee} and hash = ${hash}`)
        if (found === undefined) return yield* new Attachment.NotFound({ hash })
        const parts = yield* Effect.orDie(sql<{ readonly bytes: Uint8Array }>`
          select bytes from attachment_part where committee = ${committee} and hash = ${hash} order by place`)
        const bytes = new Uint8Array(Buffer.concat(parts.map((row) => row.bytes)))
        if (hashOf(bytes) !== hash) return yield* Effect.die(new Error(`the bytes of attachment ${hash} of ${committee} were changed`))
        return { ...found, bytes }
      })
    })
  }))
