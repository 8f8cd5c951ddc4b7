import { type ProposalsApi, Zone } from "@jianyan/contract"
import type { Day } from "@jianyan/domain"
import { Bar, ButtonLink, PageHead } from "@jianyan/ui"
import { answered, useToday } from "@jianyan/zone"
import { useLocation } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createMemo, For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { trade } from "../../words/trade.ts"
import { views } from "../../words/views.ts"
import { grid, isMonth, kindOf, monthOf, moved } from "./grid.ts"
import "./deadlines.css"

/** The replies due in a month, day by day, with holidays and make-up days; weeks begin on Monday. */
export default function ReadDeadlines() {
  const visitor = useVisitor()
  const location = useLocation()
  const today = useToday(visitor)
  const month = createMemo(() => {
    const asked = new URLSearchParams(location.search).get("month") ?? "", on = answered(today)?.on
    return isMonth(asked) ? asked : on === undefined ? undefined : monthOf(on)
  })
  const due = useQuery(() => ({
    queryKey: [visitor.at, "deadlines", month()], enabled: month() !== undefined, queryFn: () => visitor.house.proposals.deadlines({ month: month() ?? "" })
  }))
  const heading = () => views("calendar")
  useTitle(heading)
  return (
    <>
      <PageHead title={heading()} crumbs={[{ label: trade("zone"), href: Zone.proposals.list({ whose: "all" }) }, { label: heading() }]} />
      <Show when={month()}>
        {(month) => (
          <>
            <Bar>
              <ButtonLink size="small" href={Zone.proposals.deadlines(moved(month(), -1))}>{views("before")}</ButtonLink>
              <strong class="deadlines-month" aria-live="polite">{views("month", Number(month().slice(0, 4)), Number(month().slice(5)))}</strong>
              <ButtonLink size="small" href={Zone.proposals.deadlines(moved(month(), 1))}>{views("after")}</ButtonLink>
              <ButtonLink size="small" tone="quiet" href={Zone.proposals.deadlines()}>{views("thisMonth")}</ButtonLink>
            </Bar>
            <Asked query={due} shape="table" lines={6}>{(data) => <Month month={month()} days={data().days} today={answered(today)?.on} />}</Asked>
          </>
        )}
      </Show>
    </>
  )
}

const Month = (props: { readonly month: string; readonly days: ReadonlyArray<ProposalsApi.DueDay>; readonly today: Day.Day | undefined }) => {
  const { naming } = useVisitor()
  const on = (day: Day.Day) => props.days.find((each) => each.day === day)
  const all = () => props.days.reduce((sum, day) => sum + day.count, 0)
  const weekdays = ["d1", "d2", "d3", "d4", "d5", "d6", "d0"] as const
  return (
    <>
      <p class="deadlines-said">{all() === 0 ? views("noDue") : views("dueIn", all())}</p>
      <table class="deadlines">
        <caption class="ui-unseen">{views("month", Number(props.month.slice(0, 4)), Number(props.month.slice(5)))}</caption>
        <thead><tr><For each={weekdays}>{(day) => <th scope="col">{views(`weekdays.${day}`)}</th>}</For></tr></thead>
        <tbody>
          <For each={grid(props.month)}>
            {(week) => (
              <tr>
                <For each={week}>
                  {(day) => (
                    <Show when={day} fallback={<td data-outside="" />}>
                      {(day) => (
                        <td data-kind={kindOf(naming.committee.calendar, day())} data-today={day() === props.today ? "" : undefined} data-due={on(day()) === undefined ? undefined : ""}>
                          <time datetime={day()}>{Number(day().slice(8))}</time>
                          <Mark day={day()} today={props.today} />
                          <Show when={on(day())}>{(due) => <Due due={due()} over={props.today !== undefined && due().day < props.today} />}</Show>
                        </td>
                      )}
                    </Show>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </>
  )
}

const Mark = (props: { readonly day: Day.Day; readonly today: Day.Day | undefined }) => {
  const { naming } = useVisitor()
  const said = () => {
    const kind = kindOf(naming.committee.calendar, props.day)
    return [...(props.day === props.today ? [views("today")] : []), ...(kind === "holiday" ? [views("holiday")] : kind === "makeUp" ? [views("makeUp")] : [])]
  }
  return <For each={said()}>{(word) => <small class="deadlines-mark">{word}</small>}</For>
}

const Due = (props: { readonly due: ProposalsApi.DueDay; readonly over: boolean }) => {
  const { naming } = useVisitor()
  const all = () => Zone.proposals.list({ whose: "all", dueOn: props.due.day })
  return (
    <div data-over={props.over ? "" : undefined} class="deadlines-due">
      <a href={all()}>{views("due", props.due.count)}</a>
      <ul>
        <For each={props.due.rows}>{(row) => <li><a href={Zone.proposals.proposal(row.id)} title={trade("list", row.units.map(naming.unit))}>{row.title}</a></li>}</For>
        <Show when={props.due.count > props.due.rows.length}><li><a href={all()}>{views("more", props.due.count - props.due.rows.length)}</a></li></Show>
      </ul>
    </div>
  )
}
