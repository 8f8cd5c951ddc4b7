import { ask, type Outcome } from "./Step.ts"

/** The rooms that run effects; the domain only has values, and the screens only promises. */
const rooms = ["packages/services", "packages/server", "packages/client", "packages/postgres", "packages/mock", "apps/api", "apps/cli"]

/** Asks Effect's own compiler about every room that runs effects: an effect nobody runs, a `yield` without its star, a service nobody gives. */
export const effects = async (): Promise<Outcome> => {
  let ok = true
  let said = ""
  for (const room of rooms) {
    const outcome = await ask(
      "tooling/check/node_modules/.bin/effect-tsgo",
      "diagnostics",
      "--project",
      `${room}/tsconfig.json`,
      "--lspconfig={}",
      "--format=text",
      "--severity=error,warning",
      "--strict"
    )
    if (outcome.ok) continue
    ok = false
    said += outcome.said
  }
  return { ok, said }
}
