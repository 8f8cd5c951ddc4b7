import type { ProposalsApi } from "@jianyan/contract"
import type { Unit } from "@jianyan/domain"
import { Button, formatClauses } from "@jianyan/ui"
import { For, Show } from "solid-js"
import { assigning } from "../words/assigning.ts"
import { trade } from "../words/trade.ts"
import { useVisitor } from "./Visitor.tsx"
import "./suggested.css"

/** Says why a unit is suggested: what it answered of the category, what it handled that is alike, what it sent back. */
export const whySuggested = ({ like, sameCategory, sentBack }: ProposalsApi.Suggestion): string => formatClauses([
  ...(sameCategory > 0 ? [assigning("why.category", sameCategory)] : []),
  ...(like[0] === undefined ? [] : [assigning("why.like", like[0].number === undefined ? like[0].title : trade("number", like[0].number))]),
  ...(sentBack.length > 0 ? [assigning("why.sentBack", sentBack.length)] : [])
])

/** The units learned from past handovers, each with why, and a way to take it. */
export const Suggested = (props: { readonly suggestions: ReadonlyArray<ProposalsApi.Suggestion>; readonly chosen: ReadonlyArray<Unit.Id>; readonly onChoose: (unit: Unit.Id) => void }) => {
  const { naming } = useVisitor()
  return (
    <section>
      <p><strong>{assigning("suggested")}</strong> <small>{assigning("suggestedNote")}</small></p>
      <ul class="proposals-suggested">
        <For each={props.suggestions} fallback={<li class="proposals-silent">{assigning("noSuggestion")}</li>}>
          {(one) => (
            <li>
              <b>{naming.unit(one.unit)}</b>
              <small>{whySuggested(one)}</small>
              <Show when={!props.chosen.includes(one.unit)} fallback={<span>{assigning("chosen")}</span>}>
                <Button size="small" onClick={() => props.onChoose(one.unit)}>{assigning("choose")}</Button>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
