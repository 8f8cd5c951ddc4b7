/** `pnpm publishable [folder]`: builds @jianyan/domain, packs it, and asks publint and attw whether it may be published; a folder given keeps the package. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"

const here = join(import.meta.dirname, "../../packages/domain")
const kept = process.argv[2]
const packed = kept === undefined ? mkdtempSync(join(tmpdir(), "jianyan-domain-")) : resolve(kept)
const clear = (): void => {
  if (kept === undefined) rmSync(packed, { recursive: true, force: true })
}

const run = (command: string, ...args: ReadonlyArray<string>): void => {
  const { status } = spawnSync(command, args, { cwd: here, stdio: "inherit" })
  if (status === 0) return
  console.error(`not publishable: ${command} ${args.join(" ")}`)
  clear()
  process.exit(1)
}

rmSync(join(here, "dist"), { recursive: true, force: true })
run("tsc", "-p", "tsconfig.build.json")
run("pnpm", "pack", "--pack-destination", packed)
const tarball = join(packed, readdirSync(packed).find((name) => name.endsWith(".tgz")) ?? "")
run(join(import.meta.dirname, "node_modules/.bin/publint"), "run", tarball, "--strict")
run(join(import.meta.dirname, "node_modules/.bin/attw"), tarball, "--profile", "esm-only")
clear()
console.log(`@jianyan/domain may be published${kept === undefined ? "" : `; it is ${tarball}`}.`)
