import { PgConnection } from "@effect/sql-pg"
import { Clock, Effect, Option, type Redacted, Schedule, type Scope } from "effect"
import { createServer } from "node:net"
import * as Binaries from "./Binaries.ts"
import * as Folder from "./Folder.ts"
import { own } from "./own.ts"
import { FolderInUse, NotStarted, type Refusal } from "./refusals.ts"
import * as Runner from "./Runner.ts"

/** A PostgreSQL that serves. */
export interface Server {
  readonly url: Redacted.Redacted
  readonly pid: number
}

/** How long a server is left alone after it started, in seconds: its owner may not have come to own it yet. */
const young = 2

/**
 * Starts a PostgreSQL 18 in a folder and stops it, fast, when the scope closes; makes the database the first time.
 * The server does not end with this process: one left behind by a process that was killed is stopped and started anew, and
 * has everything that was acknowledged. It listens on a free port of the loopback, for the password in the folder.
 */
export const start = (path: string): Effect.Effect<Server, Refusal, Scope.Scope> =>
  Effect.gen(function*() {
    const folder = Folder.at(path)
    yield* Folder.prepare(folder)
    const binaries = yield* Binaries.find
    const runner = yield* Runner.make(folder.cluster, [folder.cluster, binaries.postgres])
    yield* Folder.initialise(folder, binaries, runner)
    const stop = runner.run(binaries.pg_ctl, "stop", "--wait", "--mode=fast", "--pgdata", folder.cluster)
    const trouble = (said: unknown) => new NotStarted({ folder: folder.path, said: String(said) })

    const stopOrphan = Effect.scoped(Effect.gen(function*() {
      const found = yield* Folder.running(folder)
      if (Option.isNone(found)) return yield* Folder.clearNotes(folder)
      const age = (yield* Clock.currentTimeMillis) / 1000 - found.value.since
      if (age >= 0 && age < young) yield* Effect.sleep(`${young - age} seconds`)
      const owned = yield* Effect.mapError(own(yield* Folder.url(folder, found.value.port, "postgres")), trouble)
      if (!owned) return yield* new FolderInUse({ folder: folder.path, pid: found.value.pid })
      yield* Effect.mapError(stop, trouble)
    }))

    const launch = Effect.gen(function*() {
      const port = yield* freePort
      yield* runner.run(
        binaries.pg_ctl,
        "start",
        "--wait",
        "--timeout=600",
        "--pgdata",
        folder.cluster,
        "--log",
        `${folder.cluster}/start.log`,
        "--options",
        `-p ${port} ${settings.map((setting) => `-c ${setting}`).join(" ")}`
      )
      return port
    }).pipe(Effect.mapError(trouble))

    const port = yield* Effect.andThen(stopOrphan, launch).pipe(
      Effect.retry({ while: (error) => error._tag === "Embedded.NotStarted", schedule: patience })
    )
    const server = yield* Folder.url(folder, port, "postgres")
    const pid = Option.match(yield* Folder.running(folder), { onNone: () => 0, onSome: (found) => found.pid })
    if (!(yield* Effect.mapError(own(server), trouble))) return yield* new FolderInUse({ folder: folder.path, pid })
    yield* Effect.addFinalizer(() => Effect.ignore(stop))
    yield* Effect.mapError(createDatabase(server), trouble)
    return { url: yield* Folder.url(folder, port, Folder.database), pid }
  })

/** Twice a second for five seconds: a server that ends, or starts for another, is done by then. */
const patience = Schedule.spaced("500 millis").pipe(Schedule.upTo({ times: 10 }))

const settings = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=''",
  "shared_buffers=32MB",
  "max_connections=40",
  "fsync=on",
  "synchronous_commit=on",
  "full_page_writes=on",
  "timezone=UTC",
  "log_timezone=UTC",
  "logging_collector=on",
  "log_directory=log",
  "log_filename=postgresql-%a.log",
  "log_truncate_on_rotation=on",
  "log_rotation_age=1d",
  "log_rotation_size=0"
]

const freePort = Effect.callback<number, string>((resume) => {
  const server = createServer()
  server.once("error", (error) => resume(Effect.fail(error.message)))
  server.listen(0, "127.0.0.1", () => {
    const address = server.address()
    const port = typeof address === "object" && address !== null ? address.port : 0
    server.close(() => resume(Effect.succeed(port)))
  })
})

const createDatabase = (url: Redacted.Redacted) =>
  Effect.scoped(Effect.gen(function*() {
    const connection = yield* PgConnection.make({ url })
    const { rows } = yield* connection.query("select 1 from pg_database where datname = $1", [Folder.database])
    if (rows.length === 0) yield* connection.query(`create database ${Folder.database}`)
  }))
