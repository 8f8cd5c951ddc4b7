import { Proposal, Signing, Unit } from "@jianyan/domain"
import { Context, Effect, Layer, Option, Schema } from "effect"

/** The people one letter names, as they are kept apart from the journal: of which proposal and unit, since when, and the secret of the digest the journal holds. */
export const Kept = Schema.Struct({ id: Signing.Id, of: Proposal.Id, unit: Unit.Id, at: Schema.DateTimeUtcFromString, secret: Schema.String, signing: Proposal.Reply.Signing })
export type Kept = typeof Kept.Type

/** The people letters name, apart from the journal, so that they can be forgotten and the chain stays whole. */
export class Contacts extends Context.Service<Contacts, {
  /** Keeps the people of one letter; does nothing where something is kept under the id. */
  readonly keep: (committee: string, kept: Kept) => Effect.Effect<void>
  /** Finds what is kept under an id. */
  readonly find: (committee: string, id: string) => Effect.Effect<Option.Option<Kept>>
  /** Everything that is kept, the oldest first. */
  readonly all: (committee: string) => Effect.Effect<ReadonlyArray<Kept>>
  /** Forgets what is kept under an id for good, its secret too; does nothing when there is nothing. */
  readonly erase: (committee: string, id: string) => Effect.Effect<void>
  /** Runs an erasure and what is written about it as one: when it fails, nothing was forgotten. */
  readonly together: <A, E, R>(erasing: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
}>()("@jianyan/services/Contacts") {
  /** Keeps them for as long as the layer lives. */
  static readonly layerMemory: Layer.Layer<Contacts> = Layer.sync(Contacts, () => {
    let kept: ReadonlyMap<string, Kept> = new Map()
    const key = (committee: string, id: string) => JSON.stringify([committee, id])
    const inOrder = (one: Kept, other: Kept) => one.at.epochMilliseconds - other.at.epochMilliseconds || (one.id < other.id ? -1 : 1)
    return Contacts.of({
      keep: (committee, one) => Effect.sync(() => { if (!kept.has(key(committee, one.id))) kept = new Map([...kept, [key(committee, one.id), one]]) }),
      find: (committee, id) => Effect.sync(() => Option.fromUndefinedOr(kept.get(key(committee, id)))),
      all: (committee) => Effect.sync(() => [...kept].filter(([at, one]) => at === key(committee, one.id)).map(([, one]) => one).sort(inOrder)),
      erase: (committee, id) => Effect.sync(() => { kept = new Map([...kept].filter(([at]) => at !== key(committee, id))) }),
      together: (erasing) => Effect.suspend(() => {
        const before = kept
        return Effect.onError(erasing, () => Effect.sync(() => { kept = before }))
      })
    })
  })
}
