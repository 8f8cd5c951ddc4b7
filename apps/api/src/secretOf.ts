import { Effect, Option, Redacted, Schema } from "effect"
import { randomBytes } from "node:crypto"
import { mkdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Settings } from "./Settings.ts"

/** The data folder cannot be written to. */
export class FolderUnwritable extends Schema.TaggedError<FolderUnwritable>()("Api.FolderUnwritable", { folder: Schema.String, code: Schema.String }) {}

/** The secret given is too short to sign sessions with. */
export class SecretTooShort extends Schema.TaggedError<SecretTooShort>()("Api.SecretTooShort", { least: Schema.Int }) {}

const least = 32

const codeOf = (cause: unknown): string => typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : String(cause)

/** Gives the secret that signs sessions: the one of the surroundings, or one made once and kept in the data folder for its owner alone. */
export const secretOf = ({ dataFolder, secret }: Settings): Effect.Effect<Redacted.Redacted, FolderUnwritable | SecretTooShort> => {
  if (Option.isSome(secret)) return Redacted.value(secret.value).length < least ? Effect.fail(new SecretTooShort({ least })) : Effect.succeed(secret.value)
  const path = join(dataFolder, "auth-secret")
  return Effect.tryPromise({
    try: async () => {
      await mkdir(dataFolder, { recursive: true })
      const made = randomBytes(48).toString("base64url")
      await writeFile(path, made, { flag: "wx", mode: 0o600 }).catch((cause: unknown) => {
        if (codeOf(cause) !== "EEXIST") throw cause
      })
      return Redacted.make((await readFile(path, "utf8")).trim())
    },
    catch: (cause) => new FolderUnwritable({ folder: dataFolder, code: codeOf(cause) })
  })
}
