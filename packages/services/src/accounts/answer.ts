import { Effect, HashMap, Option, Ref, Result, Schema } from "effect"
import { fit, least } from "./fit.ts"
import type { Kept, Memory } from "./memory.ts"
import { normalize } from "./normalize.ts"
import * as Session from "./Session.ts"

const Change = Schema.Struct({ currentPassword: Schema.String, newPassword: Schema.String })
const Credentials = Schema.Struct({ username: Schema.String, password: Schema.String })

const json = (body: unknown, status = 200, cookie?: string) =>
  Response.json(body, { status, headers: cookie === undefined ? {} : { "set-cookie": `${Session.cookie}=${cookie}; Path=/; HttpOnly; SameSite=Lax` } })

const person = ({ id, user, name }: Kept) => ({ id, username: user, name })

const signIn = Effect.fnUntraced(function*(state: Ref.Ref<Memory>, request: Request) {
  const typed = Schema.decodeUnknownOption(Credentials)(yield* Effect.promise(() => request.json().catch(() => null)))
  if (Option.isNone(typed)) return json({ code: "VALIDATION_ERROR", message: "Invalid body" }, 400)
  const { username, password } = typed.value
  return yield* Ref.modify(state, (now): [Response, Memory] => {
    const kept = HashMap.get(now.accounts, `account-${normalize(username)}`)
    if (Option.isNone(kept) || kept.value.password !== password) {
      return [json({ code: "INVALID_USERNAME_OR_PASSWORD", message: "Invalid username or password" }, 401), now]
    }
    const { session, sessions } = Session.begin(now.sessions, kept.value.id)
    return [
      json({ redirect: false, token: session.token, user: person(kept.value) }, 200, session.token),
      { ...now, sessions }
    ]
  })
})

const signOut = (state: Ref.Ref<Memory>, request: Request) =>
  Ref.modify(state, (now): [Response, Memory] => [
    json({ success: true }, 200, "; Max-Age=0"),
    {
      ...now,
      sessions: Option.match(Session.of(now.sessions, request.headers), {
        onNone: () => now.sessions,
        onSome: (session) => Session.end(now.sessions, session)
      })
    }
  ])

const show = (state: Ref.Ref<Memory>, request: Request) =>
  Effect.map(Ref.get(state), (now) =>
    Option.match(
      Option.flatMap(Session.of(now.sessions, request.headers), (session) =>
        Option.map(HashMap.get(now.accounts, session.account), (kept) => ({ session, user: person(kept) }))),
      {
        onNone: () => json(null),
        onSome: ({ session, user }) => json({ session: { token: session.token, userId: session.account }, user })
      }
    ))

const changePassword = Effect.fnUntraced(function*(state: Ref.Ref<Memory>, request: Request) {
  const typed = Schema.decodeUnknownOption(Change)(yield* Effect.promise(() => request.json().catch(() => null)))
  if (Option.isNone(typed)) return json({ code: "VALIDATION_ERROR", message: "Invalid body" }, 400)
  const { currentPassword, newPassword } = typed.value
  return yield* Ref.modify(state, (now): [Response, Memory] => {
    const kept = Option.flatMap(Session.of(now.sessions, request.headers), ({ account }) => HashMap.get(now.accounts, account))
    if (Option.isNone(kept)) return [json({ code: "UNAUTHORIZED", message: "Unauthorized" }, 401), now]
    if (kept.value.password !== currentPassword) return [json({ code: "INVALID_PASSWORD", message: "Invalid password" }, 400), now]
    if (Result.isFailure(fit(newPassword))) return [json({ code: newPassword.length < least ? "PASSWORD_TOO_SHORT" : "PASSWORD_TOO_LONG", message: "Unfit password" }, 400), now]
    const { handed: _, ...own } = kept.value
    const { session, sessions } = Session.begin(Session.endAllOf(now.sessions, own.id), own.id)
    return [json({ token: session.token, user: person(own) }, 200, session.token), { accounts: HashMap.set(now.accounts, own.id, { ...own, password: newPassword }), sessions }]
  })
})

/** Answers the ways a page needs, in the words of the real sign-in: sign in by name, sign out, show the session, change the password. */
export const answer = (state: Ref.Ref<Memory>, request: Request): Effect.Effect<Response> => {
  switch (`${request.method} ${new URL(request.url).pathname}`) {
    case "POST /api/auth/sign-in/username":
      return signIn(state, request)
    case "POST /api/auth/change-password":
      return changePassword(state, request)
    case "POST /api/auth/sign-out":
      return signOut(state, request)
    case "GET /api/auth/get-session":
      return show(state, request)
    default:
      return Effect.succeed(json({ code: "NOT_FOUND", message: "Not found" }, 404))
  }
}
