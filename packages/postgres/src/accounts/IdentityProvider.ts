import { Effect } from "effect"
import { generateKeyPairSync, randomUUID, sign } from "node:crypto"
import { createServer, type IncomingMessage } from "node:http"

/** An identity provider in a test: OpenID Connect with one key, where every visitor is who the test says. */
export interface IdentityProvider {
  readonly issuer: string
  /** Grants the request a page was sent away with, as the given subject, and returns the query of the way back. */
  readonly grant: (url: string, subject: string) => string
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url")

/** Starts one on a free port of loopback for as long as the scope is open. */
export const start = Effect.gen(function*() {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 })
  const grants = new Map<string, { readonly subject: string; readonly nonce: string | null; readonly client: string | null }>()
  const known = new Map<string, string>()
  let issuer = ""

  const token = (body: string) => {
    const granted = grants.get(new URLSearchParams(body).get("code") ?? "")
    if (!granted) return { error: "invalid_grant" }
    const now = Math.floor(Date.now() / 1000)
    const claims = { iss: issuer, aud: granted.client, sub: granted.subject, nonce: granted.nonce, iat: now, exp: now + 60 }
    const signed = `${part({ alg: "RS256", kid: "1", typ: "JWT" })}.${part(claims)}`
    const signature = sign("RSA-SHA256", Buffer.from(signed), privateKey).toString("base64url")
    const access = randomUUID()
    known.set(`Bearer ${access}`, granted.subject)
    return { access_token: access, token_type: "Bearer", expires_in: 60, id_token: `${signed}.${signature}` }
  }

  const answer = ({ url, headers }: IncomingMessage, body: string): unknown => {
    switch (url) {
      case "/.well-known/openid-configuration":
        return {
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          userinfo_endpoint: `${issuer}/userinfo`,
          jwks_uri: `${issuer}/jwks`,
          id_token_signing_alg_values_supported: ["RS256"]
        }
      case "/jwks":
        return { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "1", alg: "RS256", use: "sig" }] }
      case "/token":
        return token(body)
      case "/userinfo":
        return { sub: known.get(headers.authorization ?? "") }
      default:
        return {}
    }
  }

  yield* Effect.acquireRelease(
    Effect.callback<ReturnType<typeof createServer>>((resume) => {
      const server = createServer((request, response) => {
        let body = ""
        request.on("data", (chunk) => body += chunk).on("end", () => {
          response.setHeader("content-type", "application/json").end(JSON.stringify(answer(request, body)))
        })
      })
      server.listen(0, "127.0.0.1", () => {
        const address = server.address()
        issuer = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`
        resume(Effect.succeed(server))
      })
    }),
    (server) =>
      Effect.callback<void>((resume) => {
        server.closeAllConnections()
        server.close(() => resume(Effect.void))
      })
  )

  const provider: IdentityProvider = {
    issuer,
    grant: (url, subject) => {
      const asked = new URL(url).searchParams
      const code = randomUUID()
      grants.set(code, { subject, nonce: asked.get("nonce"), client: asked.get("client_id") })
      return new URLSearchParams({ code, state: asked.get("state") ?? "" }).toString()
    }
  }
  return provider
})
