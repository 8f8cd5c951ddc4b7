import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { onTestFinished } from "vitest"
import * as Runner from "./Runner.ts"

const isRoot = process.getuid?.() === 0

/** Asks the system, as PostgreSQL does of its own programs, whether a file may be run. */
const asks = "require('node:fs').accessSync(process.argv[1], require('node:fs').constants.X_OK)"

it.live.runIf(isRoot)("lets a program behind a folder that only root may pass ask whether it may run another", () =>
  Effect.gen(function*() {
    const closed = mkdtempSync(join(tmpdir(), "jianyan-closed-"))
    onTestFinished(() => rmSync(closed, { recursive: true }))
    chmodSync(closed, 0o700)
    mkdirSync(join(closed, "bin"), { mode: 0o755 })
    const program = join(closed, "bin/program")
    writeFileSync(program, "", { mode: 0o755 })
    const runner = yield* Runner.make(join(closed, "cluster"), [program, process.execPath])
    assert.strictEqual(yield* runner.run(process.execPath, "-e", asks, program), "")
  }))
