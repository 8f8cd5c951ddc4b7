import { MeetingsApi } from "@jianyan/contract"
import { Meeting } from "@jianyan/domain"
import { Button, Dialog, RadioGroup, Refusals, TextField } from "@jianyan/ui"
import { done } from "@jianyan/zone"
import { createSignal } from "solid-js"
import { fit } from "../../parts/fit.ts"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { wholeNumber } from "../../parts/Written.ts"
import { meetings } from "../../words/meetings.ts"
import { trade } from "../../words/trade.ts"
import type { Called } from "./roll.ts"
import { usual } from "./turnout.ts"

/** Corrects what was recorded for one member, with the reason. */
export const CorrectOne = (props: { readonly meeting: Meeting.Meeting; readonly called: Called; readonly onClose: () => void }) => {
  const visitor = useVisitor()
  const deed = useDeed("attendance")
  const before = props.called.recorded
  const [state, setState] = createSignal<Meeting.Attendance["state"]>(before?.state ?? "present")
  const [halfDays, setHalfDays] = createSignal(String(before?.halfDays ?? props.meeting.halfDays))
  const [reason, setReason] = createSignal("")
  const put = (state: Meeting.Attendance["state"]) => {
    setState(state)
    setHalfDays(String(usual(state, props.meeting.halfDays)))
  }
  const save = () =>
    void deed.run(
      async () => visitor.house.meetings.correctAttendance({
        id: props.meeting.id, ...fit(MeetingsApi.correctAttendance.payload, { attendance: { member: props.called.member, state: state(), halfDays: wholeNumber(halfDays()) }, reason: reason().trim() })
      }),
      () => {
        done(meetings("corrected"))
        props.onClose()
      }
    )
  return (
    <Dialog
      open onClose={() => props.onClose()} title={meetings("correctTitle", props.called.name)} description={meetings("correctText")}
      actions={<Button tone="main" busy={deed.busy()} onClick={save}>{meetings("correct")}</Button>}
    >
      <Refusals refusals={deed.refusals()} />
      <RadioGroup
        name="state" label={meetings("state")} row value={state()} onChange={put}
        choices={Meeting.Attendance.fields.state.literals.map((each) => ({ value: each, label: trade(`state.${each}`) }))}
      />
      <TextField
        name="halfDays" label={meetings("attended")} hint={meetings("halfDaysOf", props.meeting.halfDays)} refusal={deed.refusal("halfDays")} width="short" inputmode="numeric" autocomplete="off"
        value={halfDays()} onInput={setHalfDays}
      />
      <TextField name="reason" label={meetings("reason")} hint={meetings("reasonHint")} refusal={deed.refusal("reason")} value={reason()} onInput={setReason} />
    </Dialog>
  )
}
