import { Effect, Option, Redacted } from "effect"
import { randomBytes } from "node:crypto"
import { chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises"
import { join, resolve } from "node:path"
import * as Binaries from "./Binaries.ts"
import { FolderUnwritable, NotStarted, OtherVersion } from "./refusals.ts"
import type { Runner } from "./Runner.ts"

/** Where an embedded database lives: the cluster, and beside it the password, which only the owner reads. */
export interface Folder {
  readonly path: string
  readonly cluster: string
  readonly passwordFile: string
}

/** A PostgreSQL that its own notes say is running. */
export interface Running {
  readonly pid: number
  /** Seconds since 1970. */
  readonly since: number
  readonly port: number
}

/** The account within PostgreSQL; it owns everything. */
export const user = "jianyan"

/** The database within PostgreSQL. */
export const database = "jianyan"

/** Names what lies in a folder, which need not be there. */
export const at = (path: string): Folder => {
  const folder = resolve(path)
  return { path: folder, cluster: join(folder, "postgres"), passwordFile: join(folder, "password") }
}

/** Makes the folder where there is none; refuses one in which nothing can be made. */
export const prepare = (folder: Folder): Effect.Effect<void, FolderUnwritable> =>
  writing(folder, async () => {
    await mkdir(folder.path, { recursive: true })
    await rm(await mkdtemp(join(folder.path, "try-")), { recursive: true })
  })

/**
 * Makes the database where there is none, whole or not at all; refuses one of another major version.
 * Where two make it at the same time the first stays, and they share its password.
 */
export const initialise = Effect.fnUntraced(function*(folder: Folder, binaries: Binaries.Binaries, runner: Runner) {
  const found = yield* reading(join(folder.cluster, "PG_VERSION"))
  if (Option.isSome(found)) {
    return found.value.trim() === Binaries.version
      ? undefined
      : yield* new OtherVersion({ folder: folder.path, found: found.value.trim(), needed: Binaries.version })
  }
  const secret = yield* keepPassword(folder)
  const room = yield* writing(folder, () => mkdtemp(join(folder.path, "init-")))
  const pwfile = join(room, "password")
  yield* writing(folder, async () => {
    await writeFile(pwfile, secret, { mode: 0o600 })
    for (const path of [room, pwfile]) if (runner.owner !== undefined) await chown(path, runner.owner.uid, runner.owner.gid)
  })
  yield* runner.run(
    binaries.initdb,
    `--pgdata=${join(room, "cluster")}`,
    `--username=${user}`,
    `--pwfile=${pwfile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C"
  ).pipe(
    Effect.mapError((said) => new NotStarted({ folder: folder.path, said })),
    Effect.andThen(writing(folder, () => rename(join(room, "cluster"), folder.cluster).catch(unlessMade))),
    Effect.ensuring(Effect.promise(() => rm(room, { recursive: true, force: true })))
  )
})

/** Reads what PostgreSQL notes about itself while it runs, if that process is alive and is PostgreSQL. */
export const running = (folder: Folder): Effect.Effect<Option.Option<Running>> =>
  Effect.gen(function*() {
    const notes = yield* reading(notesOf(folder))
    if (Option.isNone(notes)) return Option.none()
    const [pid = 0, , since = 0, port = 0] = notes.value.split("\n").map(Number)
    return (yield* isPostgres(pid)) ? Option.some({ pid, since, port }) : Option.none()
  })

/** Takes away the notes of a PostgreSQL that was killed, which its process number, given to another since, would keep alive. */
export const clearNotes = (folder: Folder): Effect.Effect<void> =>
  Effect.promise(() => rm(notesOf(folder), { force: true }))

/** The address of the PostgreSQL that runs in a folder. */
export const url = Effect.fnUntraced(function*(folder: Folder, port: number, name: string) {
  const secret = Option.getOrElse(yield* reading(folder.passwordFile), () => "")
  return Redacted.make(`postgresql://${user}:${encodeURIComponent(secret)}@127.0.0.1:${port}/${name}?sslmode=disable`)
})

const notesOf = (folder: Folder) => join(folder.cluster, "postmaster.pid")

/** Without /proc it is not known what a process is, and a living one is taken for PostgreSQL. */
const isPostgres = Effect.fnUntraced(function*(pid: number) {
  if (!isAlive(pid)) return false
  const itself = yield* reading("/proc/self/cmdline")
  if (Option.isNone(itself)) return true
  return Option.exists(yield* reading(`/proc/${pid}/cmdline`), (command) => (command.split("\0")[0] ?? "").endsWith("postgres"))
})

const isAlive = (pid: number): boolean => {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM"
  }
}

/** The password of the folder, made at random when there is none yet. */
const keepPassword = (folder: Folder): Effect.Effect<string, FolderUnwritable> =>
  writing(folder, async () => {
    await writeFile(folder.passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600, flag: "wx" }).catch(unlessMade)
    return readFile(folder.passwordFile, "utf8")
  })

const unlessMade = (error: NodeJS.ErrnoException) => {
  if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error
}

const reading = (path: string): Effect.Effect<Option.Option<string>> =>
  Effect.option(Effect.tryPromise(() => readFile(path, "utf8")))

const writing = <A>(folder: Folder, write: () => Promise<A>): Effect.Effect<A, FolderUnwritable> =>
  Effect.tryPromise({
    try: write,
    catch: (error) => new FolderUnwritable({
      folder: folder.path,
      code: error instanceof Error && "code" in error ? String(error.code) : String(error)
    })
  })
