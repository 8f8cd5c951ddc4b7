import { spawn } from "node:child_process"
import { join } from "node:path"
import { text } from "node:stream/consumers"

const root = join(import.meta.dirname, "../..")
const turbo = join(root, "node_modules/turbo/bin/turbo")

/**
 * Builds the zones whose sources changed and answers the exit code; unchanged ones come from turbo's cache.
 *
 * Says one line, and only when there is something to wait for; what the builds print is shown when one fails.
 */
export const buildScreens = async (): Promise<number> => {
  const build = spawn(
    process.execPath,
    [turbo, "run", "build", "--filter=./apps/*", "--filter=@jianyan/ui", "--output-logs=errors-only", "--log-order=grouped"],
    { cwd: root, env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" }, stdio: ["ignore", "pipe", "pipe"] }
  )
  const waiting = setTimeout(() => console.log("building the screens…"), 1_500)
  const exited = new Promise<number>((resolve) => {
    build.once("error", () => resolve(1))
    build.once("close", (code) => resolve(code ?? 1))
  })
  const [code, out, err] = await Promise.all([exited, text(build.stdout), text(build.stderr)])
  clearTimeout(waiting)
  if (code !== 0) {
    process.stderr.write(out + err)
    console.error("The screens could not be built; what went wrong is above.")
    if (process.env["npm_execpath"] === undefined) console.error("turbo finds pnpm only when pnpm runs it: npx pnpm@12 start")
  }
  return code
}
