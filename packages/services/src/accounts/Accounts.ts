import type { Access, Committee } from "@jianyan/domain"
import { Context, type Effect, Layer, type Option } from "effect"
import type { Account, Opening, PasswordUnfit, Place } from "./Account.ts"
import { memory } from "./memory.ts"

/** The request header in which the process hands over the visitor's address; it strips what the visitor sends by that name. */
export const clientAddress = "x-client-address"

/** Who may come in, and in which roles: accounts, their sessions and their seats in the committees. */
export class Accounts extends Context.Service<Accounts, {
  /** Finds the account whose session the headers carry; none when there is no session, or it ended. */
  readonly identify: (headers: Headers) => Effect.Effect<Option.Option<Account>>
  /** Opens an account; nobody opens one for themselves. Refuses a taken or malformed name and an unfit password. */
  readonly open: (opening: Opening) => Effect.Effect<Account, Access.UserTaken | Access.UserMalformed | PasswordUnfit>
  /** Replaces the places an account holds in one committee, at once; none leaves it no role there. */
  readonly seat: (committee: Committee.Id, account: string, places: ReadonlyArray<Place>) => Effect.Effect<void, Access.NotFound>
  /** Lists the accounts seated in one committee by sign-in name, each with its seats of that committee alone. */
  readonly all: (committee: Committee.Id) => Effect.Effect<ReadonlyArray<Account>>
  /** Finds an account by its id, with its seats in every committee. */
  readonly find: (account: string) => Effect.Effect<Option.Option<Account>>
  /** Gives a new password, to be handed over, to who lost the old one or the authenticator: sessions end and the second step is removed. */
  readonly renew: (account: string, password: string) => Effect.Effect<void, Access.NotFound | PasswordUnfit>
  /** Deletes an account with its sessions, seats and display name; its id stays in the journal as the actor. */
  readonly close: (account: string) => Effect.Effect<void, Access.NotFound>
  /** Says whether an account is linked with the institution's identity provider. */
  readonly linked: (account: string) => Effect.Effect<boolean>
  /** Runs what a committee looks up about its accounts, changes in them and writes about it as one, one after another: when it fails, no account was changed. */
  readonly together: <A, E, R>(committee: Committee.Id, changes: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  /** Answers the requests under `/api/auth/`, and 404 where there is no such way. */
  readonly handle: (request: Request) => Effect.Effect<Response>
}>()("@jianyan/services/accounts/Accounts") {
  /**
   * Keeps accounts in memory, for development pages and tests. The visitor without a session header is one and the same
   * person, as in a browser page where the mock's cookies do not arrive; `signedIn` names who that is at the start.
   */
  static readonly layerMemory = (openings: ReadonlyArray<Opening>, given: { readonly signedIn?: string } = {}) =>
    Layer.effect(Accounts, memory(openings, given))
}
