import { MeetingsApi } from "@jianyan/contract"
import { Meeting } from "@jianyan/domain"
import { RadioGroup, TextField } from "@jianyan/ui"
import { DeedForm, done } from "@jianyan/zone"
import { createSignal, Show, untrack } from "solid-js"
import { fit } from "../../parts/fit.ts"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { meetings } from "../../words/meetings.ts"
import { sittings } from "../../words/sittings.ts"
import { trade } from "../../words/trade.ts"
import { all, attendanceOf, type Mark } from "./Mark.ts"
import type { Called } from "./roll.ts"
import { SittingMarks } from "./SittingMarks.tsx"

/** The row a record made as a whole begins its correction with: the half days attended first, then those missed. */
const begun = ({ halfDays, state }: Meeting.Attendance, held: number): ReadonlyArray<Meeting.State> =>
  Meeting.wasThere(state) ? all(state, held).marks : Array.from({ length: held }, (_, place): Meeting.State => place < halfDays ? "present" : state)

/** Corrects what was recorded for one member, half day by half day, with the reason. */
export const CorrectOne = (props: { readonly meeting: Meeting.Meeting; readonly called: Called; readonly onClose: () => void }) => {
  const visitor = useVisitor()
  const deed = useDeed("attendance")
  const [before, held] = untrack(() => [props.called.recorded, props.meeting.halfDays] as const)
  const [mark, setMark] = createSignal<Mark>({ marks: before?.marks ?? (before === undefined ? all("present", held).marks : begun(before, held)), ground: before?.ground ?? "" })
  const [reason, setReason] = createSignal("")
  const save = () =>
    void deed.run(
      async () => visitor.house.meetings.correctAttendance({
        id: props.meeting.id, ...fit(MeetingsApi.correctAttendance.payload, { attendance: attendanceOf(props.called.member, mark()), reason: reason().trim() })
      }),
      () => {
        done(meetings("corrected"))
        props.onClose()
      }
    )
  return (
    <DeedForm title={meetings("correctTitle", props.called.name)} follows={meetings("correctText")} confirm={meetings("correct")} deed={deed} onClose={() => props.onClose()} onSubmit={save}>
      <RadioGroup
        name="state" label={meetings("state")} row value={Meeting.sumUp(mark().marks).state} onChange={(state) => setMark(all(state, held, mark().ground))}
        choices={Meeting.State.literals.map((each) => ({ value: each, label: trade(`state.${each}`) }))}
      />
      <Show when={held > 1}>
        <div class="meetings-sitting-marks">
          <SittingMarks name={props.called.name} sittings={Meeting.sittingsOf(props.meeting)} marks={mark().marks} onPut={(place, state) => setMark({ ...mark(), marks: mark().marks.map((one, at) => at === place ? state : one) })} />
        </div>
      </Show>
      <Show when={mark().marks.includes("exempt")}>
        <TextField name="ground" label={sittings("ground")} hint={sittings("groundHint")} refusal={deed.refusal("ground")} value={mark().ground} onInput={(ground) => setMark({ ...mark(), ground })} />
      </Show>
      <TextField name="reason" label={meetings("reason")} hint={meetings("reasonHint")} refusal={deed.refusal("reason")} value={reason()} onInput={setReason} />
    </DeedForm>
  )
}
