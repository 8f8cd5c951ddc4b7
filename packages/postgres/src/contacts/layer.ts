import { Contacts, type KeptSigning } from "@jianyan/services"
import { Proposal, Signing, Unit } from "@jianyan/domain"
import { Array, DateTime, Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"

interface Row {
  readonly id: string
  readonly proposal: string
  readonly unit: string
  readonly at: Date
  readonly secret: string
  readonly signed_by: string | null
  readonly contact: string | null
  readonly phone: string | null
}

const fromRow = (row: Row): KeptSigning => ({
  id: Signing.Id.make(row.id), of: Proposal.Id.make(row.proposal), unit: Unit.Id.make(row.unit), at: DateTime.fromDateUnsafe(row.at), secret: row.secret,
  signing: { ...(row.signed_by !== null && { signedBy: row.signed_by }), ...(row.contact !== null && { contact: row.contact }), ...(row.phone !== null && { phone: row.phone }) }
})

/** Keeps the people letters name on PostgreSQL. */
export const layer: Layer.Layer<Contacts, never, SqlClient.SqlClient> = Layer.effect(Contacts, Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  return Contacts.of({
    keep: (committee, { at, id, of, secret, signing: { contact = null, phone = null, signedBy = null }, unit }) =>
      Effect.asVoid(Effect.orDie(sql`insert into letter_contact (committee, id, proposal, unit, at, secret, signed_by, contact, phone)
        values (${committee}, ${id}, ${of}, ${unit}, ${DateTime.formatIso(at)}::timestamptz, ${secret}, ${signedBy}, ${contact}, ${phone}) on conflict do nothing`)),
    find: (committee, id) => Effect.map(Effect.orDie(sql<Row>`select * from letter_contact where committee = ${committee} and id = ${id}`), (rows) => Array.head(rows.map(fromRow))),
    all: (committee) => Effect.map(Effect.orDie(sql<Row>`select * from letter_contact where committee = ${committee} order by at, id`), Array.map(fromRow)),
    erase: (committee, id) => Effect.asVoid(Effect.orDie(sql`delete from letter_contact where committee = ${committee} and id = ${id}`)),
    together: (erasing) => erasing.pipe(
      Effect.mapError((refused) => ({ refused })), sql.withTransaction,
      Effect.catch((failure) => "refused" in failure ? Effect.fail(failure.refused) : Effect.die(failure))
    )
  })
}))
