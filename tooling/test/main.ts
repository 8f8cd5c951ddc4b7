/** `pnpm test`: builds the screens where they are needed, then runs every test, or those the arguments name. */
import { buildScreens } from "@jianyan/start/buildScreens"
import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { needsScreens } from "./needsScreens.ts"

const root = join(import.meta.dirname, "../..")
const args = process.argv.slice(2)

const built = needsScreens(args) ? await buildScreens() : 0
if (built !== 0) process.exit(built)

const run = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...args], { cwd: root, stdio: "inherit" })
process.exit(run.status ?? 1)
