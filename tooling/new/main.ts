/** `pnpm new <what> …`: writes the files of a new verb, endpoint, page, component or zone, and the lines that make it known. */
import { spawnSync } from "node:child_process"
import { createRequire } from "node:module"
import { join } from "node:path"

const plop = createRequire(import.meta.url).resolve("plop").replace(/src[\\/]plop\.js$/u, "bin/plop.js")
const root = join(import.meta.dirname, "../..")
const asks = process.stdin.isTTY
const run = spawnSync(process.execPath, [plop, "--plopfile", join(import.meta.dirname, "plopfile.ts"), "--dest", root, ...process.argv.slice(2)], {
  stdio: ["inherit", "inherit", asks ? "inherit" : "pipe"], encoding: "utf8"
})
if (!asks) {
  const lacks = run.stderr.includes("ERR_USE_AFTER_CLOSE")
  process.stderr.write(lacks ? "\nAn answer is missing, and there is no terminal to ask on: give every answer after the name of the generator, in the order of the questions.\n" : run.stderr)
}
process.exit(run.status ?? 1)
