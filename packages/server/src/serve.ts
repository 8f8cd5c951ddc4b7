import { Endpoint, Problem } from "@jianyan/contract"
import { type Accounts, Contended, type Houses, Visitor } from "@jianyan/services"
import { Cause, Effect, Exit, type ManagedRuntime, Option, Result, Schema, type Stream } from "effect"
import { type Context, Hono } from "hono"
import { etag } from "hono/etag"
import { Asked } from "./Asked.ts"
import { admit } from "./admit.ts"
import { push } from "./push.ts"
import { hand } from "./hand.ts"
import { problem, refuse } from "./refuse.ts"
import { understand } from "./understand.ts"

/** What answering one group takes: an effect for every endpoint and a stream for every feed; a missing one does not compile. */
export type Answers<Api, R> = {
  readonly [K in keyof Api as Api[K] extends Endpoint.Endpoint | Endpoint.Feed ? K : never]: Api[K] extends Endpoint.Endpoint
    ? (input: Endpoint.Input<Api[K]>) => Effect.Effect<Endpoint.Success<Api[K]>, Endpoint.Refused<Api[K]> | Contended, R>
    : Api[K] extends Endpoint.Feed ? () => Effect.Effect<Stream.Stream<Api[K]["item"]["Type"]>, never, R> : never
}

type Answer<R> = (input: object) => Effect.Effect<unknown, unknown, R>

const isAsked = (value: unknown): value is Endpoint.Endpoint | Endpoint.Feed =>
  typeof value === "object" && value !== null && "kind" in value && (value.kind === "endpoint" || value.kind === "feed")

/** The answer to a refusal: the status the endpoint declares for it, or the one it has everywhere. */
const refused = (endpoint: Endpoint.Endpoint, failure: unknown): Response | undefined => {
  if (failure instanceof Contended) return refuse(409, new Problem.Busy({}))
  if (failure instanceof Problem.FirstPassword) return refuse(403, failure)
  for (const [status, schema] of Object.entries(endpoint.refusals)) {
    if (Schema.is(schema)(failure)) return problem(Number(status), Schema.encodeUnknownSync(schema)(failure) as { readonly _tag: string })
  }
  for (const [status, schema] of Object.entries(Problem.everywhere)) {
    if (failure instanceof schema) return refuse(Number(status), failure)
  }
  return undefined
}

/** Serves one group of the contract with the effects that answer it, under a committee's prefix or openly. */
export const serve = <R, Api extends object>(
  runtime: ManagedRuntime.ManagedRuntime<R | Accounts | Houses, never>, api: Api, answers: Answers<Api, NoInfer<R> | Accounts | Houses | Visitor | Asked>, report: (c: Context, cause: Cause.Cause<unknown>) => void
): Hono => {
  const app = new Hono()
  const run = <A, E>(c: Context, allow: Endpoint.Allowed, effect: Effect.Effect<A, E, R | Visitor | Asked>) => {
    const { headers, signal } = c.req.raw
    const admitted = Effect.flatMap(admit(headers, c.req.param("committee") ?? "", allow), (visitor) => Effect.provideService(effect, Visitor, visitor))
    const asked = allow === "anyone" ? effect : admitted as Effect.Effect<A, E | Problem.Problem, R | Visitor | Asked>
    return runtime.runPromiseExit(Effect.provideService(asked, Asked, headers) as Effect.Effect<A, E | Problem.Problem, R | Accounts | Houses>, { signal })
  }
  for (const [name, asked] of Object.entries(api)) {
    if (!isAsked(asked)) continue
    const answer = (answers as Record<string, unknown>)[name] as Answer<R | Visitor | Asked>
    if (asked.kind === "feed") {
      app.get(asked.path, async (c) => {
        const exit = await run(c, asked.allow, answer({}) as Effect.Effect<Stream.Stream<unknown>, never, R | Visitor | Asked>)
        if (Exit.isSuccess(exit)) return push(c, exit.value, Schema.encodeUnknownSync(asked.item), (stream) => runtime.runFork(stream))
        return failed(c, exit.cause, { refusals: {} } as Endpoint.Endpoint, report)
      })
      continue
    }
    if (asked.method === "GET") app.use(asked.path, etag())
    app.on(asked.method, asked.path, async (c) => {
      const body = asked.method === "POST" && asked.takes === "json" ? await c.req.text() : ""
      const { committee: _, ...params }: Readonly<Record<string, string>> = c.req.param()
      const understood = understand(asked.takes === "bytes" ? { ...asked, payload: Endpoint.Nothing } : asked, params, c.req.query(), body)
      const bytes = asked.takes === "bytes" ? Effect.promise(async () => ({ bytes: new Uint8Array(await c.req.arrayBuffer()) })) : Effect.succeed({})
      const effect = Result.isSuccess(understood) ? Effect.flatMap(bytes, (bytes) => answer({ ...understood.success, ...bytes })) : Effect.fail(understood.failure)
      const exit = await run(c, asked.allow, effect)
      if (Exit.isSuccess(exit) && asked.gives === "file") return hand(exit.value as Endpoint.File)
      if (Exit.isSuccess(exit)) return c.json(Schema.encodeUnknownSync(asked.success)(exit.value) as {}, 200, { "cache-control": "no-cache" })
      return failed(c, exit.cause, asked, report)
    })
  }
  return app
}

const failed = (c: Context, cause: Cause.Cause<unknown>, endpoint: Endpoint.Endpoint, report: (c: Context, cause: Cause.Cause<unknown>) => void): Response => {
  const failure = Cause.findErrorOption(cause)
  const response = Option.isSome(failure) ? refused(endpoint, failure.value) : undefined
  if (response !== undefined) return response
  report(c, cause)
  return refuse(500, new Problem.Broken({ request: c.get("requestId") }))
}
