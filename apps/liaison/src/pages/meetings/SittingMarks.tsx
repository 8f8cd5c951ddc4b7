import { Meeting } from "@jianyan/domain"
import { For } from "solid-js"
import { sittings as words } from "../../words/sittings.ts"
import { trade } from "../../words/trade.ts"
import { whenOf } from "./whenOf.ts"

/** The state of one member in each half day, to be chosen. */
export const SittingMarks = (props: {
  readonly name: string
  readonly sittings: ReadonlyArray<Meeting.Sitting>
  readonly marks: ReadonlyArray<Meeting.State>
  readonly onPut: (place: number, state: Meeting.State) => void
}) => (
  <For each={props.sittings}>
    {(sitting, place) => (
      <label>
        <span>{whenOf(sitting)}</span>
        <select
          class="ui-input" aria-label={words("markOf", props.name, whenOf(sitting))}
          onChange={(event) => { const state = Meeting.State.literals.find((one) => one === event.currentTarget.value); if (state !== undefined) props.onPut(place(), state) }}
        >
          <For each={Meeting.State.literals}>{(state) => <option value={state} selected={props.marks[place()] === state}>{trade(`state.${state}`)}</option>}</For>
        </select>
      </label>
    )}
  </For>
)
