import { Zone } from "@jianyan/contract"
import { Meeting } from "@jianyan/domain"
import { Bar, Button, ButtonLink, Chips, type Column, DataTable, Empty, formatDate, formatNumber, formatShare, language, PageHead, SearchField, StageBadge } from "@jianyan/ui"
import { answered, useToday } from "@jianyan/zone"
import { useLocation, useNavigate } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createMemo, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { address } from "../../parts/addresses.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { meetings } from "../../words/meetings.ts"
import { rules } from "../../words/rules.ts"
import { shell } from "../../words/shell.ts"
import { trade } from "../../words/trade.ts"
import { turnout } from "./turnout.ts"

/** The meetings of the committee with their attendance, narrowed by the address. */
export default function ListMeetings() {
  const visitor = useVisitor()
  const location = useLocation()
  const navigate = useNavigate()
  const today = useToday(visitor)
  const list = useQuery(() => ({ queryKey: [visitor.at, "meetings"], queryFn: () => visitor.house.meetings.list() }))
  const given = createMemo(() => new URLSearchParams(location.search))
  const words = () => given().get("q") ?? "", kind = () => given().get("kind") ?? "", open = () => given().get("open") === "yes", mine = () => given().get("mine") === "yes"
  const narrow = (changes: Readonly<Record<string, string>>) => {
    const next = Object.entries({ q: words(), kind: kind(), open: open() ? "yes" : "", mine: mine() ? "yes" : "", ...changes }).filter(([, value]) => value !== "")
    navigate(address.meetings(Object.fromEntries(next)), { resolve: false, scroll: false, replace: "q" in changes })
  }
  const toRecord = (meeting: Meeting.Meeting) => meeting.attendance.length === 0 && meeting.on <= (answered(today)?.on ?? "")
  const expects = (meeting: Meeting.Meeting) => visitor.member !== undefined && meeting.expected.includes(visitor.member)
  const matching = createMemo(() => (answered(list)?.meetings ?? []).filter((meeting) => meeting.title.includes(words()) && (!open() || toRecord(meeting)) && (!mine() || expects(meeting))))
  const shown = createMemo(() => matching().filter((meeting) => kind() === "" || meeting.kind === kind()))
  const only = () => [
    ...(visitor.member === undefined ? [] : [{ value: "mine", label: meetings("mine"), count: (answered(list)?.meetings ?? []).filter(expects).length }]),
    ...(open() || visitor.holds("office", "liaisonStaff", "auditor") || answered(today)?.waiting.some(({ what }) => what === "recordAttendance") === true ? [{ value: "open", label: meetings("open"), count: (answered(list)?.meetings ?? []).filter(toRecord).length }] : [])
  ]
  const narrowed = () => words() !== "" || kind() !== "" || open() || mine()
  const columns = (): ReadonlyArray<Column<Meeting.Meeting>> => [
    { id: "title", head: meetings("head.title"), lead: true, cell: (row) => row.title },
    { id: "kind", head: meetings("head.kind"), width: "12rem", cell: (row) => trade(`meeting.${row.kind}`) },
    { id: "on", head: meetings("head.on"), width: "9.5rem", sort: (row) => row.on, cell: (row) => <time datetime={row.on}>{formatDate(row.on, "full")}</time> },
    { id: "halfDays", head: meetings("head.halfDays"), width: "7rem", cell: (row) => trade("halfDays", formatNumber(row.halfDays)) },
    { id: "expected", head: meetings("head.expected"), numeric: true, width: "5rem", cell: (row) => formatNumber(row.expected.length) },
    {
      id: "attendance", head: meetings("head.attendance"), width: "10rem",
      cell: (row) => (
        <Show when={row.attendance.length > 0} fallback={<StageBadge tone={toRecord(row) ? "due" : "plain"} word={toRecord(row) ? meetings("unrecorded") : meetings("notYet")} />}>
          {formatShare(turnout(row).attended, turnout(row).due)}
        </Show>
      )
    }
  ]
  useTitle(() => meetings("title"))
  return (
    <>
      <PageHead
        title={meetings("title")}
        crumbs={[{ label: shell("liaison"), href: Zone.liaison.home }, { label: shell("meetings") }]}
        actions={<><Show when={visitor.holds("office", "liaisonStaff")}><ButtonLink tone="main" href={address.convene}>{meetings("convene")}</ButtonLink></Show><ButtonLink href={address.rules}>{rules("toRules")}</ButtonLink></>}
      />
      <Bar>
        <SearchField label={meetings("search")} value={words()} onSearch={(q) => narrow({ q: q.trim() })} />
        <Chips
          label={meetings("kinds")} single
          chips={Meeting.Kind.literals.filter((each) => each === kind() || matching().some((meeting) => meeting.kind === each))
            .map((each) => ({ value: each, label: trade(`meeting.${each}`), count: matching().filter((meeting) => meeting.kind === each).length }))}
          chosen={kind() === "" ? [] : [kind()]} onChange={([chosen]) => narrow({ kind: chosen ?? "" })}
        />
        <Show when={only().length > 0}>
          <Chips
            label={meetings("only")} chips={only()} chosen={[...(mine() ? ["mine"] : []), ...(open() ? ["open"] : [])]}
            onChange={(chosen) => narrow({ mine: chosen.includes("mine") ? "yes" : "", open: chosen.includes("open") ? "yes" : "" })}
          />
        </Show>
        <Show when={narrowed()}><Button tone="quiet" size="small" onClick={() => narrow({ q: "", kind: "", open: "", mine: "" })}>{meetings("clear")}</Button></Show>
      </Bar>
      <Asked query={list} shape="table">
        {() => (
          <Show when={language()} keyed>
            <DataTable
              caption={meetings("caption")} hideCaption columns={columns()} rows={shown()} rowId={(row) => row.id} rowHref={(row) => Zone.liaison.meeting(row.id)}
              empty={<Empty title={narrowed() ? meetings("empty.filtered") : meetings("empty.title")}>{narrowed() ? meetings("empty.filteredText") : meetings("empty.text")}</Empty>}
            />
          </Show>
        )}
      </Asked>
    </>
  )
}
