import { type ReferralsApi, Zone } from "@jianyan/contract"
import { type Column, DataTable, Empty, formatDate, language, PageHead, Select, StageBadge } from "@jianyan/ui"
import { useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { referrals } from "../../words/referrals.ts"
import { trade } from "../../words/trade.ts"
import "../read/keeping.css"

const all = "all"

/** What the committee handed in at committees above, and by level what became of it there. */
export default function ListReferrals() {
  const visitor = useVisitor()
  const [asked, ask] = useSearchParams<{ session?: string }>()
  const session = () => visitor.committee.sessions.find(({ id }) => id === asked.session)
  useTitle(() => referrals("title"))
  const found = useQuery(() => {
    const of = session()
    return { queryKey: [visitor.at, "referrals", of?.id], queryFn: () => visitor.house.referrals.list(of === undefined ? {} : { session: of.id }) }
  })
  const columns = (): ReadonlyArray<Column<ReferralsApi.Row>> => [
    { id: "proposal", head: referrals("head.proposal"), lead: true, cell: ({ number, title }) => number === undefined ? title : `${trade("number", number)} ${title}` },
    { id: "level", head: referrals("head.level"), cell: ({ entry }) => referrals(`level.${entry.level}`), width: "7rem" },
    { id: "on", head: referrals("head.on"), cell: ({ entry }) => formatDate(entry.on, "full"), sort: ({ entry }) => entry.on, width: "9rem" },
    { id: "jointly", head: referrals("head.jointly"), cell: ({ entry }) => entry.jointly ?? "" },
    {
      id: "answer", head: referrals("head.answer"), width: "12rem",
      cell: (row) => (
        <Show when={row.entry.answer} fallback={<StageBadge tone="going" word={referrals("waiting")} />}>
          {(answer) => <StageBadge tone={answer().outcome === "notFiled" ? "plain" : "done"} word={[referrals(`outcome.${answer().outcome}`), ...(answer().number === undefined ? [] : [answer().number])].join(" ")} />}
        </Show>
      )
    }
  ]
  return (
    <>
      <PageHead title={referrals("title")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: referrals("title") }]} meta={<span>{referrals("page")}</span>} />
      <div class="proposals-board">
        <Select
          name="session" label={referrals("session")} value={session()?.id ?? all} onChange={(next) => ask({ session: next === all ? undefined : next })}
          choices={[{ value: all, label: referrals("allSessions") }, ...visitor.committee.sessions.toReversed().map(({ id }) => ({ value: id as string, label: visitor.naming.session(id) }))]}
        />
      </div>
      <Asked query={found} shape="table">
        {(found) => (
          <Show when={language()} keyed>
            <For each={found().levels}>{(one) => <p class="proposals-standing">{referrals("standing", referrals(`level.${one.level}`), one.handedIn, one.filed, one.merged, one.notFiled, one.waiting)}</p>}</For>
            <DataTable
              caption={referrals("title")} hideCaption columns={columns()} rows={found().rows} rowId={({ entry, of }) => `${of} ${entry.level} ${entry.on}`} rowHref={({ of }) => `${Zone.proposals.proposal(of)}#referral`}
              empty={<Empty title={referrals("none")}>{referrals("noneText")}</Empty>}
            />
          </Show>
        )}
      </Asked>
    </>
  )
}
