import { type Committee, Evaluation } from "@jianyan/domain"
import { Effect, Layer } from "effect"
import { Evaluations } from "../evaluations/Evaluations.ts"
import { Houses } from "../house/Houses.ts"
import type { Journal } from "../journal/Journal.ts"
import type { Snapshots } from "../snapshots/Snapshots.ts"
import { Visitor } from "../visitor/Visitor.ts"

/**
 * Closes years whose grades a told history has announced, in the name of an evaluator.
 *
 * The proof of a closed year names the hashes of the journal it stands in, so it cannot be told with the rest. A year that is not announced, or closed already, stays as it is.
 */
export const closeYears = (committee: Committee.Id, years: ReadonlyArray<number>, account: string): Effect.Effect<void, never, Journal | Snapshots> =>
  years.length === 0 ? Effect.void : Effect.gen(function*() {
    const [evaluations, houses] = [yield* Evaluations, yield* Houses]
    for (const year of years) {
      const { stage } = Evaluation.of((yield* houses.now(committee)).evaluations, Evaluation.ofYear(year))
      if (stage === "Announced") yield* Effect.orDie(Effect.provideService(evaluations.close(year), Visitor, { account, committee, roles: ["evaluator"] }))
    }
  }).pipe(Effect.provide(Layer.fresh(Layer.provideMerge(Evaluations.layer, Houses.layer))))
