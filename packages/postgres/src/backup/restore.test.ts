import { assert, it } from "@effect/vitest"
import { type HouseEvent, Proposal } from "@jianyan/domain"
import { Attachments, Journal, Register, Signer, Snapshots, Views } from "@jianyan/services"
import { DateTime, Effect, Option, Stream } from "effect"
import { SqlClient } from "effect/sql"
import { createHash } from "node:crypto"
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gunzipSync, gzipSync } from "node:zlib"
import { latest } from "../migrate/editions.ts"
import { freshDatabase } from "../testing/freshDatabase.ts"
import { ChainBroken, Damaged, FileUnfit, NotEmpty, OtherSchema, restore, write } from "./Backup.ts"
import * as Line from "./Line.ts"

const given = { actor: "account-1", occurredAt: DateTime.makeUnsafe("2026-03-01T08:00:00.123Z") }
const passedOn = (to: string): HouseEvent.HouseEvent => ({
  _tag: "ProposalPassedOn",
  proposal: Proposal.Id.make("p-1"),
  at: given.occurredAt,
  to
})

/** A file that takes more than one row. */
const file = { name: "附件.txt", type: "text/plain", bytes: Uint8Array.from({ length: 2_500_000 }, (_, index) => 0x20 + index % 89) }

/** Something in every table, and a table of another room's with what is hard to copy. */
const furnish = Effect.gen(function*() {
  const journal = yield* Journal
  const sql = yield* SqlClient.SqlClient
  for (const committee of ["demo", "hefei"]) {
    const events = Array.from({ length: 700 }, (_, i) => passedOn(`单位 ${i} \u0000 \u2028 "\\" 🏮`))
    yield* journal.append(committee, [{ stream: "proposal/1", expected: 0, events }], { ...given, id: "request-1" })
  }
  yield* (yield* Register).put("demo", { id: "m-1", name: "张三", contact: "13800000000" })
  yield* (yield* Snapshots).save("demo", "book-1", 700, Uint8Array.of(1, 2, 3))
  yield* (yield* Attachments).put("demo", file)
  yield* sql`insert into account_user (id, name, email, "emailVerified") values ('account-1', '张三', '1', false)`
  yield* (yield* Signer).rotate("demo")
  yield* (yield* Views).save("demo", "account-1", { zone: "proposals", name: "过期未复", query: "column=overdue" })
  yield* addOtherRoom
  yield* sql`insert into account_z_person (id, big, "bornAt", picture, twice) overriding system value values
    (7, 9007199254740993, '1949-10-01 00:00:00.123456+00', '\\x00ff', default)`
  yield* sql`insert into account_a_session (token, person) values (E'a\\nb', 7), ('c', null)`
})

const addOtherRoom = Effect.flatMap(SqlClient.SqlClient, (sql) =>
  Effect.andThen(
    sql`create table account_z_person (id integer generated always as identity primary key, big bigint, "bornAt" timestamptz,
      picture bytea, twice bigint generated always as (big * 2) stored)`,
    sql`create table account_a_session (token text primary key, person integer references account_z_person (id))`
  ))

const contents = Effect.gen(function*() {
  const journal = yield* Journal
  const sql = yield* SqlClient.SqlClient
  return {
    committees: yield* journal.committees,
    demo: yield* Stream.runCollect(journal.read("demo")),
    hefei: yield* Stream.runCollect(journal.read("hefei")),
    people: yield* (yield* Register).all("demo"),
    file: yield* (yield* Attachments).get("demo", createHash("sha256").update(file.bytes).digest("hex")),
    views: yield* (yield* Views).list("demo", "account-1"),
    keys: yield* (yield* Signer).keys("demo"),
    signed: yield* (yield* Signer).sign("demo", "2026"),
    persons: yield* sql`select id, big::text, "bornAt"::text, picture::text, twice::text from account_z_person`,
    sessions: yield* sql`select token, person from account_a_session order by token`
  }
})

const inFresh = <A, E>(effect: Effect.Effect<A, E, Attachments | Journal | Register | Signer | Snapshots | Views | SqlClient.SqlClient>) =>
  Effect.provide(effect, freshDatabase, { local: true })

const temporary = Effect.acquireRelease(
  Effect.promise(() => mkdtemp(join(tmpdir(), "jianyan-backup-"))),
  (folder) => Effect.promise(() => rm(folder, { recursive: true, force: true }))
)

/** Changes lines of a backup and seals every line anew, as one may who knows how it is made. */
const rewrite = (text: string, change: (line: string) => string): string => {
  let hash = Line.start
  return text.trimEnd().split("\n").map((line) => {
    const open = change(line).replace(/,"hash":"[0-9a-f]{64}"\}$/u, "}")
    const value = JSON.parse(open)
    const sealed = Line.write(
      hash,
      "header" in value
        ? { _tag: "Header", header: { ...value.header, takenAt: DateTime.makeUnsafe(value.header.takenAt) } }
        : "end" in value
        ? { _tag: "End", lines: value.end }
        : { _tag: "Row", table: value.table, row: JSON.stringify(value.row) }
    )
    hash = sealed.hash
    return `${sealed.text}\n`
  }).join("")
}

