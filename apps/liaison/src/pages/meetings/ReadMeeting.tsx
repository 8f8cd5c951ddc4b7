import { type MeetingsApi, Zone } from "@jianyan/contract"
import { Meeting } from "@jianyan/domain"
import { ButtonLink, Button, Chips, type Column, DataTable, Empty, formatDate, formatNumber, language, Notice, PageHead, Section } from "@jianyan/ui"
import { answered, useToday } from "@jianyan/zone"
import { useParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createMemo, createSignal, For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { address } from "../../parts/addresses.ts"
import { fit } from "../../parts/fit.ts"
import { useMembers } from "../../parts/useMembers.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { leave } from "../../words/leave.ts"
import { meetings } from "../../words/meetings.ts"
import { sittings } from "../../words/sittings.ts"
import { trade } from "../../words/trade.ts"
import { OfMeeting } from "../leave/OfMeeting.tsx"
import { BySitting } from "./BySitting.tsx"
import { CancelMeeting } from "./CancelMeeting.tsx"
import { Corrections } from "./Corrections.tsx"
import { CorrectOne } from "./CorrectOne.tsx"
import { type Called, roll } from "./roll.ts"
import { State } from "./State.tsx"
import { TallyLine } from "./TallyLine.tsx"
import "./meetings.css"

type Answer = typeof MeetingsApi.read.success.Type

/** One meeting and who was there; its keepers record attendance once and correct it member by member. */
export default function ReadMeeting() {
  const visitor = useVisitor()
  const params = useParams()
  const meeting = useQuery(() => ({ queryKey: [visitor.at, "meetings", params["id"]], queryFn: async () => visitor.house.meetings.read({ id: fit(Meeting.Id, params["id"]) }) }))
  useTitle(() => answered(meeting)?.meeting.title ?? meetings("title"))
  return <Asked query={meeting} shape="page">{(answer) => <Read answer={answer()} />}</Asked>
}

const Read = (props: { readonly answer: Answer }) => {
  const visitor = useVisitor()
  const today = useToday(visitor)
  const self = () => props.answer.meeting
  const recorded = () => self().attendance.length > 0
  const toCome = () => self().on > (answered(today)?.on ?? self().on)
  const lastDay = () => Meeting.sittingsOf(self()).at(-1)?.on ?? self().on
  const mayAsk = () => !recorded() && lastDay() >= (answered(today)?.on ?? "")
    && (visitor.holds("office", "liaisonStaff") || (visitor.member !== undefined && self().expected.includes(visitor.member)))
  const record = () => props.answer.may.includes("recordAttendance") && !toCome()
  return (
    <>
      <PageHead
        title={self().title}
        crumbs={[{ label: meetings("title"), href: address.meetings() }, { label: trade(`meeting.${self().kind}`) }]}
        meta={<Meta meeting={self()} />}
        actions={
          <>
            <Show when={record()}><ButtonLink tone="main" href={address.attendance(self().id)}>{meetings("record")}</ButtonLink></Show>
            <Show when={mayAsk()}><ButtonLink href={address.askLeave(self().id)}>{leave("ask")}</ButtonLink></Show>
            <Show when={recorded()}><ButtonLink href={address.absences(self().id)}>{leave("absences")}</ButtonLink></Show>
            <Show when={props.answer.may.includes("cancel")}><CancelMeeting id={self().id} /></Show>
          </>
        }
      />
      <Show
        when={recorded()}
        fallback={
          <Empty title={toCome() ? meetings("notYet") : meetings("noneRecorded")} action={<Show when={record()}><ButtonLink href={address.attendance(self().id)}>{meetings("record")}</ButtonLink></Show>}>
            {toCome() ? meetings("notYetText") : meetings("noneRecordedText")}
          </Empty>
        }
      >
        <Own meeting={self()} />
        <BySitting meeting={self()} />
        <Attendance answer={props.answer} />
        <Corrections corrections={self().corrections ?? []} names={props.answer.names} />
      </Show>
      <OfMeeting meeting={self().id} />
    </>
  )
}

const Meta = (props: { readonly meeting: Meeting.Meeting }) => {
  const visitor = useVisitor()
  return (
    <>
      <time datetime={props.meeting.on}>{formatDate(props.meeting.on, "full")}</time>
      <span>{trade("halfDays", formatNumber(props.meeting.halfDays))}</span>
      <span>{meetings("form.count", formatNumber(props.meeting.expected.length))}</span>
      <Show when={props.meeting.organiser}>{(organiser) => <span>{visitor.body(organiser())}</span>}</Show>
    </>
  )
}

/** What was recorded for the member who reads. */
const Own = (props: { readonly meeting: Meeting.Meeting }) => {
  const visitor = useVisitor()
  const expected = () => visitor.member !== undefined && props.meeting.expected.includes(visitor.member)
  const own = () => props.meeting.attendance.find((one) => one.member === visitor.member)
  return (
    <Show when={expected()}>
      <Notice tone={own() === undefined ? "due" : "plain"}>
        <Show when={own()} fallback={meetings("youNot")}>
          {(own) => <>{meetings("you", trade(`state.${own().state}`), formatNumber(own().halfDays), formatNumber(props.meeting.halfDays))}</>}
        </Show>
      </Notice>
    </Show>
  )
}

const Recorded = (props: { readonly called: Called; readonly mayCorrect: boolean; readonly onCorrect: () => void }) => (
  <span class="meetings-recorded">
    <Show when={props.called.recorded} fallback={meetings("tally.unrecorded")}>{(recorded) => <State state={recorded().state} />}</Show>
    <Show when={props.mayCorrect}><Button tone="quiet" size="small" aria-label={meetings("correctTitle", props.called.name)} onClick={() => props.onCorrect()}>{meetings("correct")}</Button></Show>
  </span>
)

/** The half days of one member as a strip, one sign each. */
const Strip = (props: { readonly recorded: Meeting.Attendance | undefined }) => (
  <span class="meetings-strip" role="img" aria-label={sittings("strip", trade("list", (props.recorded?.marks ?? []).map((state) => trade(`state.${state}`))))}>
    <For each={props.recorded?.marks ?? []}>{(state) => <span data-state={state} title={trade(`state.${state}`)} aria-hidden="true">{trade(`sign.${state}`)}</span>}</For>
  </span>
)

const Attendance = (props: { readonly answer: Answer }) => {
  const visitor = useVisitor()
  const members = useMembers()
  const [states, setStates] = createSignal<ReadonlyArray<string>>([])
  const [mending, setMending] = createSignal<Called>()
  const self = () => props.answer.meeting
  const held = () => self().halfDays
  const called = createMemo(() => roll(props.answer.meeting, props.answer.names, answered(members) ?? [], visitor.body))
  const shown = createMemo(() => called().filter((row) => states().length === 0 || (row.recorded !== undefined && states().includes(row.recorded.state))))
  const of = (state: Meeting.Attendance["state"]) => called().filter((row) => row.recorded?.state === state).length
  const columns = (): ReadonlyArray<Column<Called>> => [
    { id: "name", head: meetings("name"), lead: true, width: "8rem", cell: (row) => row.name },
    { id: "sector", head: meetings("sector"), width: "11rem", cell: (row) => row.sector || "—" },
    { id: "state", head: meetings("state"), width: "12rem", cell: (row) => <Recorded called={row} mayCorrect={props.answer.may.includes("correctAttendance")} onCorrect={() => setMending(row)} /> },
    { id: "attended", head: meetings("attended"), numeric: true, width: "8rem", cell: (row) => row.recorded === undefined ? "—" : `${formatNumber(row.recorded.halfDays)} / ${formatNumber(held())}` },
    ...(self().attendance.some((one) => one.marks !== undefined) && held() > 1 ? [{ id: "strip", head: sittings("each"), width: "13rem", cell: (row: Called) => <Strip recorded={row.recorded} /> }] : []),
    { id: "missed", head: meetings("missed"), numeric: true, width: "5rem", cell: (row) => row.recorded === undefined || row.recorded.halfDays === held() ? "" : formatNumber(held() - row.recorded.halfDays) }
  ]
  return (
    <Section title={meetings("attendance")} note={<TallyLine meeting={props.answer.meeting} />}>
      <div class="meetings-states">
        <Chips
          label={meetings("states")} chosen={states()} onChange={setStates}
          chips={Meeting.Attendance.fields.state.literals.filter((state) => of(state) > 0).map((state) => ({ value: state, label: trade(`state.${state}`), count: of(state) }))}
        />
      </div>
      <div class="meetings-attendance">
        <Show when={language()} keyed>
          <DataTable
            caption={meetings("attendance")} hideCaption columns={columns()} rows={shown()} rowId={(row) => row.member} rowHref={(row) => Zone.portal.member(row.member)}
            empty={<Empty title={called().length === 0 ? meetings("nobodyExpected") : meetings("noneOfState")} />}
          />
        </Show>
      </div>
      <Show when={mending()} keyed>
        {(row) => <CorrectOne meeting={props.answer.meeting} called={row} onClose={() => setMending(undefined)} />}
      </Show>
    </Section>
  )
}
