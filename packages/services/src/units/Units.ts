import { Unit } from "@jianyan/domain"
import { Context, Effect, HashMap, Layer, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { act } from "../visitor/act.ts"

/** Handling units: of which kind each is. */
export class Units extends Context.Service<Units>()("@jianyan/services/Units", {
  make: Effect.map(Houses, (houses) => ({
    tellKind: (unit: Unit.Id, kind: Unit.Kind) =>
      act(houses, ({ at, house }): Result.Result<Unit.UnitEvent.Of<"UnitKindTold">, Unit.NotFound> =>
        Result.map(Result.fromOption(HashMap.get(house.units, unit), () => new Unit.NotFound({ unit })), (self) => Unit.tellKind(self, kind, at)))
  }))
}) {
  static readonly layer: Layer.Layer<Units, never, Houses> = Layer.effect(this, this.make)
}
