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
  const look = (change: RulesApi.Change) => deed.run(async () => { setMoves(await visitor.house.rules.preview(change)) })
  const adopt = (change: RulesApi.Change, then: () => void) =>
    deed.run(async () => {
      const { calendar, policy } = change
      const first = policy === undefined ? 0 : (await visitor.house.rules.adopt({ policy })).moved
      const second = calendar === undefined ? 0 : (await visitor.house.rules.publish({ calendar })).moved
      done(rules("done", first + second))
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === visitor.at })
    }, then)
  return { deed, moves, look, adopt, forget: () => setMoves(undefined) }
}
