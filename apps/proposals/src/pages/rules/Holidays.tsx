import { type Committee, Day } from "@jianyan/domain"
import { Button, formatDate, Section, TextArea, TextField } from "@jianyan/ui"
import { DeedRefusals } from "@jianyan/zone"
import { Result, Schema } from "effect"
import { createMemo, createSignal, For, Show, untrack } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { rules } from "../../words/rules.ts"
import { trade } from "../../words/trade.ts"
import { Moves } from "./Moves.tsx"
import { useChange } from "./useChange.ts"

type Calendar = Committee.Calendar.Calendar

const read = Schema.decodeUnknownResult(Schema.Array(Day.Day))
const lines = (text: string) => read(text.split(/[\s,，、]+/u).filter((line) => line !== ""))
const within = (year: number) => (day: Day.Day) => Day.year(day) === year

/** The calendar with one year put in place of what it said of that year. */
const withYear = (calendar: Calendar, year: number, holidays: ReadonlyArray<Day.Day>, makeUpDays: ReadonlyArray<Day.Day>): Calendar => ({
  years: [...new Set([...calendar.years, year])].sort((one, other) => one - other),
  holidays: [...calendar.holidays.filter((day) => !within(year)(day)), ...holidays].sort(),
  makeUpDays: [...calendar.makeUpDays.filter((day) => !within(year)(day)), ...makeUpDays].sort()
})

/** The calendar of working days, year by year, and the way to put another year in. */
export const Holidays = (props: { readonly calendar: Calendar; readonly may: boolean }) => {
  const years = () => [...props.calendar.years].sort((one, other) => other - one)
  const days = (all: ReadonlyArray<Day.Day>, year: number) => all.filter(within(year))
  return (
    <Section title={rules("calendar")}>
      <For each={years()} fallback={<p>{rules("noCalendar")}</p>}>
        {(year) => (
          <details class="ui-disclosure">
            <summary><span>{rules("year", year)}</span><small>{rules("holidays", days(props.calendar.holidays, year).length)} · {rules("makeUp", days(props.calendar.makeUpDays, year).length)}</small></summary>
            <div class="ui-disclosure-body">
              <p>{trade("list", days(props.calendar.holidays, year).map((day) => formatDate(day, "short")))}</p>
              <p>{rules("makeUpDay")} {trade("list", days(props.calendar.makeUpDays, year).map((day) => formatDate(day, "short")))}</p>
            </div>
          </details>
        )}
      </For>
      <Show when={props.may}><AddYear calendar={props.calendar} /></Show>
    </Section>
  )
}

const AddYear = (props: { readonly calendar: Calendar }) => {
  const visitor = useVisitor(), change = useChange()
  const [year, setYear] = createSignal(untrack(() => String((props.calendar.years.at(-1) ?? 2025) + 1)))
  const [holidays, setHolidays] = createSignal(""), [makeUp, setMakeUp] = createSignal("")
  const [unknown, setUnknown] = createSignal(false)
  const fetch = () =>
    change.deed.run(() => visitor.house.rules.published({ year: Number(year()) }), (known) => {
      setUnknown(known.years.length === 0)
      setHolidays(known.holidays.join("\n"))
      setMakeUp(known.makeUpDays.join("\n"))
      change.forget()
    })
  const wanted = createMemo(() => {
    const [off, worked] = [lines(holidays()), lines(makeUp())], of = Number(year())
    if (Result.isFailure(off) || Result.isFailure(worked) || !/^\d{4}$/u.test(year())) return undefined
    const all = [...off.success, ...worked.success]
    return all.length === 0 || !all.every(within(of)) ? undefined : withYear(props.calendar, of, off.success, worked.success)
  })
  const type = (set: (text: string) => void) => (text: string) => {
    change.forget()
    set(text)
  }
  const look = () => { const calendar = wanted(); if (calendar !== undefined) void change.look({ calendar }) }
  const adopt = () => { const calendar = wanted(); if (calendar !== undefined) void change.adopt({ calendar }, () => { setHolidays(""); setMakeUp(""); change.forget() }) }
  return (
    <details class="ui-disclosure">
      <summary><span>{rules("add")}</span><small>{rules("addHint")}</small></summary>
      <div class="ui-disclosure-body">
        <DeedRefusals deed={change.deed} />
        <div class="proposals-figures">
          <TextField name="year" label={rules("addYear")} width="short" inputmode="numeric" maxlength={4} value={year()} onInput={type(setYear)} />
          <Button onClick={() => void fetch()} busy={change.deed.busy()} disabled={!/^20\d{2}$/u.test(year())}>{rules("fetch")}</Button>
        </div>
        <Show when={unknown()}><p role="status">{rules("unknownYear")}</p></Show>
        <TextArea name="holidays" label={rules("holidayDays")} hint={rules("daysHint")} rows={6} most={4_000} value={holidays()} onInput={type(setHolidays)} />
        <TextArea name="makeUp" label={rules("makeUpDays")} hint={rules("daysHint")} rows={3} most={2_000} value={makeUp()} onInput={type(setMakeUp)} />
        <Show when={wanted() === undefined && holidays() + makeUp() !== ""}><p role="alert">{rules("badDays")}</p></Show>
        <Show when={change.moves()} fallback={<Button tone="main" busy={change.deed.busy()} disabled={wanted() === undefined} onClick={look}>{rules("look")}</Button>}>
          {(moves) => <><Moves moves={moves()} /><Button tone="main" busy={change.deed.busy()} onClick={adopt}>{rules("publish")}</Button></>}
        </Show>
      </div>
    </details>
  )
}
