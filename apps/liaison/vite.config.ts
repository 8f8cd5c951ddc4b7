import { msw } from "msw/vite"
import { defineConfig, loadEnv } from "vite"
import solid from "vite-plugin-solid"

/** In development `VITE_API` may name the origin of a real house; without it the page runs on the mock. */
export default defineConfig(({ mode }) => {
  const api = loadEnv(mode, import.meta.dirname)["VITE_API"]
  return { base: "/liaison/", plugins: [solid(), msw()], server: { proxy: api === undefined ? {} : { "/api": api } } }
})
