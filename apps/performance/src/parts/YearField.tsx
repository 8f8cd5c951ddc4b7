import { Day } from "@jianyan/domain"
import { Select } from "@jianyan/ui"
import { shell } from "../words/shell.ts"
import { today } from "./today.ts"
import type { ShownYear } from "./useYear.ts"
import "./year-field.css"

/** Chooses the assessment year, from the first there can be records of to the one that runs. */
export const YearField = (props: { readonly year: ShownYear; readonly since: Day.Day }) => {
  const years = () => {
    const last = Math.max(Day.year(today()), props.year.shown()), first = Math.min(Day.year(props.since), props.year.shown())
    return Array.from({ length: last - first + 1 }, (_, back) => String(last - back))
  }
  return (
    <div class="year-field ui-noprint">
      <Select
        name="year"
        label={shell("yearField")}
        choices={years().map((year) => ({ value: year, label: shell("year", Number(year)) }))}
        value={String(props.year.shown())}
        onChange={(year) => props.year.choose(Number(year))}
      />
    </div>
  )
}
