import { Meeting } from "@jianyan/domain"
import { Bar, Button, Chips, Empty, formatNumber, SearchField } from "@jianyan/ui"
import { createMemo, createSignal, For, Show } from "solid-js"
import { meetings } from "../../words/meetings.ts"
import { sittings } from "../../words/sittings.ts"
import { trade } from "../../words/trade.ts"
import { all, attendanceOf, type Mark } from "./Mark.ts"
import type { Called } from "./roll.ts"
import { SittingMarks } from "./SittingMarks.tsx"
import { walk } from "./walk.ts"

const states = Meeting.State.literals

interface Rows {
  readonly sittings: ReadonlyArray<Meeting.Sitting>
  readonly mark: (member: string) => Mark
  readonly wrong: (member: string) => boolean
  readonly onLeave: (member: string) => boolean
  readonly onMark: (member: string, mark: Mark) => void
}

/** Those expected, one row each, with their states side by side and, where it is asked for, half day by half day; made for the keyboard. */
export const Grid = (props: Rows & { readonly called: ReadonlyArray<Called>; readonly changed: (member: string) => boolean }) => {
  const [words, setWords] = createSignal("")
  const [others, setOthers] = createSignal<ReadonlyArray<string>>([])
  const away = (member: string) => props.mark(member).marks.some((mark) => mark !== "present")
  const shown = createMemo(() => props.called.filter((called) => `${called.name} ${called.sector}`.includes(words()) && (others().length === 0 || away(called.member))))
  return (
    <>
      <Bar>
        <SearchField label={meetings("grid.search")} value={words()} onSearch={(words) => setWords(words.trim())} />
        <Chips label={meetings("only")} chips={[{ value: "others", label: meetings("grid.others"), count: props.called.filter(({ member }) => away(member)).length }]} chosen={others()} onChange={setOthers} />
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
          <tbody onKeyDown={(event) => walk(event, (member, number) => { const state = states[number - 1]; if (state !== undefined) props.onMark(member, all(state, props.sittings.length, props.mark(member).ground)) })}>
            <For each={shown()}>{(called) => <Row {...props} called={called} />}</For>
          </tbody>
        </table>
      </Show>
    </>
  )
}

const Row = (props: Rows & { readonly called: Called; readonly changed: (member: string) => boolean }) => {
  const [open, setOpen] = createSignal(false)
  const id = () => props.called.member
  const held = () => props.sittings.length
  const mark = () => props.mark(id())
  const exempt = () => mark().marks.includes("exempt")
  const sum = createMemo(() => Meeting.sumUp(mark().marks))
  const put = (place: number, state: Meeting.State) => props.onMark(id(), { ...mark(), marks: mark().marks.map((one, at) => at === place ? state : one) })
  return (
    <>
      <tr data-member={id()} data-wrong={props.wrong(id()) ? "" : undefined} data-changed={props.changed(id()) ? "" : undefined}>
        <th scope="row">{props.called.name}<Show when={props.onLeave(id())}><small class="meetings-leave">{sittings("onLeave")}</small></Show></th>
        <td class="meetings-sector">{props.called.sector}</td>
        <td>
          <div role="radiogroup" aria-label={meetings("grid.stateOf", props.called.name)} class="meetings-choice">
            <For each={states}>
              {(state) => (
                <label data-state={state}>
                  <input type="radio" name={`state-${id()}`} value={state} checked={sum().state === state} onChange={() => props.onMark(id(), all(state, held(), mark().ground))} />
                  <span>{trade(`state.${state}`)}</span>
                </label>
              )}
            </For>
          </div>
        </td>
        <td class="meetings-half">
          <span>{sittings("attended", formatNumber(attendanceOf(id(), mark()).halfDays), formatNumber(held()))}</span>
          <Show when={held() > 1}>
            <Button tone="quiet" size="small" aria-expanded={open()} aria-label={sittings("eachOf", props.called.name)} onClick={() => setOpen(!open())}>{sittings("each")}</Button>
          </Show>
        </td>
      </tr>
      <Show when={open() || exempt()}>
        <tr class="meetings-detail">
          <td colSpan={4}>
            <div class="meetings-sitting-marks">
              <Show when={open()}>
                <SittingMarks name={props.called.name} sittings={props.sittings} marks={mark().marks} onPut={put} />
              </Show>
              <Show when={exempt()}>
                <label class="meetings-ground">
                  <span>{sittings("ground")}</span>
                  <input
                    class="ui-input" aria-label={sittings("groundOf", props.called.name)} placeholder={sittings("groundHint")} aria-invalid={props.wrong(id()) ? "true" : undefined}
                    value={mark().ground} onInput={(event) => props.onMark(id(), { ...mark(), ground: event.currentTarget.value })}
                  />
                </label>
              </Show>
            </div>
          </td>
        </tr>
      </Show>
    </>
  )
}
