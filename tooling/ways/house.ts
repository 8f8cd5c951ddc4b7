import { Embedded } from "@jianyan/postgres"
import { engine } from "@jianyan/start/engine"
import { Effect, Option } from "effect"
import { execFile, spawn } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { StringDecoder } from "node:string_decoder"
import { promisify } from "node:util"

const main = join(import.meta.dirname, "../../apps/api/src/main.ts")

/** How a process ended: the exit code, none when a signal ended it, and everything it wrote. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A process of the api, from its start to its end. */
export interface Process {
  readonly pid: number
  /** Resolves once it answers, and rejects with all it said when it ends before that. */
  readonly answers: Promise<void>
  readonly ended: Promise<Ended>
  readonly signal: (name: NodeJS.Signals) => void
}

/** What a test decides about a process; what it leaves out stays out, whatever the surroundings say. */
export interface Surroundings {
  readonly PORT: string
  readonly DATA_FOLDER: string
  readonly DATABASE_URL?: string
}

/** The surroundings of the test run without those settings and without what would tell the libraries that this is a test. */
export const inherited = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) =>
    !/^(?:PORT|DATA_FOLDER|DATABASE_URL|DEMO|PUBLIC_URL|AUTH_SECRET|OIDC_\w+|NODE_ENV|NODE_OPTIONS|TEST\w*|VITEST\w*)$/u.test(name)))

/** Starts the api as `pnpm start` does, in a process of its own. */
export const startProcess = (surroundings: Surroundings): Process => {
  const child = spawn(process.execPath, [...engine, main], { env: { ...inherited(), ...surroundings }, stdio: ["ignore", "pipe", "pipe"] })
  const said = { out: "", err: "" }
  const all = () => `${said.out}${said.err}`
  const { promise: answers, reject, resolve } = Promise.withResolvers<void>()
  answers.catch(() => {})
  const decoder = new StringDecoder()
  child.stdout.on("data", (part: Buffer) => {
    said.out += decoder.write(part)
    if (said.out.includes("answers at")) resolve()
  })
  child.stderr.setEncoding("utf8").on("data", (part: string) => { said.err += part })
  const ended = new Promise<Ended>((done) => {
    child.once("close", (code) => {
      reject(new Error(`the api ended with ${code} before it answered:\n${all()}`))
      done({ code, ...said })
    })
  })
  return { pid: child.pid ?? 0, answers, ended, signal: (name) => void child.kill(name) }
}

/** Finds a port nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() => typeof address === "object" && address !== null ? resolve(address.port) : reject(new Error("no port")))
    })
  })

/** Where the embedded PostgreSQL of a data folder keeps its files. */
export const databaseOf = (folder: string): string => join(folder, "postgres")

/** Tells the process number of the PostgreSQL that serves a data folder, if one does. */
export const postgresOf = async (folder: string): Promise<number | undefined> =>
  Option.getOrUndefined(await Effect.runPromise(Embedded.find(databaseOf(folder))))?.pid

/** A house that answers: the real api on a real PostgreSQL, in a data folder of its own. */
export interface House {
  /** Without a slash at the end. */
  readonly url: string
  readonly folder: string
  readonly pid: () => number
  /** Stops it as Ctrl-C does. */
  readonly stop: () => Promise<Ended>
  /** Kills it where it stands; its PostgreSQL is left behind. */
  readonly kill9: () => Promise<void>
  /** Starts it again on the same port and folder. */
  readonly start: () => Promise<void>
  /** Stops it, if it runs, with its PostgreSQL, and removes the folder. */
  readonly close: () => Promise<void>
}

/** Makes a data folder below the temporary one. */
export const dataFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "jianyan-way-"))

/** Stops a PostgreSQL that was left behind in a data folder, and removes the folder. */
export const removeFolder = async (folder: string): Promise<void> => {
  if (await postgresOf(folder) !== undefined) await Effect.runPromise(Effect.scoped(Embedded.start(databaseOf(folder))))
  await rm(folder, { recursive: true, force: true })
}

/** Opens a house with the demo committee in it, once it answers: a copy of the one a run of the ways has founded, or a new one. */
export const open = async (): Promise<House> => {
  const folder = await dataFolder()
  const founded = process.env["TEST_HOUSE"]
  // Node's own copy would give the files of PostgreSQL to whoever runs the tests, and root may not own them.
  if (founded !== undefined) await promisify(execFile)("cp", ["-Rp", `${founded}/.`, folder])
  const port = await freePort()
  const begin = () => startProcess({ PORT: String(port), DATA_FOLDER: folder })
  let running: Process = begin()
  const endBy = (signal: NodeJS.Signals) => {
    running.signal(signal)
    return running.ended
  }
  const close = async () => {
    await endBy("SIGINT")
    await removeFolder(folder)
  }
  await running.answers.catch(async (cause: unknown) => {
    await close()
    throw cause
  })
  return {
    url: `http://localhost:${port}`,
    folder,
    pid: () => running.pid,
    stop: () => endBy("SIGINT"),
    kill9: async () => void (await endBy("SIGKILL")),
    start: () => {
      running = begin()
      return running.answers
    },
    close
  }
}
