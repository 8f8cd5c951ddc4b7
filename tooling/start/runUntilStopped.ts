import { spawn } from "node:child_process"
import { constants } from "node:os"
import { type Starters, stillThere } from "./Starters.ts"

/** How long two signals count as one, in milliseconds: Ctrl-C reaches the whole group, and pnpm may pass on what it got itself. */
const oneCtrlC = 1_000

/** How often it is looked whether the starters are still there, in milliseconds. */
const glance = 500

export interface Run {
  readonly command: string
  readonly args: ReadonlyArray<string>
  readonly env: NodeJS.ProcessEnv
  /** Whose end is the end of the program too. */
  readonly starters: Starters
}

/**
 * Runs a program in the foreground until it ends, and answers the exit code a shell would see.
 *
 * The program gets a process group of its own, so that it hears each signal once and from here only. It also loads
 * `stopWithParent.ts`, so that it ends in good order even when this process is killed outright.
 */
export const runUntilStopped = ({ command, args, env, starters }: Run): Promise<number> =>
  new Promise((resolve) => {
    const program = spawn(command, ["--import", import.meta.resolve("./stopWithParent.ts"), ...args], {
      env,
      stdio: ["inherit", "inherit", "inherit", "ipc"],
      detached: process.platform !== "win32"
    })
    let last = -Infinity
    const pass = (signal: NodeJS.Signals) => {
      const now = performance.now()
      if (now - last < oneCtrlC) return
      last = now
      program.kill(signal)
    }
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, pass)
    const watch = setInterval(() => {
      if (!stillThere(starters)) pass("SIGTERM")
    }, glance)
    program.once("error", (error) => {
      clearInterval(watch)
      console.error(error.message)
      resolve(1)
    })
    program.once("exit", (code, signal) => {
      clearInterval(watch)
      resolve(code ?? 128 + constants.signals[signal ?? "SIGTERM"])
    })
  })
