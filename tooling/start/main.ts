/** `pnpm start`: builds what changed of the screens, then runs the whole house on `PORT` (8080) until Ctrl-C. */
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { buildScreens } from "./buildScreens.ts"
import { engine } from "./engine.ts"
import { isPortFree } from "./isPortFree.ts"
import { readPort } from "./readPort.ts"
import { runUntilStopped } from "./runUntilStopped.ts"
import { startersOf } from "./Starters.ts"

const root = join(import.meta.dirname, "../..")

const refuse = (reason: string): never => {
  console.error(reason)
  process.exit(1)
}

const major = Number(process.versions.node.split(".")[0])
if (major < 24) {
  const own = join(root, "node_modules/.bin/node")
  if (!existsSync(own)) refuse(`Jianyan needs Node 24; this is ${process.versions.node}. Run: npx pnpm@12 start`)
  process.exit(spawnSync(own, [import.meta.filename, ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1)
}

const port = readPort(process.env["PORT"]) ?? refuse(`PORT is ${process.env["PORT"]}; it must be a whole number from 1 to 65535.`)
if (!(await isPortFree(port))) refuse(`Port ${port} is taken by another program. Stop it, or choose another: PORT=${port + 1} npx pnpm@12 start`)

const built = await buildScreens()
if (built !== 0) process.exit(built)

process.exit(
  await runUntilStopped({
    command: process.execPath,
    args: [...engine, join(root, "apps/api/src/main.ts"), ...process.argv.slice(2)],
    env: { NODE_COMPILE_CACHE: join(root, "node_modules/.cache/compiled"), ...process.env, PORT: String(port) },
    starters: startersOf(process.pid)
  })
)
