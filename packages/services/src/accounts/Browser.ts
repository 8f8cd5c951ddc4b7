import { Effect, Option } from "effect"
import { Accounts, clientAddress } from "./Accounts.ts"

/** What the ways under `/api/auth` may say, as far as a page reads it. */
export interface Body {
  readonly code?: string
  readonly success?: boolean
  readonly url?: string
  readonly user?: { readonly username?: string; readonly name?: string }
  readonly twoFactorRedirect?: boolean
  readonly totpURI?: string
  readonly backupCodes?: ReadonlyArray<string>
}

/** An answer as a browser reads it; `body` is the JSON sent back, null where there is none. */
export interface Answer {
  readonly status: number
  readonly body: Body | null
  readonly cookies: ReadonlyArray<string>
  readonly location: string | null
}

/** A browser in a test: it keeps the cookies it is sent and shows them again. */
export interface Browser {
  readonly headers: () => Headers
  readonly get: (path: string) => Effect.Effect<Answer, never, Accounts>
  readonly post: (path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Effect.Effect<Answer, never, Accounts>
  readonly signIn: (user: string, password: string) => Effect.Effect<Answer, never, Accounts>
  /** The sign-in name the house knows its user by. */
  readonly known: Effect.Effect<Option.Option<string>, never, Accounts>
}

/** Makes a browser at the given origin, seen to come from the given address. */
export const make = (address: string, origin = "http://localhost:4000"): Browser => {
  const jar = new Map<string, string>()

  const headers = () => {
    const shown = new Headers({ [clientAddress]: address, origin, host: new URL(origin).host })
    if (jar.size > 0) shown.set("cookie", [...jar].map(([name, value]) => `${name}=${value}`).join("; "))
    return shown
  }

  const keep = (cookie: string) => {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/u.exec(cookie) ?? []
    if (value === "" || /;\s*max-age=0(;|$)/iu.test(cookie)) jar.delete(name)
    else jar.set(name, value)
  }

  const send = Effect.fnUntraced(function*(path: string, init: RequestInit): Effect.fn.Return<Answer, never, Accounts> {
    const response = yield* Accounts.use((accounts) => accounts.handle(new Request(`${origin}/api/auth${path}`, init)))
    const cookies = response.headers.getSetCookie()
    cookies.forEach(keep)
    const text = yield* Effect.promise(() => response.text())
    const isJson = response.headers.get("content-type")?.includes("json") === true
    return { status: response.status, body: isJson && text !== "" ? JSON.parse(text) : null, cookies, location: response.headers.get("location") }
  })

  const post: Browser["post"] = (path, body = {}, extra = {}) => {
    const all = headers()
    all.set("content-type", "application/json")
    for (const [name, value] of Object.entries(extra)) all.set(name, value)
    return send(path, { method: "POST", headers: all, body: JSON.stringify(body) })
  }

  return {
    headers,
    get: (path) => send(path, { method: "GET", headers: headers(), redirect: "manual" }),
    post,
    signIn: (username, password) => post("/sign-in/username", { username, password }),
    known: Effect.suspend(() =>
      Effect.map(Accounts.use((accounts) => accounts.identify(headers())), Option.map((account) => account.user))
    )
  }
}
