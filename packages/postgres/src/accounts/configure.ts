import { Account, clientAddress } from "@jianyan/services"
import type { BetterAuthOptions } from "better-auth"
import { genericOAuth, twoFactor, username } from "better-auth/plugins"
import { Option, Redacted } from "effect"
import type { Pool } from "pg"
import { type Patience, restAfterGuesses } from "./guesses/restAfterGuesses.ts"

/** The identity provider of the institution, as OpenID Connect discovery knows it. */
export interface Provider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: Redacted.Redacted
}

/** How the house lets people in. */
export interface Given {
  /** Signs cookies and seals second-step secrets; at least 32 random characters, the same in every process. */
  readonly secret: Redacted.Redacted
  /** The origin people reach the house by. Without it the house answers on loopback alone, whatever the port. */
  readonly publicUrl?: string
  /** Lets a person who linked it once sign in through the institution's own identity provider. */
  readonly provider?: Provider
  /** How many sign-ins one address may try before it rests for a window of seconds; 100 and 60 unless told, for a whole office often shares one address. */
  readonly attempts?: { readonly max: number; readonly window: number }
  /** How many wrong passwords in a row one name takes before it rests; 10 in a quarter of an hour unless told. */
  readonly patience?: Patience
}

/** What the library reports, already without names and passwords. */
export type Report = (level: "debug" | "info" | "warn" | "error", message: string) => void

/** How long a session may lie idle, in seconds. */
const idle = 8 * 60 * 60

/** After how long a request moves the end of its session again, in seconds; it spares a write on every request. */
const step = 5 * 60

/** The hosts of this very machine, with and without a port. */
const loopback = ["localhost", "localhost:*", "127.0.0.1", "127.0.0.1:*", "[::1]", "[::1]:*"]

const openIdConnect = ({ issuer, clientId, clientSecret }: Provider) =>
  genericOAuth({
    config: [{
      providerId: "oidc",
      discoveryUrl: `${issuer.replace(/\/$/u, "")}/.well-known/openid-configuration`,
      clientId,
      clientSecret: Redacted.value(clientSecret),
      scopes: ["openid", "profile"],
      requireIdTokenVerification: true,
      disableSignUp: true,
      // The library wants an address; nobody is ever found by this one, only by the subject that was linked.
      mapProfileToUser: ({ sub }) => ({ email: `${sub}@oidc.invalid` })
    }]
  })

/** Puts the library's settings together: accounts by the office only, sessions in the database, no second source of truth. */
export const configure = (pool: Pool, given: Given, report: Report) => {
  const publicUrl = Option.map(Option.fromNullishOr(given.publicUrl), (url) => new URL(url))
  const attempts = given.attempts ?? { max: 100, window: 60 }
  return {
    appName: "Jianyan",
    telemetry: { enabled: false },
    secret: Redacted.value(given.secret),
    baseURL: Option.match(publicUrl, {
      onNone: () => ({ allowedHosts: loopback, protocol: "http" as const, fallback: "http://localhost" }),
      onSome: (url) => url.origin
    }),
    logger: { log: report },
    database: pool,
    user: { modelName: "account_user" },
    verification: { modelName: "account_verification" },
    account: {
      modelName: "account_credential",
      encryptOAuthTokens: true,
      accountLinking: { disableImplicitLinking: true, allowDifferentEmails: true, trustedProviders: ["oidc"] }
    },
    session: { modelName: "account_session", expiresIn: idle, updateAge: step },
    databaseHooks: {
      session: {
        create: {
          // A session that is not to be remembered would last a day and never be moved.
          before: async (session) => ({
            data: { ...session, expiresAt: new Date(Math.min(session.expiresAt.getTime(), Date.now() + idle * 1000)) }
          })
        }
      }
    },
    hooks: restAfterGuesses(pool, given.patience ?? { max: 10, window: 15 * 60 }),
    emailAndPassword: { enabled: false, minPasswordLength: Account.least, maxPasswordLength: Account.most },
    rateLimit: {
      enabled: true,
      storage: "database",
      modelName: "account_attempt",
      customRules: { "/sign-in/username": attempts }
    },
    advanced: {
      cookiePrefix: "jianyan",
      disableOriginCheck: false,
      disableCSRFCheck: false,
      useSecureCookies: Option.exists(publicUrl, (url) => url.protocol === "https:"),
      ipAddress: { ipAddressHeaders: [clientAddress] }
    },
    plugins: [
      username({ displayUsername: false, minUsernameLength: 1, usernameNormalization: Account.normalize, usernameValidator: () => true }),
      twoFactor({ issuer: "Jianyan 建言", schema: { twoFactor: { modelName: "account_second_step" } } }),
      ...(given.provider ? [openIdConnect(given.provider)] : [])
    ]
  } satisfies BetterAuthOptions
}
