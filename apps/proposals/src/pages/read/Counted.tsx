import { Day, Proposal } from "@jianyan/domain"
import { Disclosure, formatList } from "@jianyan/ui"
import { For, Show } from "solid-js"
import type { Naming } from "../../parts/Naming.ts"
import { assigning } from "../../words/assigning.ts"
import { read } from "../../words/read.ts"
import "./assignment.css"

type Counted = ReturnType<typeof Proposal.calendarOf>[number]

const months = (days: ReadonlyArray<Counted>): ReadonlyArray<readonly [string, ReadonlyArray<Counted>]> => [...Map.groupBy(days, ({ day }) => day.slice(0, 7))]

/** Empty places before the first day of a month that begins on a Monday. */
const before = (day: Day.Day): ReadonlyArray<number> => Array.from({ length: (Day.weekday(day) + 6) % 7 }, (_, place) => place)

const ruleWord = (rule: Counted["rules"][number]): string => {
  switch (rule) {
    case "months":
    case "days":
    case "workingDays": return read("dueStep.fixedDate")
    case "daysBefore": return read("due")
    default: return read(`dueStep.${rule}`)
  }
}

/** A deadline day by day, month by month: what was worked, what was not, and where each rule led. */
export const Counted = (props: { readonly deadline: Proposal.Handling.Deadline; readonly naming: Naming }) => {
  const days = () => Proposal.calendarOf(props.deadline, props.naming.committee.calendar)
  const worked = () => days().filter(({ kind }) => kind === "worked" || kind === "makeUp").length
  const unpublished = () => [...new Set(days().map(({ day }) => Day.year(day)))].filter((year) => !props.naming.committee.calendar.years.includes(year))
  const says = ({ day, kind, rules }: Counted) => [day, assigning(`kind.${kind}`), ...rules.map(ruleWord)].join(" · ")
  return (
    <Disclosure title={assigning("showHow")} note={assigning("showHowNote", days().length, worked())}>
      <Show when={unpublished().length > 0}><p class="proposals-silent">{assigning("unpublished", formatList(unpublished().map(String)))}</p></Show>
      <div class="proposals-months">
        <For each={months(days())}>
          {([month, days]) => (
            <section>
              <h3>{assigning("month", Number(month.slice(0, 4)), Number(month.slice(5)))}</h3>
              <ol class="proposals-month" aria-label={assigning("month", Number(month.slice(0, 4)), Number(month.slice(5)))}>
                <For each={days[0] === undefined ? [] : before(days[0].day)}>{() => <li aria-hidden="true" />}</For>
                <For each={days}>{(one) => <li data-kind={one.kind} data-rule={one.rules.length > 0 ? "" : undefined} title={says(one)}><span aria-hidden="true">{Number(one.day.slice(8))}</span><span class="ui-unseen">{says(one)}</span></li>}</For>
              </ol>
            </section>
          )}
        </For>
      </div>
      <ul class="proposals-kinds">
        <For each={["worked", "makeUp", "holiday", "weekend"] as const}>{(kind) => <li><i data-kind={kind} aria-hidden="true" />{assigning(`kind.${kind}`)}</li>}</For>
      </ul>
    </Disclosure>
  )
}
