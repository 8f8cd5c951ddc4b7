import { spawn } from "node:child_process"
import { join } from "node:path"

/** The root of the repository. */
export const root = join(import.meta.dirname, "../..")

/** What a step came to: whether all is well, and what it says when it is not. */
export interface Outcome {
  readonly ok: boolean
  readonly said: string
}

/** One question put to the whole repository. */
export interface Step {
  readonly name: string
  readonly ask: () => Promise<Outcome>
}

/** Asks a program, and is content when it exits with 0; `bin` is a path from the root. */
export const ask = (bin: string, ...args: ReadonlyArray<string>): Promise<Outcome> =>
  new Promise((resolve) => {
    const asked = spawn(join(root, bin), args, {
      cwd: root,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
      stdio: ["ignore", "pipe", "pipe"]
    })
    let said = ""
    for (const stream of [asked.stdout, asked.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (said += text))
    asked.once("error", (error) => resolve({ ok: false, said: `${error.message}\n` }))
    asked.once("close", (code) => resolve({ ok: code === 0, said }))
  })
