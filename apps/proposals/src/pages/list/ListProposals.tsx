import { type ProposalsApi, Zone } from "@jianyan/contract"
import { ButtonLink, DataTable, Empty, Failed, language, Loading, Notice, PageHead, Pager } from "@jianyan/ui"
import { useToday } from "@jianyan/zone"
import { useLocation, useNavigate } from "@solidjs/router"
import { keepPreviousData, useQuery } from "@tanstack/solid-query"
import { children, createEffect, createMemo, createSignal, Match, Show, Switch } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { setWalk } from "../../parts/walk.ts"
import { list } from "../../words/list.ts"
import { trade } from "../../words/trade.ts"
import { urgent } from "../../words/urgent.ts"
import { views } from "../../words/views.ts"
import { AtHand } from "./AtHand.tsx"
import { columns } from "./columns.tsx"
import { ExportSheet } from "./ExportSheet.tsx"
import { Filtering } from "./Filtering.tsx"
import { Keys } from "./Keys.tsx"
import { Only } from "./Only.tsx"
import { PersonTabs } from "./PersonTabs.tsx"
import { asked, change, type Filters, pageOf, read, size } from "./query.ts"
import { SavedViews } from "./SavedViews.tsx"
import { Several } from "./Several.tsx"
import { TallyLine } from "./TallyLine.tsx"
import "./list.css"

/** The proposals that exist for the visitor, narrowed by the address; a member begins with the own ones, a unit with what it handles by the day due. */
export default function ListProposals() {
  const visitor = useVisitor()
  const location = useLocation()
  const navigate = useNavigate()
  const filters = createMemo(() => read(location.search))
  const go = (next: Filters, replace = false) => navigate(Zone.proposals.list(next), { resolve: false, replace, scroll: false })
  const narrow = (changes: Readonly<Record<string, string | undefined>>) => go(change(filters(), changes), changes["q"] !== undefined)
  const onlyMember = visitor.holds("member") && !visitor.holds("proposalsStaff", "leader")
  const everything: Filters = onlyMember || visitor.unit !== undefined ? { whose: "all" } : {}
  createEffect(() => {
    if (Object.keys(filters()).length > 0) return
    if (onlyMember && visitor.member !== undefined) go({ member: visitor.member }, true)
    else if (visitor.unit !== undefined) go({ unit: visitor.unit, sort: "due" }, true)
  })
  const page = useQuery(() => ({
    queryKey: [visitor.at, "list", filters()], queryFn: () => visitor.house.proposals.list(asked(filters())), placeholderData: keepPreviousData
  }))
  const shown = () => page.isSuccess ? page.data : undefined
  createEffect(() => {
    const data = shown()
    if (data !== undefined && !page.isPlaceholderData) setWalk({ href: Zone.proposals.list(filters()), ids: data.rows.map((row) => row.id), offset: (pageOf(filters()) - 1) * size, total: data.total })
  })
  const heading = () => title(filters(), visitor)
  useTitle(heading)
  // Made once: the head looks at its actions twice, and keys that listen twice walk two rows.
  const actions = children(() => (
    <>
      <Show when={visitor.member}><ButtonLink tone="main" href={Zone.proposals.write}>{list("write")}</ButtonLink></Show>
      <ExportSheet filters={filters()} total={shown()?.total ?? 0} />
      <SavedViews filters={filters()} />
      <Keys />
    </>
  ))
  return (
    <>
      <PageHead
        title={heading()}
        crumbs={[{ label: trade("zone"), href: Zone.proposals.list(everything) }, { label: heading() }]}
        aside={<Show when={shown()}>{(data) => <TallyLine tally={data().tally} filters={filters()} />}</Show>}
        actions={actions()}
      />
      <Show when={onlyMember && filters()["waiting"] === undefined}><WaitingForMe /></Show>
      <PersonTabs filters={filters()} />
      <Only filters={filters()} />
      <Filtering filters={filters()} counts={shown()} onChange={narrow} onClear={() => go(everything)} />
      <Switch>
        <Match when={page.isPending}><Loading shape="table" lines={8} /></Match>
        <Match when={page.isLoadingError}><Asked query={page}>{() => null}</Asked></Match>
        <Match when={page.isError}><Failed onRetry={() => void page.refetch()} /></Match>
        <Match when={shown()}>{(data) => <Found page={data()} busy={page.isPlaceholderData} filters={filters()} onPage={(to) => go({ ...filters(), page: String(to) })} />}</Match>
      </Switch>
    </>
  )
}

