import type { RulesApi } from "@jianyan/contract"
import { done } from "@jianyan/zone"
import { useQueryClient } from "@tanstack/solid-query"
import { createSignal } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { rules } from "../../words/rules.ts"

/** Makes a change of the rules: first looked at, then adopted; every page asks again afterwards. */
export const useChange = () => {
  const visitor = useVisitor(), client = useQueryClient(), deed = useDeed()
  const [moves, setMoves] = createSignal<ReadonlyArray<RulesApi.Move>>()
  const look = (change: RulesApi.Change, instead?: (thrown: unknown) => void) => deed.run(() => visitor.house.rules.preview(change), (moves) => setMoves(moves), instead)
  const adopt = (change: RulesApi.Change, then: () => void, instead?: (thrown: unknown) => void) =>
    deed.run(async () => {
      const { calendar, policy } = change
      const first = policy === undefined ? 0 : (await visitor.house.rules.adopt({ policy })).moved
      return first + (calendar === undefined ? 0 : (await visitor.house.rules.publish({ calendar })).moved)
    }, (moved) => {
      done(rules("done", moved))
      void client.invalidateQueries({ queryKey: [visitor.at, "about"] })
      then()
    }, instead)
  return { deed, moves, look, adopt, forget: () => setMoves(undefined) }
}
