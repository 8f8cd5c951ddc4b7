import { HashMap, Option } from "effect"

/** The name of the cookie that carries a session. */
export const cookie = "jianyan.session_token"

/** One signed-in account, by the token its visitor shows. */
export interface Session {
  readonly token: string
  readonly account: string
}

/** The open sessions, the one of the visitor who shows no token, and how many were ever begun. */
export interface Sessions {
  readonly open: HashMap.HashMap<string, Session>
  readonly remembered: Option.Option<string>
  readonly begun: number
}

/** Nobody signed in. */
export const none: Sessions = { open: HashMap.empty(), remembered: Option.none(), begun: 0 }

/** Begins a session for an account and remembers it as the one of the visitor who shows no token. */
export const begin = (sessions: Sessions, account: string): { readonly sessions: Sessions; readonly session: Session } => {
  const begun = sessions.begun + 1
  const session = { token: `session-${begun}`, account }
  return { session, sessions: { open: HashMap.set(sessions.open, session.token, session), remembered: Option.some(session.token), begun } }
}

/** Reads the token a visitor shows, in the session cookie or as a bearer. */
const shown = (headers: Headers): Option.Option<string> => {
  const bearer = /^Bearer (.+)$/u.exec(headers.get("authorization") ?? "")?.[1]
  const pair = (headers.get("cookie") ?? "").split(/;\s*/u).find((part) => part.startsWith(`${cookie}=`))
  return Option.fromNullishOr(bearer ?? pair?.slice(cookie.length + 1))
}

/** Finds the session of who asks: the one shown, and only when none is shown the remembered one. */
export const of = (sessions: Sessions, headers: Headers): Option.Option<Session> =>
  Option.flatMap(
    Option.orElse(shown(headers), () => sessions.remembered),
    (token) => HashMap.get(sessions.open, token)
  )

/** Ends one session, and no other of the same account. */
export const end = (sessions: Sessions, { token }: Session): Sessions => ({
  ...sessions,
  open: HashMap.remove(sessions.open, token),
  remembered: Option.filter(sessions.remembered, (remembered) => remembered !== token)
})

/** Ends every session of an account. */
export const endAllOf = (sessions: Sessions, account: string): Sessions =>
  HashMap.toValues(sessions.open).filter((session) => session.account === account).reduce(end, sessions)
