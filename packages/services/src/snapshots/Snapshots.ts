import { Context, Effect, Layer, Option } from "effect"

/** What a fold had come to, and after which entry. */
export interface Snapshot {
  readonly seq: number
  readonly bytes: Uint8Array
}

/** Where a long fold may be taken up again; every snapshot can be dropped, for the journal holds the truth. */
export class Snapshots extends Context.Service<Snapshots, {
  /** What was saved last for a fold, whose key is its name and its version. */
  readonly load: (committee: string, fold: string) => Effect.Effect<Option.Option<Snapshot>>
  /** Keeps a snapshot in place of an older one; leaves a newer one as it is. */
  readonly save: (committee: string, fold: string, seq: number, bytes: Uint8Array) => Effect.Effect<void>
}>()("@jianyan/services/Snapshots") {
  /** Snapshots that live as long as their layer. */
  static readonly layerMemory: Layer.Layer<Snapshots> = Layer.sync(Snapshots, () => {
    const kept = new Map<string, Snapshot>()
    const key = (committee: string, fold: string) => JSON.stringify([committee, fold])
    return Snapshots.of({
      load: (committee, fold) => Effect.sync(() => Option.fromUndefinedOr(kept.get(key(committee, fold)))),
      save: (committee, fold, seq, bytes) =>
        Effect.sync(() => {
          const before = kept.get(key(committee, fold))
          if (before === undefined || before.seq <= seq) kept.set(key(committee, fold), { seq, bytes: bytes.slice() })
        })
    })
  })
}