const Found = (props: { readonly page: ProposalsApi.Page; readonly busy: boolean; readonly filters: Filters; readonly onPage: (page: number) => void }) => {
  const visitor = useVisitor()
  const today = useToday(visitor)
  const choosing = visitor.holds("proposalsStaff") || (visitor.unit !== undefined && visitor.holds("handlingUnit"))
  const [chosen, setChosen] = createSignal<ReadonlyArray<ProposalsApi.Row>>([])
  const choose = (ids: ReadonlyArray<string>) => {
    const known = new Map([...chosen(), ...props.page.rows].map((row) => [row.id as string, row]))
    setChosen(ids.flatMap((id) => known.get(id) ?? []))
  }
  return (
    <>
      <Show when={choosing}>
        <Several chosen={chosen()} onNone={() => setChosen([])} />
      </Show>
      <Show when={language()} keyed>
        <DataTable
          caption={list("caption")} hideCaption
          columns={[
            ...columns(visitor.naming, () => props.page.names, () => today.isSuccess ? today.data.on : undefined).filter(({ id }) => visitor.unit === undefined || id !== "wait"),
            ...(visitor.unit === undefined ? [] : [{ id: "at", head: views("at.head"), width: "10.5rem", cell: (row: ProposalsApi.Row) => <AtHand row={row} /> }])
          ]}
          rows={props.page.rows} rowId={(row) => row.id} rowHref={(row) => Zone.proposals.proposal(row.id)}
          busy={props.busy} empty={<Nothing filters={props.filters} />}
          {...(choosing ? { selected: chosen().map((row) => row.id), onSelect: choose } : {})}
        />
      </Show>
      <Show when={props.page.total > 0}><Pager page={pageOf(props.filters)} size={size} total={props.page.total} onPage={props.onPage} /></Show>
    </>
  )
}

const WaitingForMe = () => {
  const visitor = useVisitor()
  const waiting = useQuery(() => ({ queryKey: [visitor.at, "list", "waiting"], queryFn: () => visitor.house.proposals.list({ waiting: "me", limit: 1 }) }))
  return (
    <Show when={waiting.isSuccess && waiting.data.total > 0 ? waiting.data.total : undefined}>
      {(count) => (
        <Notice tone="due" actions={<ButtonLink size="small" href={Zone.proposals.list({ waiting: "me" })}>{list("seeWaits")}</ButtonLink>}>{list("waitCount", count())}</Notice>
      )}
    </Show>
  )
}

const Nothing = (props: { readonly filters: Filters }) => {
  const { member } = useVisitor()
  const kind = () => {
    const names = Object.keys(props.filters).filter((name) => name !== "whose" && name !== "sort")
    if (props.filters["waiting"] !== undefined && names.length === 1) return "waiting" as const
    if (member !== undefined && props.filters["member"] === member && names.length === 1) return "mine" as const
    return names.length > 0 ? "filtered" as const : "all" as const
  }
  return (
    <Switch fallback={<Empty title={list("empty.title")}>{list("empty.text")}</Empty>}>
      <Match when={kind() === "waiting"}><Empty title={list("empty.waiting")}>{list("empty.waitingText")}</Empty></Match>
      <Match when={kind() === "mine"}><Empty title={list("empty.mine")} action={<ButtonLink tone="main" href={Zone.proposals.write}>{list("write")}</ButtonLink>}>{list("empty.mineText")}</Empty></Match>
      <Match when={kind() === "filtered"}><Empty title={list("empty.filtered")}>{list("empty.filteredText")}</Empty></Match>
    </Switch>
  )
}

const kinds = ["me", "sign", "finishDraft", "examine", "decide", "handOver", "accept", "reply", "replyToMerged", "feedback", "secondHandling", "close", "confirmConsultation", "redoReply", "releaseReply", "followUp", "overdue"] as const

const title = (filters: Filters, { member, unit }: { readonly member?: string | undefined; readonly unit?: string | undefined }): string => {
  const waiting = kinds.find((kind) => kind === filters["waiting"])
  if (waiting !== undefined) return list(`waits.${waiting}`)
  if (filters["column"] === "pending") return list("pending")
  if (filters["key"] !== undefined) return list("key")
  if (filters["urgent"] !== undefined) return urgent("only")
  if (member !== undefined && filters["member"] === member) return list("mine")
  if (unit !== undefined && filters["unit"] === unit) return views("inbox")
  return list("all")
}
