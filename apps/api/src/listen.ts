import { clientAddress } from "@jianyan/services"
import { type Http2Bindings, type HttpBindings, serve } from "@hono/node-server"
import { Effect, Schema, type Scope } from "effect"

/** Another program listens on the port. */
export class PortTaken extends Schema.TaggedError<PortTaken>()("Api.PortTaken", { port: Schema.Int }) {}

/** Listens for requests until the scope closes; each carries the visitor's address as the socket knows it, whatever the visitor says. */
export const listen = (
  port: number, hostname: string, answer: (request: Request) => Response | Promise<Response>
): Effect.Effect<void, PortTaken, Scope.Scope> =>
  Effect.asVoid(Effect.acquireRelease(
    Effect.callback<ReturnType<typeof serve>, PortTaken>((resume) => {
      const server = serve({
        port,
        hostname,
        fetch: (request: Request, { incoming }: HttpBindings | Http2Bindings) => {
          request.headers.set(clientAddress, incoming.socket.remoteAddress ?? "unknown")
          return answer(request)
        }
      }, () => resume(Effect.succeed(server)))
      server.once("error", (cause: NodeJS.ErrnoException) => resume(cause.code === "EADDRINUSE" ? Effect.fail(new PortTaken({ port })) : Effect.die(cause)))
    }),
    (server) => Effect.callback<void>((resume) => {
      server.close(() => resume(Effect.void))
      if ("closeAllConnections" in server) server.closeAllConnections()
    })
  ))
