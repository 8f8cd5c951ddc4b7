import { type ProposalsApi, Zone } from "@jianyan/contract"
import { formatNumber } from "@jianyan/ui"
import { useQueries } from "@tanstack/solid-query"
import { For, Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { views } from "../../words/views.ts"
import { asked, type Filters, read } from "./query.ts"

interface Tab { readonly label: string; readonly query: Filters }

/** The lists a person comes for, each with its count: a member's own, a unit's inbox by day due, what a leader leads. */
export const PersonTabs = (props: { readonly filters: Filters }) => {
  const { at, holds, house, member, unit } = useVisitor()
  const tabs: ReadonlyArray<Tab> = [
    ...(member === undefined ? [] : [{ label: views("mine"), query: { member, part: "first" } }, { label: views("joined"), query: { member, part: "with" } }]),
    ...(member === undefined || !holds("leader") ? [] : [{ label: views("led"), query: { ledBy: member } }]),
    ...(unit === undefined ? [] : [
      { label: views("accept"), query: { unit, waiting: "accept", sort: "due" } }, { label: views("reply"), query: { unit, waiting: "reply", sort: "due" } },
      { label: views("late"), query: { unit, waiting: "overdue", sort: "due" } }, { label: views("everything"), query: { unit, sort: "due" } }
    ]),
    ...(holds("member", "proposalsStaff") ? [{ label: views("waiting"), query: { waiting: "me" } }] : [])
  ]
  const counts = useQueries(() => ({
    queries: tabs.map(({ query }) => ({ queryKey: [at, "list", "tab", query], queryFn: (): Promise<ProposalsApi.Page> => house.proposals.list({ ...asked(query), limit: 1 }) }))
  }))
  const count = (place: number) => {
    const found = counts[place]
    return found?.isSuccess ? found.data.total : undefined
  }
  const here = ({ query }: Tab) => {
    const { page: _, ...rest } = props.filters, wanted = read(`?${new URLSearchParams(query)}`)
    return Object.keys(rest).length === Object.keys(wanted).length && Object.entries(wanted).every(([name, value]) => rest[name] === value)
  }
  return (
    <Show when={tabs.length > 1}>
      <nav class="proposals-tabs" aria-label={unit === undefined ? views("tabs") : views("inbox")}>
        <For each={tabs}>
          {(tab, place) => (
            <a href={Zone.proposals.list(tab.query)} aria-current={here(tab) ? "page" : undefined}>
              {tab.label} <Show when={count(place()) !== undefined}><span>{formatNumber(count(place()) ?? 0)}</span></Show>
            </a>
          )}
        </For>
      </nav>
    </Show>
  )
}
