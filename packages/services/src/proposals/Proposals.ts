import { Context, Effect, Layer } from "effect"
import { Houses } from "../house/Houses.ts"
import { asking } from "./asking.ts"
import { drafting } from "./drafting.ts"
import { examining } from "./examining.ts"
import { handling } from "./handling.ts"

/** The life of proposals: each verb is asked on the house as it stands, and what it decides is written. */
export class Proposals extends Context.Service<Proposals>()("@jianyan/services/Proposals", {
  make: Effect.map(Houses, (houses) => {
    const ask = asking(houses)
    return { ...drafting(ask), ...examining(ask), ...handling(ask) }
  })
}) {
  static readonly layer: Layer.Layer<Proposals, never, Houses> = Layer.effect(this, this.make)
}
