import { Access } from "@jianyan/domain"
import { Array, Effect, HashMap, Option, Order, Ref, Result, Semaphore } from "effect"
import type { Account, Opening } from "./Account.ts"
import type { Accounts } from "./Accounts.ts"
import { admit } from "./admit.ts"
import { answer } from "./answer.ts"
import { fit } from "./fit.ts"
import { normalize } from "./normalize.ts"
import * as Session from "./Session.ts"

/** An account as memory keeps it. */
export interface Kept extends Account {
  readonly password: string
}

/** The accounts by id, who is signed in by session, and the session of the one visitor who shows none. */
export interface Memory {
  readonly accounts: HashMap.HashMap<string, Kept>
  readonly sessions: Session.Sessions
}

const bySignInName = Order.mapInput(Order.String, (account: Account) => account.user)

const plain = ({ handed, id, name, seats, user }: Account): Account => ({ id, user, name, seats, ...(handed === true && { handed }) })

/** Builds the accounts in memory; an account's id is its sign-in name with a prefix, so a story may name its actors. */
export const memory = Effect.fnUntraced(function*(
  openings: ReadonlyArray<Opening>,
  given: { readonly signedIn?: string }
): Effect.fn.Return<Accounts["Service"]> {
  const state = yield* Ref.make<Memory>({ accounts: HashMap.empty(), sessions: Session.none })
  const turn = yield* Semaphore.make(1)


  const change = (account: string, to: (now: Memory, kept: Kept) => Memory) =>
    Ref.modify(state, (now): [Result.Result<void, Access.NotFound>, Memory] =>
      Option.match(HashMap.get(now.accounts, account), {
        onNone: () => [Result.fail(new Access.NotFound({ account })), now],
        onSome: (kept) => [Result.succeed(undefined), to(now, kept)]
      })).pipe(Effect.flatMap(Effect.fromResult))

  const keep = (now: Memory, kept: Kept): Memory => ({ ...now, accounts: HashMap.set(now.accounts, kept.id, kept) })

  const open: Accounts["Service"]["open"] = Effect.fnUntraced(function*(opening) {
    const { displayName, handed, password, seats, user } = yield* Effect.fromResult(admit(opening))
    const kept: Kept = { id: `account-${user}`, user, name: displayName, password, seats: Array.dedupe(seats), ...(handed === true && { handed }) }
    return yield* Ref.modify(state, (now): [Result.Result<Account, Access.UserTaken>, Memory] =>
      HashMap.has(now.accounts, kept.id)
        ? [Result.fail(new Access.UserTaken({ user })), now]
        : [Result.succeed(plain(kept)), keep(now, kept)]
    ).pipe(Effect.flatMap(Effect.fromResult))
  })

  for (const opening of openings) yield* Effect.orDie(open(opening))
  if (given.signedIn !== undefined) {
    const id = `account-${normalize(given.signedIn)}`
    yield* Ref.update(state, (now) => ({ ...now, sessions: Session.begin(now.sessions, id).sessions }))
  }

  return {
    identify: (headers) =>
      Effect.map(Ref.get(state), (now) =>
        Option.map(
          Option.flatMap(Session.of(now.sessions, headers), (session) => HashMap.get(now.accounts, session.account)),
          plain
        )),
    open,
    seat: (committee, account, places) =>
      change(account, (now, kept) =>
        keep(now, {
          ...kept,
          seats: Array.dedupe([
            ...kept.seats.filter((seat) => seat.committee !== committee),
            ...places.map((place) => ({ ...place, committee }))
          ])
        })),
    all: (committee) =>
      Effect.map(Ref.get(state), (now) =>
        Array.sort(
          HashMap.toValues(now.accounts)
            .map((kept) => ({ ...plain(kept), seats: kept.seats.filter((seat) => seat.committee === committee) }))
            .filter((account) => account.seats.length > 0),
          bySignInName
        )),
    find: (account) => Effect.map(Ref.get(state), (now) => Option.map(HashMap.get(now.accounts, account), plain)),
    renew: (account, password) =>
      Effect.flatMap(Effect.fromResult(fit(password)), (fitting) =>
        change(account, (now, kept) => ({
          ...keep(now, { ...kept, password: fitting, handed: true }),
          sessions: Session.endAllOf(now.sessions, account)
        }))),
    close: (account) =>
      change(account, (now) => ({
        accounts: HashMap.remove(now.accounts, account),
        sessions: Session.endAllOf(now.sessions, account)
      })),
    linked: () => Effect.succeed(false),
    together: (_, changes) => turn.withPermits(1)(Effect.flatMap(Ref.get(state), (before) => Effect.onError(changes, () => Ref.set(state, before)))),
    handle: (request) => answer(state, request)
  }
})
