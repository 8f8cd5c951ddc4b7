import { PgConnection } from "@effect/sql-pg"
import { assert, it, layer as provided } from "@effect/vitest"
import { Journal } from "@jianyan/services"
import { Context, Effect, Layer, Option, Redacted, Result, Stream } from "effect"
import { spawn } from "node:child_process"
import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { find, FolderInUse, FolderUnwritable, layer, OtherVersion, type Server, start } from "./Embedded.ts"

const isRoot = process.getuid?.() === 0

const temporary = Effect.acquireRelease(
  Effect.promise(() => mkdtemp(join(tmpdir(), "jianyan-embedded-"))),
  (folder) => Effect.promise(() => rm(folder, { recursive: true, force: true }))
)

const ask = (url: Redacted.Redacted, question: string) =>
  Effect.scoped(Effect.flatMap(PgConnection.make({ url }), (connection) => Effect.map(connection.query(question), ({ rows }) => rows)))

it.live("makes a database once and finds everything again", () =>
  Effect.gen(function*() {
    const folder = yield* temporary
    yield* Effect.scoped(Effect.flatMap(start(folder), ({ url }) => ask(url, "create table kept as select '提案' as text")))
    assert.isTrue(Option.isNone(yield* find(folder)))
    const { url } = yield* start(folder)
    assert.deepStrictEqual(yield* ask(url, "select text from kept"), [{ text: "提案" }])
    assert.strictEqual((yield* Effect.promise(() => stat(join(folder, "password")))).mode & 0o777, 0o600)
  }))

class Served extends Context.Service<Served, { readonly folder: string; readonly server: Server }>()("test/Served") {
  static readonly layer = Layer.effect(Served, Effect.gen(function*() {
    const folder = yield* temporary
    return { folder, server: yield* start(folder) }
  }))
}

provided(Served.layer, { timeout: "60 seconds", excludeTestServices: true })("a server that runs", (it) => {
  it.effect("keeps UTF-8 in order of code point, flushes every commit, and answers to the loopback alone", () =>
    Effect.gen(function*() {
      const { server } = yield* Served
      const [said] = yield* ask(server.url, `select current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
        current_setting('synchronous_commit') as commit, current_setting('listen_addresses') as address,
        (select datcollate from pg_database where datname = current_database()) as collate`)
      assert.deepStrictEqual(said, { encoding: "UTF8", fsync: "on", commit: "on", address: "127.0.0.1", collate: "C" })
    }))

  it.effect("refuses who does not know the password", () =>
    Effect.gen(function*() {
      const { port } = new URL(Redacted.value((yield* Served).server.url))
      const stranger = PgConnection.make({ host: "127.0.0.1", port: Number(port), username: "jianyan", database: "jianyan" })
      assert.strictEqual((yield* Effect.flip(Effect.scoped(stranger))).reason._tag, "AuthenticationError")
    }))

  it.effect("keeps its folder to itself, and is found there all the same", () =>
    Effect.gen(function*() {
      const { folder, server } = yield* Served
      assert.deepStrictEqual(yield* Effect.flip(Effect.scoped(start(folder))), new FolderInUse({ folder, pid: server.pid }))
      assert.deepStrictEqual(yield* find(folder), Option.some(server))
      assert.lengthOf(yield* ask(server.url, "select 1"), 1)
    }))
})

it.live("lets one of two that start at the same time have the folder", () =>
  Effect.gen(function*() {
    const folder = yield* temporary
    const both = yield* Effect.all([Effect.result(start(folder)), Effect.result(start(folder))], { concurrency: 2 })
    assert.lengthOf(both.filter(Result.isSuccess), 1)
    for (const { failure } of both.filter(Result.isFailure)) assert.strictEqual(failure._tag, "Embedded.FolderInUse")
  }))

it.live("refuses a folder in which nothing can be made", () =>
  Effect.gen(function*() {
    const file = join(yield* temporary, "file")
    yield* Effect.promise(() => writeFile(file, ""))
    const folder = join(file, "data")
    assert.deepStrictEqual(yield* Effect.flip(Effect.scoped(start(folder))), new FolderUnwritable({ folder, code: "ENOTDIR" }))
  }))

it.live("refuses a database of another major version", () =>
  Effect.gen(function*() {
    const folder = yield* temporary
    yield* Effect.promise(() => mkdir(join(folder, "postgres")))
    yield* Effect.promise(() => writeFile(join(folder, "postgres", "PG_VERSION"), "17\n"))
    assert.deepStrictEqual(yield* Effect.flip(Effect.scoped(start(folder))), new OtherVersion({ folder, found: "17", needed: "18" }))
  }))

it.live("starts over the notes of a server that was killed, though its number is another process's now", () =>
  Effect.gen(function*() {
    const folder = yield* temporary
    yield* Effect.scoped(start(folder))
    yield* Effect.promise(() => writeFile(join(folder, "postgres", "postmaster.pid"), `${process.pid}\n${folder}\n0\n5432\n`))
    assert.lengthOf(yield* ask((yield* start(folder)).url, "select 1"), 1)
  }))

it.live("finds everything after the server was killed", () =>
  Effect.gen(function*() {
    const folder = yield* temporary
    yield* Effect.scoped(Effect.gen(function*() {
      const { url, pid } = yield* start(folder)
      yield* ask(url, "create table kept as select generate_series(1, 1000) as n")
      process.kill(pid, "SIGKILL")
    }))
    const { url } = yield* start(folder)
    assert.deepStrictEqual(yield* ask(url, "select count(*)::int as count from kept"), [{ count: 1000 }])
  }))

it.live("finds every append that was acknowledged before its process was killed", () =>
  Effect.gen(function*() {
    const folder = yield* temporary
    const acknowledged = yield* Effect.promise(() => appendUntilKilled(folder, 200))
    const orphan = yield* find(folder)
    assert.isTrue(Option.isSome(orphan))
    const found = yield* Journal.use((journal) =>
      Effect.all({ versions: Stream.runCount(journal.read("demo")), broken: journal.verify("demo") })).pipe(Effect.provide(layer(folder)))
    assert.isAtLeast(acknowledged, 200)
    assert.isAtLeast(found.versions, acknowledged)
    assert.isAtMost(found.versions, acknowledged + 1)
    assert.deepStrictEqual(found.broken, Option.none())
  }))

it.live.runIf(isRoot)("serves root from behind a folder that only root may pass", () =>
  Effect.gen(function*() {
    const outer = yield* temporary
    yield* Effect.promise(() => chmod(outer, 0o700))
    const folder = join(outer, "data")
    yield* Effect.scoped(start(folder))
    const { url } = yield* start(folder)
    assert.lengthOf(yield* ask(url, "select 1"), 1)
    assert.notStrictEqual((yield* Effect.promise(() => stat(join(folder, "postgres")))).uid, 0)
  }))

/** Kills the appending process, and nothing else, after some acknowledged appends; gives the last that was. */
const appendUntilKilled = (folder: string, enough: number): Promise<number> =>
  new Promise((resolve) => {
    const appender = spawn(process.execPath, [fileURLToPath(new URL("../testing/appender.ts", import.meta.url)), folder], {
      stdio: ["ignore", "pipe", "inherit"]
    })
    let last = 0
    createInterface(appender.stdout).on("line", (line) => {
      last = Number(line)
      if (last === enough) appender.kill("SIGKILL")
    }).on("close", () => resolve(last))
  })
