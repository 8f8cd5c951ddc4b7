const always = [
  "POST /sign-in/username",
  "POST /sign-out",
  "GET /get-session",
  "POST /change-password",
  "POST /revoke-other-sessions",
  "POST /two-factor/enable",
  "POST /two-factor/disable",
  "POST /two-factor/verify-totp",
  "POST /two-factor/verify-backup-code",
  "POST /two-factor/generate-backup-codes"
]

const withProvider = [
  "POST /sign-in/social",
  "POST /link-social",
  "POST /unlink-account",
  "GET /list-accounts",
  "GET /callback/oidc",
  "GET /error"
]

/** Lists the ways that are open under `/api/auth`; whatever else the library can do, sign-up first, is shut. */
export const ways = (given: { readonly provider: boolean }): ReadonlySet<string> =>
  new Set([...always, ...(given.provider ? withProvider : [])])
