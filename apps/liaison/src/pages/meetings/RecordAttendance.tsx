import { type CommitteeApi, MeetingsApi, Zone } from "@jianyan/contract"
import { Meeting } from "@jianyan/domain"
import { Button, ButtonLink, NoPermission, PageHead, Refusals } from "@jianyan/ui"
import { done, SignIn } from "@jianyan/zone"
import { useNavigate, useParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { Schema } from "effect"
import { createMemo, createSignal, Show } from "solid-js"
import { address } from "../../parts/addresses.ts"
import { Asked } from "../../parts/Asked.tsx"
import { fit } from "../../parts/fit.ts"
import { store } from "../../parts/store.ts"
import { useDeed } from "../../parts/useDeed.ts"
import { useMembers } from "../../parts/useMembers.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { wholeNumber } from "../../parts/Written.ts"
import { meetings } from "../../words/meetings.ts"
import { Grid, type Mark } from "./Grid.tsx"
import { roll } from "./roll.ts"
import { TallyLine } from "./TallyLine.tsx"
import "./meetings.css"

/** Records who was at a meeting, once: everyone stands as present until changed. */
export default function RecordAttendance() {
  const visitor = useVisitor()
  const params = useParams()
  const members = useMembers()
  const meeting = useQuery(() => ({ queryKey: [visitor.at, "meetings", params["id"]], queryFn: async () => visitor.house.meetings.read({ id: fit(Meeting.Id, params["id"]) }), refetchOnWindowFocus: false }))
  useTitle(() => meetings("grid.title"))
  return (
    <Asked query={meeting} shape="page">
      {(answer) => (
        <>
          <PageHead
            title={meetings("grid.title")}
            crumbs={[{ label: meetings("title"), href: address.meetings() }, { label: answer().meeting.title, href: Zone.liaison.meeting(answer().meeting.id) }, { label: meetings("grid.title") }]}
          />
          <Show when={answer().may.includes("recordAttendance")} fallback={<Closed meeting={answer().meeting} />}>
            <Asked query={members} shape="table">
              {(members) => <Recording answer={answer()} members={members()} />}
            </Asked>
          </Show>
        </>
      )}
    </Asked>
  )
}

const Closed = (props: { readonly meeting: Meeting.Meeting }) => {
  const recorded = () => props.meeting.attendance.length > 0
  return (
    <NoPermission title={recorded() ? meetings("grid.mayNot") : meetings("grid.cannot")} action={<ButtonLink href={Zone.liaison.meeting(props.meeting.id)}>{meetings("grid.toMeeting")}</ButtonLink>}>
      {recorded() ? meetings("grid.mayNotText") : meetings("grid.cannotText")}
    </NoPermission>
  )
}

const Marks = Schema.Record(Schema.String, Schema.Struct({ state: Meeting.Attendance.fields.state, halfDays: Schema.String }))

const Recording = (props: { readonly answer: typeof MeetingsApi.read.success.Type; readonly members: ReadonlyArray<CommitteeApi.Seated> }) => {
  const visitor = useVisitor()
  const navigate = useNavigate()
  const deed = useDeed("attendance")
  const { expected, halfDays: held, id } = props.answer.meeting
  const called = createMemo(() => roll(props.answer.meeting, props.answer.names, props.members, visitor.body))
  const kept = store(`jianyan.liaison.attendance.${visitor.at}.${visitor.me.account}.${id}`, Marks, {})
  const [wrong, setWrong] = createSignal<ReadonlyArray<string>>([])
  const present: Mark = { state: "present", halfDays: String(held) }
  const mark = (member: string): Mark => kept.read()[member] ?? present
  const put = (member: string, mark: Mark) => {
    const { [member]: _, ...others } = kept.read()
    kept.write(mark.state === present.state && mark.halfDays === present.halfDays ? others : { ...others, [member]: mark })
  }
  const written = createMemo(() => called().map(({ member }) => ({ member, state: mark(member).state, halfDays: wholeNumber(mark(member).halfDays) })))
  const counted = () => written().map((one) => Number.isNaN(one.halfDays) || one.halfDays > held ? { ...one, halfDays: 0 } : one)
  const save = () => {
    setWrong([])
    void deed.run(
      async () => visitor.house.meetings.recordAttendance({ id, ...fit(MeetingsApi.recordAttendance.payload, { attendance: written() }) }),
      () => {
        kept.clear()
        navigate(Zone.liaison.meeting(id), { resolve: false })
        done(meetings("grid.saved"))
      },
      (thrown) => setWrong(thrown instanceof Meeting.TooManyHalfDays || thrown instanceof Meeting.NotExpected ? thrown.members : [])
    )
  }
  return (
    <form class="meetings-recording" noValidate onSubmit={(event) => { event.preventDefault(); save() }}>
      <Show when={deed.signedOut()}><SignIn /></Show>
      <Refusals refusals={deed.refusals()} />
      <p>{meetings("grid.intro")} <small class="meetings-keys">{meetings("grid.keys")}</small></p>
      <Grid called={called()} held={held} mark={mark} wrong={(member, place) => wrong().includes(member) || deed.refusal(`attended-${place}`) !== undefined} onMark={put} />
      <div class="meetings-save">
        <TallyLine meeting={{ halfDays: held, expected, attendance: counted() }} />
        <Show when={Object.keys(kept.read()).length > 0}>
          <small>{meetings("grid.kept")}</small>
          <Button tone="quiet" size="small" onClick={() => kept.clear()}>{meetings("grid.startOver")}</Button>
        </Show>
        <span class="meetings-once">{meetings("grid.once")}</span>
        <Button tone="main" type="submit" busy={deed.busy()}>{deed.busy() ? meetings("grid.saving") : meetings("grid.save")}</Button>
      </div>
    </form>
  )
}
