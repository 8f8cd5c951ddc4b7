import { spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import { assert, describe, it } from "vitest"

/** Says its process id, then every signal it hears; takes a moment to stop, as a house that closes its database does. */
const house = `
  const stop = (signal) => { console.log(signal); setTimeout(() => process.exit(0), 200) }
  process.on("SIGINT", stop).on("SIGTERM", stop)
  setInterval(() => {}, 1_000)
  console.log(process.pid)
`

const start = async (program: string, starters = "[]") => {
  const starter = spawn(process.execPath, [
    "--input-type=module",
    "--eval",
    `const { runUntilStopped } = await import(${JSON.stringify(import.meta.resolve("./runUntilStopped.ts"))})
     process.exit(await runUntilStopped({
       command: process.execPath, args: ["--eval", ${JSON.stringify(program)}], env: process.env, starters: ${starters}
     }))`
  ], { stdio: ["ignore", "pipe", "inherit"] })
  const lines = createInterface(starter.stdout)[Symbol.asyncIterator]()
  const next = async () => (await lines.next()).value as string | undefined
  return { starter, next, ended: once(starter, "exit") }
}

const runs = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe("runUntilStopped", () => {
  it("passes one signal on when Ctrl-C arrives twice, and ends when the program ended", async () => {
    const { starter, next, ended } = await start(house)
    const pid = Number(await next())
    starter.kill("SIGINT")
    starter.kill("SIGINT")
    assert.deepStrictEqual([await next(), await next()], ["SIGINT", undefined])
    assert.deepStrictEqual(await ended, [0, null])
    assert.isFalse(runs(pid))
  })

  it("answers the exit code of the program", async () => {
    const { ended } = await start("process.exit(7)")
    assert.deepStrictEqual(await ended, [7, null])
  })

  it("answers 137 for a program that was killed, as a shell does", async () => {
    const { ended } = await start("process.kill(process.pid, 'SIGKILL')")
    assert.deepStrictEqual(await ended, [137, null])
  })

  it.runIf(process.platform === "linux")("ends when what started it is gone", async () => {
    const shell = spawn("sleep", ["1000"])
    const { next, ended } = await start(house, JSON.stringify([{ pid: shell.pid, parent: process.pid }]))
    await next()
    shell.kill("SIGKILL")
    assert.deepStrictEqual([await next(), await next()], ["SIGTERM", undefined])
    assert.deepStrictEqual(await ended, [0, null])
  })

  it("leaves no program behind when it is killed outright", async () => {
    const { starter, next } = await start(house)
    await next()
    starter.kill("SIGKILL")
    // Only the program still holds the other end of the pipe, so the end of its lines is its own end.
    assert.deepStrictEqual([await next(), await next()], ["SIGTERM", undefined])
  })
})
