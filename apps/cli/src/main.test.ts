import { assert, describe, layer as provided, it } from "@effect/vitest"
import { Effect } from "effect"
import { spawn } from "node:child_process"
import { createServer, type Server } from "node:http"
import { join } from "node:path"
import { lines, row } from "./testing/rows.ts"
import { Served } from "./testing/Served.ts"
import { write } from "./testing/temporary.ts"

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly said: string
}

const start = (args: ReadonlyArray<string>, environment: Readonly<Record<string, string>>, typed = "") => {
  const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts"), ...args], { env: { ...process.env, ...environment } })
  const out: Array<string> = [], said: Array<string> = []
  child.stdout.on("data", (part: Buffer) => out.push(part.toString()))
  child.stderr.on("data", (part: Buffer) => said.push(part.toString()))
  child.stdin.end(typed)
  const ended = new Promise<Ran>((resolve) => child.on("close", (code) => resolve({ code, out: out.join(""), said: said.join("") })))
  return { child, ended }
}

/** A house that takes every request and answers none. */
const silent = Effect.acquireRelease(
  Effect.callback<Server>((resume) => {
    const server = createServer()
    server.listen(0, "127.0.0.1", () => resume(Effect.succeed(server)))
  }),
  (server) => Effect.callback<void>((resume) => {
    server.close(() => resume(Effect.void))
    server.closeAllConnections()
  })
)

describe("the process", () => {
  it.live("ends with 130 when it is interrupted in the middle of its work", () =>
    Effect.gen(function*() {
      const server = yield* silent
      const address = server.address()
      const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`
      const asked = new Promise<void>((resolve) => server.once("request", () => resolve()))
      const { child, ended } = start(["drive", "--url", url, "--committee", "binhe", "--user", "clerk"], { JIANYAN_PASSWORD: "long-enough" })
      yield* Effect.promise(() => asked)
      child.kill("SIGINT")
      assert.strictEqual((yield* Effect.promise(() => ended)).code, 130)
    }))
  it.live("ends quietly when nobody reads on", () =>
    Effect.gen(function*() {
      const { child, ended } = start(["--help"], {})
      child.stdout.destroy()
      const { said } = yield* Effect.promise(() => ended)
      assert.strictEqual(said, "")
    }))
})

provided(Served.layer, { timeout: "120 seconds", excludeTestServices: true })("account", (it) => {
  it.effect("opens one with the password from standard input, and lists it without", () =>
    Effect.gen(function*() {
      const { folder, jianyan } = yield* Served
      yield* jianyan("import", "proposals", yield* write("proposals.jsonl", lines([row("a")])), "--committee", "binhe")
      const open = (typed: string, ...args: ReadonlyArray<string>) =>
        Effect.promise(() => start(["account", "open", "--committee", "binhe", "--user", "clerk", "--role", "proposalsStaff", ...args], { DATA_FOLDER: folder }, typed).ended)
      assert.strictEqual((yield* open("")).code, 3)
      assert.include((yield* open("short\n", "--password-stdin")).said, "8 to 128 characters")
      const opened = yield* open("long-enough\nsecond line\n", "--password-stdin", "--role", "office", "--name", "提案委")
      assert.deepStrictEqual({ code: opened.code, out: opened.out }, { code: 0, out: "Opened clerk in binhe: proposalsStaff, office\n" })
      const { out } = yield* jianyan("account", "list", "--committee", "binhe", "--json")
      assert.deepInclude(JSON.parse(out).accounts[0], { user: "clerk", name: "提案委" })
      assert.notInclude(out, "long-enough")
      assert.include((yield* open("long-enough\n", "--password-stdin")).said, "is there already")
    }))
})
