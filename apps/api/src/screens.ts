import { serveStatic } from "@hono/node-server/serve-static"
import { Hono } from "hono"
import { compress } from "hono/compress"
import { secureHeaders } from "hono/secure-headers"
import { readFile } from "node:fs/promises"
import { join } from "node:path"

const root = join(import.meta.dirname, "../../..")

/** The built screens by the path they answer at; the portal has what no other zone has. */
const zones = [
  { at: "/proposals", built: "apps/proposals/dist" },
  { at: "/liaison", built: "apps/liaison/dist" },
  { at: "/performance", built: "apps/performance/dist" },
  { at: "/gallery", built: "packages/ui/dist" },
  { at: "", built: "apps/portal/dist" }
] as const

/** The file that checks an export without the house; it is kept, not visited. */
const verifier = { at: "/verifier", built: "apps/verifier/dist" } as const

const forever = "public, max-age=31536000, immutable"

/** Serves the built zones: their files, and for any other address of a zone its page, which finds its own way. */
export const screens = (): Hono => {
  const app = new Hono()
  app.use(secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", "data:"], frameAncestors: ["'none'"], formAction: ["'self'"], baseUri: ["'none'"],
      // A large sheet is packed by a worker the page makes itself.
      workerSrc: ["'self'", "blob:"]
    }
  }), compress())
  app.get(`${verifier.at}/*`, serveStatic({
    root: join(root, verifier.built), rewriteRequestPath: (path) => path.slice(verifier.at.length),
    onFound: (_, c) => { c.header("content-disposition", "attachment"); c.header("cache-control", "no-cache") }
  }), (c) => c.notFound())
  for (const { at, built } of zones) {
    const folder = join(root, built)
    const file = serveStatic({ root: folder, rewriteRequestPath: (path) => path.slice(at.length), onFound: (path, c) => { c.header("cache-control", path.includes("assets") ? forever : "no-cache") } })
    if (at !== "") app.get(at, (c) => c.redirect(`${at}/`, 308))
    app.get(`${at}/*`, file)
    app.get(`${at}/*`, async (c) => {
      const page = await readFile(join(folder, "index.html"), "utf8").catch(() => undefined)
      if (page === undefined) return c.text("The screens are not built. Start the house with: npx pnpm@12 start", 404)
      c.header("cache-control", "no-cache")
      return c.html(page)
    })
  }
  return app
}
