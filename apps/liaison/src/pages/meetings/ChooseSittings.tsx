import type { Meeting } from "@jianyan/domain"
import { Button, DateField, Disclosure } from "@jianyan/ui"
import { For, Index } from "solid-js"
import { sittings as words } from "../../words/sittings.ts"

/** A half day as it is typed. */
export interface Typed { readonly on: string; readonly half: Meeting.Sitting["half"] }

const halves = ["morning", "afternoon"] as const

/** The half days of a meeting that does not sit every morning and afternoon on end, one by one. */
export const ChooseSittings = (props: { readonly value: ReadonlyArray<Typed>; readonly first: string; readonly onChange: (value: ReadonlyArray<Typed>) => void }) => {
  const put = (place: number, change: Partial<Typed>) => props.onChange(props.value.map((one, at) => at === place ? { ...one, ...change } : one))
  const add = () => {
    const last = props.value.at(-1)
    props.onChange([...props.value, last === undefined ? { on: props.first, half: "morning" } : { on: last.on, half: last.half === "morning" ? "afternoon" : "morning" }])
  }
  return (
    <Disclosure title={words("list")} note={words("listHint")} open={props.value.length > 0}>
      <Index each={props.value}>
        {(one, place) => (
          <div class="meetings-typed">
            <DateField name={`sittings-${place}`} label={words("day")} value={one().on} onInput={(on) => put(place, { on })} />
            <select class="ui-input" aria-label={words("which")} onChange={(event) => put(place, { half: event.currentTarget.value === "afternoon" ? "afternoon" : "morning" })}>
              <For each={halves}>{(half) => <option value={half} selected={one().half === half}>{words(`half.${half}`)}</option>}</For>
            </select>
            <Button tone="quiet" size="small" onClick={() => props.onChange(props.value.filter((_, at) => at !== place))}>{words("remove", words("at", one().on, words(`half.${one().half}`)))}</Button>
          </div>
        )}
      </Index>
      <Button size="small" onClick={add}>{words("add")}</Button>
    </Disclosure>
  )
}
