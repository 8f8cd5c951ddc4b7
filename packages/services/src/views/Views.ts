import type { View } from "@jianyan/domain"
import { Context, type Effect, Layer } from "effect"
import { makeMemory } from "./memory.ts"

/** The lists people keep for themselves, by committee and account; nobody sees another's, and no score or record rests on them. */
export class Views extends Context.Service<Views, {
  /** Keeps a view and gives it an id. */
  readonly save: (committee: string, account: string, saving: View.Saving) => Effect.Effect<View.View, View.Malformed | View.NameTaken | View.TooMany>
  /** Lists what the account keeps, in the order in which it was saved. */
  readonly list: (committee: string, account: string) => Effect.Effect<ReadonlyArray<View.View>>
  /** Gives a view another name; its own name again changes nothing. */
  readonly rename: (committee: string, account: string, view: string, name: string) => Effect.Effect<View.View, View.Malformed | View.NameTaken | View.NotFound>
  /** Forgets a view. */
  readonly drop: (committee: string, account: string, view: string) => Effect.Effect<void, View.NotFound>
}>()("@jianyan/services/Views") {
  /** Views that live as long as their layer. */
  static readonly layerMemory: Layer.Layer<Views> = Layer.sync(Views, () => Views.of(makeMemory()))
}
