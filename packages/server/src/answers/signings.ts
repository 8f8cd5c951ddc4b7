import type { Signing } from "@jianyan/domain"
import { Houses, Signings, Visitor } from "@jianyan/services"
import { Effect, HashMap, Option } from "effect"
import { row } from "./proposals/row.ts"

/** Answers what is asked of the people letters name. */
export const signings = {
  list: () =>
    Effect.gen(function*() {
      const { committee } = yield* Visitor
      const house = yield* Houses.use((houses) => houses.now(committee))
      const { erased, kept } = yield* Signings.use((it) => it.list)
      const of = new Set([...kept, ...erased].map((one) => one.of))
      return {
        kept: kept.map(({ at, id, intact, of, signing, unit, until }) => ({ id, of, unit, at, intact, signing, ...(until !== undefined && { until }) })), erased,
        proposals: [...of].flatMap((id) => Option.toArray(Option.map(HashMap.get(house.proposals, id), row)))
      }
    }),
  erase: ({ id }: { readonly id: Signing.Id }) => Effect.as(Signings.use((it) => it.erase(id)), null)
}
