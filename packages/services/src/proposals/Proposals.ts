import { Context, Effect, Layer } from "effect"
import { Houses } from "../house/Houses.ts"
import { asking } from "./asking.ts"
import { assigning } from "./assigning.ts"
import { beforehand } from "./beforehand.ts"
import { consulting } from "./consulting.ts"
import { drafting } from "./drafting.ts"
import { examining } from "./examining.ts"
import { handling } from "./handling.ts"
import { jointly } from "./jointly.ts"
import { writing } from "./writing.ts"
import { receiving } from "./receiving.ts"
import { merging } from "./merging.ts"
import { replying } from "./replying.ts"

/** The life of proposals: each verb is asked on the house as it stands, and what it decides is written. */
export class Proposals extends Context.Service<Proposals>()("@jianyan/services/Proposals", {
  make: Effect.map(Houses, (houses) => {
    const ask = asking(houses)
    return { ...drafting(ask), ...writing(ask), ...beforehand(ask), ...receiving(ask), ...jointly(ask), ...examining(ask), ...merging(ask), ...handling(ask), ...assigning(ask), ...consulting(ask), ...replying(ask) }
  })
}) {
  static readonly layer: Layer.Layer<Proposals, never, Houses> = Layer.effect(this, this.make)
}
