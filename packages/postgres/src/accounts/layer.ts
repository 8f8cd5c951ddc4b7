import { Access } from "@jianyan/domain"
import { Account, Accounts } from "@jianyan/services"
import { betterAuth } from "better-auth"
import { APIError } from "better-auth/api"
import { hashPassword } from "better-auth/crypto"
import { Array, Effect, Layer, Option } from "effect"
import { SqlClient, type SqlError } from "effect/sql"
import { configure, type Given } from "./configure.ts"
import { pool } from "./pool.ts"
import * as Seat from "./Seat.ts"
import { untilClosed } from "./untilClosed.ts"
import { ways } from "./ways.ts"
import type { Database } from "../Database.ts"

const base = "/api/auth"

const local = new Set(["localhost", "127.0.0.1", "[::1]"])

/** Whether a request names this very machine as its host, so that no page of elsewhere can lead a browser here by name. */
const isLocal = (request: Request) => {
  const host = request.headers.get("host") ?? new URL(request.url).host
  return local.has(host.toLowerCase().replace(/:\d+$/u, ""))
}

const refuse = (status: number, code: string, message: string) => Response.json({ code, message }, { status })

const isSignedOut = (cause: unknown) => cause instanceof APIError && cause.status === "UNAUTHORIZED"

const make = Effect.fnUntraced(function*(given: Given) {
  const sql = yield* SqlClient.SqlClient
  const report = Effect.runForkWith(yield* Effect.context())
  const auth = betterAuth(configure(yield* pool, given, (level, message) => {
    report(level === "error" ? Effect.logWarning(message) : Effect.logDebug(message))
  }))
  yield* Effect.promise(() => auth.$context)
  const open = ways({ provider: given.provider !== undefined })

  const session = (headers: Headers) =>
    Effect.tryPromise({ try: () => auth.api.getSession({ headers }), catch: (cause) => ({ cause, signedOut: isSignedOut(cause) }) }).pipe(
      Effect.catch(({ cause, signedOut }) => signedOut ? Effect.succeed(null) : Effect.die(cause))
    )

  /** Runs a change of one account in a transaction that holds it, and refuses when it is not there. */
  const change = (account: string, changes: ReadonlyArray<Effect.Effect<unknown, SqlError.SqlError>>) =>
    Effect.gen(function*() {
      const found = yield* sql`select id from account_user where id = ${account} for update`
      if (found.length === 0) return yield* new Access.NotFound({ account })
      yield* Effect.all(changes, { discard: true })
    }).pipe(sql.withTransaction, Effect.catchTag("SqlError", Effect.die))

  const take = (seats: ReadonlyArray<Seat.Row>) =>
    Array.isReadonlyArrayNonEmpty(seats) ? sql`insert into account_seat ${sql.insert(seats)} on conflict do nothing` : Effect.void

  const seatsOf = (account: string) =>
    Effect.map(Effect.orDie(sql<Seat.Row>`select * from account_seat where account = ${account} order by committee, role, member, unit`), Array.map(Seat.fromRow))

  const service: Accounts["Service"] = {
    identify: Effect.fn("Accounts.identify")(function*(headers) {
      const found = yield* session(headers)
      if (found === null) return Option.none()
      const { id, username, name } = found.user
      const [row] = yield* Effect.orDie(sql<{ readonly handed: boolean }>`select handed from account_user where id = ${id}`)
      return Option.some({ id, user: username ?? id, name, seats: yield* seatsOf(id), ...(row?.handed === true && { handed: true as const }) })
    }),

    open: Effect.fn("Accounts.open")(function*(opening) {
      const { displayName, handed = false, password, seats, user } = yield* Effect.fromResult(Account.admit(opening))
      const hash = yield* Effect.promise(() => hashPassword(password))
      const id = opening.id ?? crypto.randomUUID()
      yield* Effect.gen(function*() {
        const opened = yield* sql`
          insert into account_user (id, name, email, "emailVerified", username, "twoFactorEnabled", handed)
          values (${id}, ${displayName}, ${`${user}@account.invalid`}, false, ${user}, false, ${handed})
          on conflict do nothing returning id`
        if (opened.length === 0) return yield* new Access.UserTaken({ user })
        yield* sql`
          insert into account_credential (id, "accountId", "providerId", "userId", password, "updatedAt")
          values (${crypto.randomUUID()}, ${id}, 'credential', ${id}, ${hash}, current_timestamp)`
        yield* take(seats.map((seat) => Seat.toRow(id, seat)))
      }).pipe(sql.withTransaction, Effect.catchTag("SqlError", Effect.die))
      return { id, user, name: displayName, seats: Array.dedupe(seats), ...(handed && { handed: true as const }) }
    }),

    seat: (committee, account, places) =>
      change(account, [
        sql`delete from account_seat where committee = ${committee} and account = ${account}`,
        take(places.map((place) => Seat.toRow(account, { ...place, committee })))
      ]),

    all: Effect.fn("Accounts.all")(function*(committee) {
      const rows = yield* Effect.orDie(sql<Seat.Row & { readonly username: string; readonly name: string }>`
        select s.*, u.username, u.name from account_seat s join account_user u on u.id = s.account
        where s.committee = ${committee} order by u.username collate "C", s.role, s.member, s.unit`)
      return Object.values(Array.groupBy(rows, (row) => row.account)).map((held) => {
        const { account, username, name } = held[0]
        return { id: account, user: username, name, seats: held.map(Seat.fromRow) }
      })
    }),

    find: Effect.fn("Accounts.find")(function*(account) {
      const [row] = yield* Effect.orDie(sql<{ readonly username: string | null; readonly name: string }>`select username, name from account_user where id = ${account}`)
      if (row === undefined) return Option.none()
      return Option.some({ id: account, user: row.username ?? account, name: row.name, seats: yield* seatsOf(account) })
    }),

    renew: Effect.fn("Accounts.renew")(function*(account, password) {
      const fitting = yield* Effect.fromResult(Account.fit(password))
      const hash = yield* Effect.promise(() => hashPassword(fitting))
      yield* change(account, [
        sql`update account_credential set password = ${hash}, "updatedAt" = current_timestamp
            where "userId" = ${account} and "providerId" = 'credential'`,
        sql`update account_user set "twoFactorEnabled" = false, handed = true, "updatedAt" = current_timestamp where id = ${account}`,
        sql`delete from account_second_step where "userId" = ${account}`,
        sql`delete from account_verification where value = ${account}`,
        sql`delete from account_session where "userId" = ${account}`
      ])
    }),

    close: (account) =>
      change(account, [
        sql`delete from account_verification where value = ${account}`,
        sql`delete from account_user where id = ${account}`
      ]),

    linked: (account) =>
      Effect.map(Effect.orDie(sql`select id from account_credential where "userId" = ${account} and "providerId" = 'oidc'`), (rows) => rows.length > 0),

    together: (committee, changes) =>
      sql`select pg_advisory_xact_lock(hashtextextended(${JSON.stringify(["account", committee])}, 0))`.pipe(
        Effect.andThen(Effect.mapError(changes, (refused) => ({ refused }))), sql.withTransaction,
        Effect.catch((failure) => "refused" in failure ? Effect.fail(failure.refused) : Effect.die(failure))
      ),

    handle: Effect.fn("Accounts.handle")(function*(request) {
      if (given.publicUrl === undefined && !isLocal(request)) {
        return refuse(421, "HOST_NOT_TRUSTED", "This house answers on loopback until it is told its public URL")
      }
      const { pathname } = new URL(request.url)
      if (!pathname.startsWith(base) || !open.has(`${request.method} ${pathname.slice(base.length)}`)) {
        return refuse(404, "NOT_FOUND", "Not found")
      }
      const changing = pathname === `${base}/change-password` ? yield* session(request.headers) : null
      const response = yield* Effect.promise(() => auth.handler(request))
      if (changing !== null && response.ok) yield* Effect.orDie(sql`update account_user set handed = false where id = ${changing.user.id}`)
      return untilClosed(response)
    })
  }
  return service
})

/** Keeps accounts and sessions on the house's PostgreSQL with better-auth; the tables of the migration must be there. */
export const layer = (given: Given): Layer.Layer<Accounts, never, Database | SqlClient.SqlClient> => Layer.effect(Accounts, make(given))
