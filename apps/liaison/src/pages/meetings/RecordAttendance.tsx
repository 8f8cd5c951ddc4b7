import { type CommitteeApi, MeetingsApi, Zone } from "@jianyan/contract"
import { Leave, Meeting, Member } from "@jianyan/domain"
import { Button, ButtonLink, formatNumber, NoPermission, PageHead, Refusals } from "@jianyan/ui"
import { done, SignIn } from "@jianyan/zone"
import { useNavigate, useParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { Schema } from "effect"
import { createMemo, createSignal, Show, untrack } from "solid-js"
import { address } from "../../parts/addresses.ts"
import { Asked } from "../../parts/Asked.tsx"
import { fit } from "../../parts/fit.ts"
import { store } from "../../parts/store.ts"
import { useDeed } from "../../parts/useDeed.ts"
import { useMembers } from "../../parts/useMembers.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { meetings } from "../../words/meetings.ts"
import { sittings as words } from "../../words/sittings.ts"
import { Grid } from "./Grid.tsx"
import { ImportSheet } from "./ImportSheet.tsx"
import { all, attendanceOf, Mark, same } from "./Mark.ts"
import { roll } from "./roll.ts"
import { TallyLine } from "./TallyLine.tsx"
import "./meetings.css"

/** Records who was at a meeting, once: everyone stands as present until changed. */
export default function RecordAttendance() {
  const visitor = useVisitor()
  const params = useParams()
  const members = useMembers()
  const meeting = useQuery(() => ({ queryKey: [visitor.at, "meetings", params["id"]], queryFn: async () => visitor.house.meetings.read({ id: fit(Meeting.Id, params["id"]) }), refetchOnWindowFocus: false }))
  const leaves = useQuery(() => ({ queryKey: [visitor.at, "leaves", params["id"]], queryFn: async () => visitor.house.leaves.list({ meeting: fit(Meeting.Id, params["id"]) }), refetchOnWindowFocus: false }))
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
              {(members) => <Asked query={leaves} shape="table">{(leaves) => <Recording answer={answer()} members={members()} leaves={leaves().rows.map((row) => row.leave)} />}</Asked>}
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

const Marks = Schema.Record(Schema.String, Mark)

const Recording = (props: { readonly answer: typeof MeetingsApi.read.success.Type; readonly members: ReadonlyArray<CommitteeApi.Seated>; readonly leaves: ReadonlyArray<Leave.Leave> }) => {
  const visitor = useVisitor()
  const navigate = useNavigate()
  const deed = useDeed("attendance")
  const { id, title } = untrack(() => props.answer.meeting)
  const sittings = createMemo(() => Meeting.sittingsOf(props.answer.meeting))
  const called = createMemo(() => roll(props.answer.meeting, props.answer.names, props.members, visitor.body))
  const foreseen = createMemo(() => Leave.foresee(props.answer.meeting, props.leaves))
  const kept = store(`jianyan.liaison.roll.${visitor.at}.${visitor.me.account}.${id}`, Marks, {})
  const [wrong, setWrong] = createSignal<ReadonlyArray<string>>([])
  const present = () => all("present", props.answer.meeting.halfDays)
  const begun = (member: string): Mark => {
    const leave = foreseen().get(Member.Id.make(member))
    return leave === undefined ? present() : { marks: leave.marks, ground: leave.ground ?? "" }
  }
  const mark = (member: string): Mark => kept.read()[member] ?? begun(member)
  const changed = (member: string) => !same(mark(member), begun(member))
  const put = (member: string, mark: Mark) => {
    const { [member]: _, ...others } = kept.read()
    kept.write(same(mark, begun(member)) ? others : { ...others, [member]: mark })
  }
  const take = (rows: ReadonlyArray<{ readonly member: string; readonly mark: Mark }>) => {
    kept.write({ ...kept.read(), ...Object.fromEntries(rows.map((row) => [row.member, row.mark])) })
    done(words("sheet.taken", formatNumber(rows.length)))
  }
  const written = createMemo(() => called().map(({ member }) => attendanceOf(member, mark(member))))
  const save = () => {
    setWrong([])
    void deed.run(
      async () => visitor.house.meetings.recordAttendance({ id, ...fit(MeetingsApi.recordAttendance.payload, { attendance: written() }) }),
      () => {
        kept.clear()
        navigate(Zone.liaison.meeting(id), { resolve: false })
        done(meetings("grid.saved"))
      },
      (thrown) => setWrong(thrown instanceof Meeting.NoGround || thrown instanceof Meeting.NotExpected ? thrown.members : [])
    )
  }
  return (
    <>
      <form class="meetings-recording" noValidate onSubmit={(event) => { event.preventDefault(); save() }}>
        <Show when={deed.signedOut()}><SignIn /></Show>
        <Refusals refusals={deed.refusals()} />
        <p>{meetings("grid.intro")} <small class="meetings-keys">{meetings("grid.keys")}</small></p>
        <Grid called={called()} sittings={sittings()} mark={mark} changed={changed} wrong={(member) => wrong().includes(member)} onLeave={(member) => foreseen().has(Member.Id.make(member))} onMark={put} />
        <div class="meetings-save">
          <TallyLine meeting={{ halfDays: props.answer.meeting.halfDays, expected: props.answer.meeting.expected, attendance: written() }} />
          <Show when={Object.keys(kept.read()).length > 0}>
            <small>{meetings("grid.kept")}</small>
            <Button tone="quiet" size="small" onClick={() => kept.clear()}>{meetings("grid.startOver")}</Button>
          </Show>
          <span class="meetings-once">{meetings("grid.once")}</span>
          <Button tone="main" type="submit" busy={deed.busy()}>{deed.busy() ? meetings("grid.saving") : meetings("grid.save")}</Button>
        </div>
      </form>
      <ImportSheet title={title} sittings={sittings()} called={called()} onTake={take} />
    </>
  )
}
