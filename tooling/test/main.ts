/** `pnpm test`: builds the screens where they are needed, then runs every test, or those the arguments name. */
import { buildScreens } from "@jianyan/start/buildScreens"
import { spawnSync } from "node:child_process"
import { availableParallelism } from "node:os"
import { join } from "node:path"
import { needsScreens } from "./needsScreens.ts"

const root = join(import.meta.dirname, "../..")
const args = process.argv.slice(2)

const built = needsScreens(args) ? await buildScreens() : 0
if (built !== 0) process.exit(built)

// Of two cores vitest would leave one to itself, which waits most of the time.
const workers = availableParallelism() > 2 ? [] : ["--maxWorkers=2"]

const run = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...workers, ...args], { cwd: root, stdio: "inherit" })
process.exit(run.status ?? 1)
