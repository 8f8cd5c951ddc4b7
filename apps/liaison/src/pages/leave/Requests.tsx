import { type LeavesApi, type Names, Zone } from "@jianyan/contract"
import { Leave, Meeting } from "@jianyan/domain"
import { type Column, DataTable, formatNumber, language, StageBadge, type Tone } from "@jianyan/ui"
import { clauseSaid, nameIn } from "@jianyan/zone"
import { type JSX, Show } from "solid-js"
import { leave } from "../../words/leave.ts"
import { trade } from "../../words/trade.ts"
import { whenOf } from "../meetings/whenOf.ts"
import { Decide } from "./Decide.tsx"
import "./leave.css"

const tones: { readonly [State in Leave.State["_tag"]]: Tone } = { Asked: "due", Granted: "done", Refused: "bad", Withdrawn: "plain" }

/** Requests for leave, each with its way and what the visitor may do with it. */
export const Requests = (props: { readonly rows: ReadonlyArray<LeavesApi.Row>; readonly names: Names; readonly withMeeting: boolean; readonly empty: JSX.Element }) => {
  const when = ({ leave: { sittings }, meeting }: LeavesApi.Row) =>
    sittings.length === meeting.halfDays && meeting.halfDays > 1 ? leave("whole") : trade("list", Meeting.sittingsOf(meeting).flatMap((one, place) => sittings.includes(place) ? [whenOf(one)] : []))
  const columns = (): ReadonlyArray<Column<LeavesApi.Row>> => [
    { id: "who", head: leave("head.who"), lead: true, width: "7rem", cell: (row) => nameIn(props.names, row.leave.member) },
    ...(props.withMeeting ? [{ id: "meeting", head: leave("head.meeting"), cell: (row: LeavesApi.Row) => row.meeting.title }] : []),
    { id: "when", head: leave("head.when"), width: "13rem", cell: (row) => <>{when(row)} <small class="leave-small">{leave("halfDays", formatNumber(row.leave.sittings.length), formatNumber(row.meeting.halfDays))}</small></> },
    { id: "why", head: leave("head.why"), cell: (row) => <>{leave(`grounds.${row.leave.ground}`)} · {leave(`channels.${row.leave.channel}`)}<small class="leave-small">{row.leave.reason}</small></> },
    {
      id: "state", head: leave("head.state"), width: "15rem",
      cell: (row) => (
        <span class="leave-state">
          <StageBadge tone={tones[row.leave.state._tag]} word={row.leave.state._tag === "Granted" && row.leave.state.as === "exempt" ? leave("exempt") : leave(`states.${row.leave.state._tag}`)} />
          <Show when={row.leave.late}><StageBadge tone="due" word={leave("late")} /></Show>
          <Show when={Leave.toConfirm(row.leave)}><StageBadge tone="due" word={leave("toConfirm")} /></Show>
          <Show when={row.leave.confirmedAt}><StageBadge tone="done" word={leave("confirmed")} /></Show>
          <small class="leave-small">{row.leave.state._tag === "Refused" ? row.leave.state.reason : leave("by", leave(`approvers.${row.leave.approver}`), clauseSaid(row.leave.article))}</small>
        </span>
      )
    },
    ...(props.rows.some((row) => row.may.length > 0) ? [{ id: "deed", head: leave("head.deed"), width: "9rem", cell: (row: LeavesApi.Row) => <Decide row={row} name={nameIn(props.names, row.leave.member)} /> }] : [])
  ]
  return (
    <Show when={language()} keyed>
      <DataTable caption={leave("caption")} hideCaption columns={columns()} rows={props.rows} rowId={(row) => row.leave.id} rowHref={(row) => props.withMeeting ? Zone.liaison.meeting(row.leave.meeting) : undefined} empty={props.empty} />
    </Show>
  )
}
