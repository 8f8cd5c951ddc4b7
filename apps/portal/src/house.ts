import { connect, Unreachable } from "@jianyan/client"
import { AccountsApi, CommitteeApi, ProposalsApi, ScoresApi, SupervisionsApi } from "@jianyan/contract"
import { Option, Schema } from "effect"

const send: typeof fetch = (input, init) => globalThis.fetch(input, init)

/** Connects the zone to the house of one committee. */
export const connectTo = (committee: string) => {
  const address = { committee, fetch: send }
  return { accounts: connect(AccountsApi, address), committee: connect(CommitteeApi, address), proposals: connect(ProposalsApi, address), scores: connect(ScoresApi, address), supervisions: connect(SupervisionsApi, address) }
}

/** The keeper of accounts refuses; `code` is its own word for why, `retryAfter` the seconds to wait. */
export class Unadmitted extends Schema.TaggedError<Unadmitted>()("Portal.Unadmitted", { code: Schema.String, retryAfter: Schema.optionalKey(Schema.Int) }) {}

const Refused = Schema.Struct({ code: Schema.String })
const Entered = Schema.Struct({ twoFactorRedirect: Schema.optionalKey(Schema.Boolean) })
const Sent = Schema.Struct({ url: Schema.String })
const Linked = Schema.Array(Schema.Struct({ id: Schema.String, providerId: Schema.String }))
const Enabled = Schema.Struct({ totpURI: Schema.String, backupCodes: Schema.Array(Schema.String) })
const Kept = Schema.NullOr(Schema.Struct({ user: Schema.Struct({ twoFactorEnabled: Schema.optionalKey(Schema.NullOr(Schema.Boolean)) }) }))

const refusal = (response: Response, body: unknown) => {
  const retryAfter = Number(response.headers.get("x-retry-after") ?? response.headers.get("retry-after") ?? Number.NaN)
  const code = Option.map(Schema.decodeUnknownOption(Refused)(body), (refused) => refused.code)
  if (response.status === 429) return new Unadmitted({ code: Option.getOrElse(code, () => "TOO_MANY_REQUESTS"), retryAfter: Number.isInteger(retryAfter) ? retryAfter : 60 })
  return Option.match(code, { onNone: () => new Unreachable({ status: response.status }), onSome: (code) => new Unadmitted({ code }) })
}

const ask = async <A>(way: string, answer: Schema.Codec<A, unknown>, body?: Readonly<Record<string, unknown>>): Promise<A> => {
  const response = await send(`/api/auth${way}`, {
    method: body === undefined ? "GET" : "POST",
    credentials: "same-origin",
    headers: { accept: "application/json", ...(body === undefined ? {} : { "content-type": "application/json" }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  }).catch(() => {
    throw new Unreachable({})
  })
  const said: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw refusal(response, said)
  return Option.getOrThrowWith(Schema.decodeUnknownOption(answer)(said), () => new Unreachable({ status: response.status }))
}

/** Signs in by user name and password; says whether the second step is still to come. */
export const signIn = async (username: string, password: string): Promise<"in" | "secondStep"> =>
  (await ask("/sign-in/username", Entered, { username, password })).twoFactorRedirect === true ? "secondStep" : "in"

/** Confirms six digits of the authenticator: the second step of a sign-in, or the first digits after scanning. */
export const confirmCode = async (code: string): Promise<void> => void await ask("/two-factor/verify-totp", Schema.Unknown, { code })

/** Takes the second step with a backup code, which serves once. */
export const confirmBackupCode = async (code: string): Promise<void> => void await ask("/two-factor/verify-backup-code", Schema.Unknown, { code })

/** Asks the way to the institution's own identity provider, which leads to `next` when it knows the visitor, and back to `door` when not. */
export const wayToProvider = async (next: string, door: string): Promise<string> =>
  (await ask("/sign-in/social", Sent, { provider: "oidc", callbackURL: next, errorCallbackURL: door })).url

/** Asks the way to the identity provider by which the own account is linked with it; either way it leads back to `here`. */
export const wayToLink = async (here: string): Promise<string> => (await ask("/link-social", Sent, { provider: "oidc", callbackURL: here, errorCallbackURL: here })).url

/** Gives the id of the link with the identity provider; none while the account is not linked. */
export const linkedWith = async (): Promise<string | undefined> => (await ask("/list-accounts", Linked)).find(({ providerId }) => providerId === "oidc")?.id

/** Parts the own account from the identity provider. */
export const unlink = async (id: string): Promise<void> => void await ask("/unlink-account", Schema.Unknown, { accountId: id })

/** Changes the own password and ends the sessions of other devices. */
export const changePassword = async (currentPassword: string, newPassword: string): Promise<void> =>
  void await ask("/change-password", Schema.Unknown, { currentPassword, newPassword, revokeOtherSessions: true })

/** Prepares the second step; it is asked for at sign-in only once its first digits are confirmed. */
export const enableSecondStep = (password: string): Promise<typeof Enabled.Type> => ask("/two-factor/enable", Enabled, { password })

/** Turns the second step off. */
export const disableSecondStep = async (password: string): Promise<void> => void await ask("/two-factor/disable", Schema.Unknown, { password })

/** Says whether the second step is on; undefined where the keeper of accounts does not say. */
export const hasSecondStep = async (): Promise<boolean | undefined> => (await ask("/get-session", Kept))?.user.twoFactorEnabled ?? undefined
