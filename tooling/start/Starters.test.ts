import { spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import { assert, describe, it, onTestFinished } from "vitest"
import { startersOf, stillThere } from "./Starters.ts"

/** Starts a script the way a package manager does, through a shell, and gives the process ids of both. */
const startScript = async () => {
  const manager = spawn(process.execPath, ["--eval", `require("node:child_process").spawn("sh", ["-c", "sleep 1000 & echo $!; wait"], { stdio: "inherit" })`], {
    argv0: "npx",
    stdio: ["ignore", "pipe", "inherit"]
  })
  const script = Number((await createInterface(manager.stdout)[Symbol.asyncIterator]().next()).value)
  onTestFinished(() => void process.kill(script, "SIGKILL"))
  return { manager, script }
}

describe.runIf(process.platform === "linux")("Starters", () => {
  it("are found through the shell between, up to the package manager and not beyond", async () => {
    const { manager, script } = await startScript()
    const starters = startersOf(script)
    assert.strictEqual(starters.at(-1)?.parent, manager.pid)
    assert.lengthOf(starters, 2)
    assert.isTrue(stillThere(starters))
  })

  it("are no longer there when the package manager was killed alone", async () => {
    const { manager, script } = await startScript()
    const starters = startersOf(script)
    manager.kill("SIGKILL")
    await once(manager, "exit")
    assert.isFalse(stillThere(starters))
  })

  it("are none for a script that no package manager started", () => {
    const shell = spawn("sleep", ["1000"])
    onTestFinished(() => void shell.kill("SIGKILL"))
    assert.isEmpty(startersOf(shell.pid ?? 0).filter(({ parent }) => parent === process.pid))
  })
})
