import { msw } from "msw/vite"
import { defineConfig, loadEnv } from "vite"
import solid from "vite-plugin-solid"

/** Serves the worker of the mock at the root, where it is looked for; a build has neither. */
const { configResolved: _, ...worker } = msw({ mode: "worker-only" })

/** In development `VITE_API` may name the origin of a real house; without it the pages run on the mock. */
export default defineConfig(({ mode }) => {
  const api = loadEnv(mode, import.meta.dirname)["VITE_API"]
  return { base: "/performance/", plugins: [solid(), { ...worker, apply: "serve" as const }], server: { proxy: api === undefined ? {} : { "/api": api } } }
})
