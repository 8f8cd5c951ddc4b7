/** The process: settings, the journal on PostgreSQL, the demo story, the answering end and the screens, until it is told to stop. */
import { Accounts, Embedded, Jobs, Postgres } from "@jianyan/postgres"
import { twin } from "@jianyan/seed"
import { Server } from "@jianyan/server"
import { Appraisals, closeDaily, eraseDaily, Notices, remindDaily, Signings } from "@jianyan/services"
import { Cause, Effect, Layer, Option } from "effect"
import { Hono } from "hono"
import { listen } from "./listen.ts"
import { sayRefusal } from "./sayRefusal.ts"
import { screens } from "./screens.ts"
import { secretOf } from "./secretOf.ts"
import { type Settings, settings } from "./Settings.ts"
import { tellDemo } from "./tellDemo.ts"
import manifest from "../package.json" with { type: "json" }

const ground = (given: Settings, secret: Parameters<typeof Accounts.layer>[0]["secret"]) => {
  const kept = Option.match(given.databaseUrl, {
    onNone: () => Embedded.layer(`${given.dataFolder}/postgres`),
    onSome: (url) => Postgres.layer({ url })
  })
  const accounts = Accounts.layer({
    secret,
    ...(Option.isSome(given.publicUrl) ? { publicUrl: given.publicUrl.value } : {}),
    ...(Option.isSome(given.provider) ? { provider: given.provider.value } : {})
  })
  return Layer.provideMerge(accounts, kept)
}

/** Tells the demo story where it is missing, and gives the sign-ins; the story itself is let go. */
const demo = Effect.gen(function*() {
  const story = twin()
  const written = yield* tellDemo(story)
  if (written > 0) console.log(`Told the story of a demo committee: ${written} entries.`)
  return story.openings
})

const house = Effect.scoped(Effect.gen(function*() {
  const given = yield* settings
  const hostname = given.demo ? "127.0.0.1" : "0.0.0.0"
  // A port that is taken is told at once, before a database is started and a story told into it.
  yield* Effect.scoped(listen(given.port, hostname, () => new Response(null, { status: 503 })))
  const secret = yield* secretOf(given)
  const layer = yield* Effect.map(Layer.build(ground(given, secret)), Layer.succeedContext)
  const openings = given.demo ? yield* Effect.provide(demo, layer) : []
  const server = yield* Effect.acquireRelease(
    Effect.sync(() => Server.make(layer, {
      version: manifest.version,
      provider: Option.isSome(given.provider),
      demo: openings.map(({ displayName, password, seats, user }) => ({ user, password, name: displayName, role: seats[0]?.role ?? "member" })),
      report: (request, cause) => console.error(JSON.stringify({ level: "error", request, cause }))
    })),
    (server) => Effect.promise(server.dispose)
  )
  const notices = yield* Effect.promise(() => server.run(Effect.service(Notices)))
  const jobs = yield* Layer.build(Layer.provideMerge(Jobs.layer(), layer))
  yield* Effect.provideContext(Effect.provideService(remindDaily, Notices, notices), jobs)
  const appraisals = yield* Effect.promise(() => server.run(Effect.service(Appraisals)))
  yield* Effect.provideContext(Effect.provideService(closeDaily, Appraisals, appraisals), jobs)
  const signings = yield* Effect.promise(() => server.run(Effect.service(Signings)))
  yield* Effect.provideContext(Effect.provideService(eraseDaily, Signings, signings), jobs)
  const pages = screens()
  const app = new Hono().all("/api/*", (c) => server.fetch(c.req.raw)).all("*", (c) => pages.fetch(c.req.raw))
  yield* Effect.promise(async () => (await server.fetch(new Request(`http://localhost:${given.port}/api/ready`))).arrayBuffer())
  yield* listen(given.port, hostname, app.fetch)
  console.log(`Jianyan 建言 answers at ${Option.getOrElse(given.publicUrl, () => `http://localhost:${given.port}/`)}`)
  if (openings[0] !== undefined) console.log(`Demo sign-ins, password ${openings[0].password}: ${openings.map((opening) => opening.user).join(", ")}`)
  console.log("Ctrl-C stops it; everything is kept.")
  return yield* Effect.never
}))

const running = Effect.runFork(house)
let stopping = false
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    running.interruptUnsafe()
  })
}
running.addObserver((exit) => {
  if (exit._tag === "Success" || Cause.hasInterruptsOnly(exit.cause)) process.exit(0)
  const refusal = Cause.findErrorOption(exit.cause)
  console.error(Option.isSome(refusal) ? sayRefusal(refusal.value as unknown as Parameters<typeof sayRefusal>[0]) : Cause.pretty(exit.cause))
  process.exit(1)
})
