import { Meeting } from "@jianyan/domain"
import { Bar, Chips, Empty, formatNumber, SearchField } from "@jianyan/ui"
import { createMemo, createSignal, For, Show } from "solid-js"
import { meetings } from "../../words/meetings.ts"
import { trade } from "../../words/trade.ts"
import type { Called } from "./roll.ts"
import { usual } from "./turnout.ts"
import { walk } from "./walk.ts"

const states = Meeting.Attendance.fields.state.literals

/** What stands in one row of the grid: a state, and the half days as typed. */
export interface Mark {
  readonly state: Meeting.Attendance["state"]
  readonly halfDays: string
}

/** Those expected, one row each, with their states side by side; made for the keyboard. */
export const Grid = (props: {
  readonly called: ReadonlyArray<Called>
  readonly held: number
  readonly mark: (member: string) => Mark
  readonly wrong: (member: string, place: number) => boolean
  readonly onMark: (member: string, mark: Mark) => void
}) => {
  const [words, setWords] = createSignal("")
  const [others, setOthers] = createSignal<ReadonlyArray<string>>([])
  const rows = createMemo(() => props.called.map((called, place) => ({ called, place })))
  const changed = (member: string) => props.mark(member).state !== "present"
  const shown = createMemo(() =>
    rows().filter(({ called }) => `${called.name} ${called.sector}`.includes(words()) && (others().length === 0 || changed(called.member))))
  const put = (member: string, state: Mark["state"]) => props.onMark(member, { state, halfDays: String(usual(state, props.held)) })
  return (
    <>
      <Bar>
        <SearchField label={meetings("grid.search")} value={words()} onSearch={(words) => setWords(words.trim())} />
        <Chips label={meetings("only")} chips={[{ value: "others", label: meetings("grid.others"), count: props.called.filter(({ member }) => changed(member)).length }]} chosen={others()} onChange={setOthers} />
      </Bar>
      <Show when={shown().length > 0} fallback={<Empty title={meetings("grid.nobody")} />}>
        <table class="meetings-grid">
          <caption class="ui-unseen">{meetings("grid.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{meetings("name")}</th>
              <th scope="col">{meetings("sector")}</th>
              <th scope="col">{meetings("state")}</th>
              <th scope="col">{meetings("attended")}</th>
            </tr>
          </thead>
          <tbody onKeyDown={(event) => walk(event, (member, number) => { const state = states[number - 1]; if (state !== undefined) put(member, state) })}>
            <For each={shown()}>
              {({ called, place }) => (
                <tr data-member={called.member} data-wrong={props.wrong(called.member, place) ? "" : undefined} data-changed={changed(called.member) ? "" : undefined}>
                  <th scope="row">{called.name}</th>
                  <td class="meetings-sector">{called.sector}</td>
                  <td>
                    <div role="radiogroup" aria-label={meetings("grid.stateOf", called.name)} class="meetings-choice">
                      <For each={states}>
                        {(state) => (
                          <label data-state={state}>
                            <input type="radio" name={`state-${called.member}`} value={state} checked={props.mark(called.member).state === state} onChange={() => put(called.member, state)} />
                            <span>{trade(`state.${state}`)}</span>
                          </label>
                        )}
                      </For>
                    </div>
                  </td>
                  <td class="meetings-half">
                    <input
                      id={`attended-${place}`} class="ui-input" inputmode="numeric" autocomplete="off" aria-label={meetings("grid.halfDaysOf", called.name)} aria-invalid={props.wrong(called.member, place) ? "true" : undefined}
                      value={props.mark(called.member).halfDays} onInput={(event) => props.onMark(called.member, { ...props.mark(called.member), halfDays: event.currentTarget.value })}
                    />
                    <span aria-hidden="true">/ {formatNumber(props.held)}</span>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Show>
    </>
  )
}
