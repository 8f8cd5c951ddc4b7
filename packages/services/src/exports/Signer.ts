import { Context, DateTime, Effect, Layer } from "effect"
import { newSecret, publicOf, sign } from "./seal.ts"

/** A pair of keys by its public half: the key exports are signed with, or one that was given up. */
export interface Key {
  /** The Ed25519 public key, in hex. */
  readonly key: string
  readonly since: DateTime.Utc
  /** When another took its place; what it signed stays signed. */
  readonly until?: DateTime.Utc
}

/** Who signs for a committee; the secret half of a key never leaves it. */
export class Signer extends Context.Service<Signer, {
  /** Lists every key of a committee, the one it signs with last; makes the first where there is none. */
  readonly keys: (committee: string) => Effect.Effect<ReadonlyArray<Key>>
  /** Signs a text with the key of now. */
  readonly sign: (committee: string, text: string) => Effect.Effect<{ readonly key: string; readonly signature: string }>
  /** Gives the key of now up and makes another. */
  readonly rotate: (committee: string) => Effect.Effect<Key>
}>()("@jianyan/services/Signer") {
  /** Keys that live as long as their layer. */
  static readonly layerMemory: Layer.Layer<Signer> = Layer.sync(Signer, () => {
    const kept = new Map<string, ReadonlyArray<Key & { readonly secret: Uint8Array }>>()
    const make = (committee: string) =>
      Effect.map(DateTime.now, (now) => {
        const secret = newSecret()
        const made = { key: publicOf(secret), since: now, secret }
        const given = (kept.get(committee) ?? []).map((key) => key.until === undefined ? { ...key, until: now } : key)
        kept.set(committee, [...given, made])
        return made
      })
    const current = (committee: string) => Effect.suspend(() => {
      const last = kept.get(committee)?.at(-1)
      return last === undefined ? make(committee) : Effect.succeed(last)
    })
    const shown = ({ key, since, until }: Key): Key => ({ key, since, ...(until === undefined ? {} : { until }) })
    return Signer.of({
      keys: (committee) => Effect.map(current(committee), () => (kept.get(committee) ?? []).map(shown)),
      sign: (committee, text) => Effect.map(current(committee), ({ key, secret }) => ({ key, signature: sign(secret, text) })),
      rotate: (committee) => Effect.map(Effect.andThen(current(committee), make(committee)), shown)
    })
  })
}
