import { Accounts } from "@jianyan/postgres"
import { Effect, Layer, Redacted } from "effect"
import { randomBytes } from "node:crypto"
import { existing } from "../database/layer.ts"

/** The accounts on the database there is. Nobody signs in here, so the secret that would sign sessions is thrown away. */
export const accounts = Layer.provideMerge(Layer.unwrap(Effect.sync(() => Accounts.layer({ secret: Redacted.make(randomBytes(48).toString("base64url")) }))), existing)
