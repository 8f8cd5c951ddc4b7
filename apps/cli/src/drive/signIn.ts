import { Context, Effect, Redacted, Schema } from "effect"

/** The house does not let an account in by that name and password. */
export class SignInRefused extends Schema.TaggedError<SignInRefused>()("Cli.SignInRefused", { url: Schema.String, user: Schema.String, status: Schema.Int }) {}

/** Nobody answers at an address. */
export class NotThere extends Schema.TaggedError<NotThere>()("Cli.NotThere", { url: Schema.String }) {}

/** How requests are sent: over the network, unless a test puts the house itself in its place. */
export const Send = Context.Reference<typeof globalThis.fetch>("cli/drive/Send", { defaultValue: () => globalThis.fetch })

/** Signs an account in over HTTP and gives the way to send requests in its name. */
export const signIn = Effect.fn("signIn")(function*(url: string, user: string, password: Redacted.Redacted) {
  const send = yield* Send
  const { origin } = new URL(url)
  const response = yield* Effect.tryPromise({
    try: (signal) => send(`${origin}/api/auth/sign-in/username`, {
      method: "POST", headers: { "content-type": "application/json", origin }, body: JSON.stringify({ username: user, password: Redacted.value(password) }), signal
    }),
    catch: () => new NotThere({ url })
  })
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "")
  yield* Effect.promise(() => response.arrayBuffer())
  if (!response.ok || !cookies.some((cookie) => cookie.includes("session_token="))) return yield* new SignInRefused({ url, user, status: response.status })
  const signedIn: typeof globalThis.fetch = (input, init) => send(input, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), origin, cookie: cookies.join("; ") } })
  return signedIn
})