/** A small backup, and a way to see what a changed one is refused for. */
const backedUp = Effect.gen(function*() {
  const folder = yield* temporary
  const path = join(folder, "backup.gz")
  yield* inFresh(Effect.andThen(Journal.use((journal) =>
    journal.append("demo", [{ stream: "proposal/1", expected: 0, events: [passedOn("一"), passedOn("二"), passedOn("三")] }], given)), write(path)))
  const bytes = yield* Effect.promise(() => readFile(path))
  const refused = (given: Uint8Array) =>
    inFresh(Effect.gen(function*() {
      yield* Effect.promise(() => writeFile(path, given))
      const refusal = yield* Effect.flip(restore(path))
      assert.deepStrictEqual(yield* Journal.use((journal) => journal.committees), [])
      return refusal
    }))
  return { bytes, text: gunzipSync(bytes).toString("utf8"), refused }
})

it.live("brings back every table as it was, except what can be made again", () =>
  Effect.gen(function*() {
    const folder = yield* temporary
    const path = join(folder, "backup.gz")
    const before = yield* inFresh(Effect.gen(function*() {
      yield* furnish
      const header = yield* write(path)
      assert.deepStrictEqual(header.tables["journal_entry"], 1400)
      assert.deepStrictEqual(header.tables["attachment_part"], 3)
      assert.notProperty(header.tables, "snapshot")
      return yield* contents
    }))
    assert.deepStrictEqual(yield* Effect.promise(() => readdir(folder)), ["backup.gz"])
    assert.strictEqual((yield* Effect.promise(() => stat(path))).mode & 0o777, 0o600)
    yield* inFresh(Effect.gen(function*() {
      yield* addOtherRoom
      yield* restore(path)
      assert.deepStrictEqual(yield* contents, before)
      const journal = yield* Journal
      assert.deepStrictEqual(yield* journal.verify("demo"), Option.none())
      assert.deepStrictEqual(yield* (yield* Snapshots).load("demo", "book-1"), Option.none())
      const sql = yield* SqlClient.SqlClient
      assert.deepStrictEqual(yield* sql`insert into account_z_person (big) values (1) returning id`, [{ id: 8 }])
      const again = { stream: "proposal/1", expected: 0, events: [passedOn("again")] }
      assert.lengthOf(yield* journal.append("demo", [again], { ...given, id: "request-1" }), 700)
      const [next] = yield* journal.append("demo", [{ ...again, expected: 700 }], given)
      assert.strictEqual(next?.previous, before.demo.at(-1)?.hash)
    }))
  }))

it.live("refuses a database in which something is kept, and leaves it", () =>
  Effect.gen(function*() {
    const path = join(yield* temporary, "backup.gz")
    yield* inFresh(Effect.gen(function*() {
      const register = yield* Register
      yield* register.put("demo", { id: "m-1", name: "张三" })
      yield* write(path)
      assert.deepStrictEqual(yield* Effect.flip(restore(path)), new NotEmpty({ table: "register" }))
      assert.lengthOf(yield* register.all("demo"), 1)
    }))
  }))

it.live("names the line in which a byte was changed", () =>
  Effect.gen(function*() {
    const { text, refused } = yield* backedUp
    assert.include(text.split("\n")[2], "二")
    assert.deepStrictEqual(yield* refused(gzipSync(text.replace("二", "贰"))), new Damaged({ line: 3 }))
    assert.deepStrictEqual(yield* refused(gzipSync(text.replace("\"schema\"", "\"schemo\""))), new Damaged({ line: 1 }))
  }))

it.live("names the line that is missing, repeated, or the last before the file was cut", () =>
  Effect.gen(function*() {
    const { bytes, text, refused } = yield* backedUp
    const lines = text.trimEnd().split("\n")
    const file = (kept: ReadonlyArray<string>) => gzipSync(kept.map((line) => `${line}\n`).join(""))
    assert.deepStrictEqual(yield* refused(file(lines.toSpliced(2, 1))), new Damaged({ line: 3 }))
    assert.deepStrictEqual(yield* refused(file([...lines, lines.at(-1) ?? ""])), new Damaged({ line: lines.length + 1 }))
    assert.deepStrictEqual(yield* refused(file(lines.slice(0, -1))), new Damaged({ line: lines.length }))
    assert.strictEqual((yield* refused(bytes.subarray(0, bytes.length - 20)))._tag, "Backup.Damaged")
    assert.deepStrictEqual(yield* refused(new Uint8Array()), new Damaged({ line: 1 }))
    assert.deepStrictEqual(yield* refused(Buffer.from("not a backup")), new Damaged({ line: 1 }))
  }))

it.live("refuses an entry that was changed by one who sealed the lines again", () =>
  Effect.gen(function*() {
    const { text, refused } = yield* backedUp
    const forged = rewrite(text, (line) => line.replace("二", "贰"))
    assert.deepStrictEqual(yield* refused(gzipSync(forged)), new ChainBroken({ committee: "demo", seq: 2, what: "hash" }))
  }))

it.live("refuses a backup of another schema", () =>
  Effect.gen(function*() {
    const { text, refused } = yield* backedUp
    const other = rewrite(text, (line) => line.replace(`"schema":${latest}`, `"schema":${latest + 1}`))
    assert.deepStrictEqual(yield* refused(gzipSync(other)), new OtherSchema({ found: latest + 1, needed: latest }))
  }))

it.live("names a file that cannot be written or read, and leaves nothing of it", () =>
  Effect.gen(function*() {
    const folder = yield* temporary
    const path = join(folder, "nowhere", "backup.gz")
    yield* inFresh(Effect.gen(function*() {
      assert.deepStrictEqual(yield* Effect.flip(write(path)), new FileUnfit({ path, code: "ENOENT" }))
      assert.deepStrictEqual(yield* Effect.flip(restore(path)), new FileUnfit({ path, code: "ENOENT" }))
    }))
    assert.deepStrictEqual(yield* Effect.promise(() => readdir(folder)), [])
  }))
