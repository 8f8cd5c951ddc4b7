import { type AchievementsApi, Zone } from "@jianyan/contract"
import { type Column, DataTable, Empty, formatNumber, language, PageHead, Select } from "@jianyan/ui"
import { useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { achievements } from "../../words/achievements.ts"
import { trade } from "../../words/trade.ts"
import "../read/keeping.css"

const all = "all"

/** What came of the proposals of a session, added up thing by thing, each sum with the proposals it is of. */
export default function ListAchievements() {
  const visitor = useVisitor()
  const [asked, ask] = useSearchParams<{ session?: string }>()
  const session = () => visitor.committee.sessions.find(({ id }) => id === asked.session)
  useTitle(() => achievements("title"))
  const found = useQuery(() => {
    const of = session()
    return { queryKey: [visitor.at, "achievements", of?.id], queryFn: () => visitor.house.achievements.list(of === undefined ? {} : { session: of.id }) }
  })
  const columns = (): ReadonlyArray<Column<AchievementsApi.Total>> => [
    { id: "what", head: achievements("what"), lead: true, cell: ({ what }) => what },
    { id: "count", head: achievements("total"), numeric: true, cell: ({ count }) => formatNumber(count), width: "8rem" },
    { id: "measure", head: achievements("measure"), cell: ({ measure }) => measure, width: "6rem" },
    {
      id: "from", head: achievements("from"),
      cell: (total) => (
        <ul class="proposals-sums">
          <For each={total.figures}>
            {({ figure, number, of, title }) => <li><a href={`${Zone.proposals.proposal(of)}#achievement`}>{number === undefined ? title : `${trade("number", number)} ${title}`}</a> <b>{formatNumber(figure.count)}</b></li>}
          </For>
        </ul>
      )
    }
  ]
  return (
    <>
      <PageHead title={achievements("title")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: achievements("title") }]} meta={<span>{achievements("page")}</span>} />
      <div class="proposals-board">
        <Select
          name="session" label={achievements("session")} value={session()?.id ?? all} onChange={(next) => ask({ session: next === all ? undefined : next })}
          choices={[{ value: all, label: achievements("allSessions") }, ...visitor.committee.sessions.toReversed().map(({ id }) => ({ value: id as string, label: visitor.naming.session(id) }))]}
        />
      </div>
      <Asked query={found} shape="table">
        {(found) => (
          <Show when={language()} keyed>
            <DataTable caption={achievements("caption")} hideCaption columns={columns()} rows={found()} rowId={({ measure, what }) => `${what} ${measure}`} empty={<Empty title={achievements("none")}>{achievements("noneText")}</Empty>} />
          </Show>
        )}
      </Asked>
    </>
  )
}
