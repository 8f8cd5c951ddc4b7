import type { AppraisalsApi } from "@jianyan/contract"
import { type Appraisal, Day } from "@jianyan/domain"
import { DateField, TextArea, TextField } from "@jianyan/ui"
import { answered, DeedForm, done, useToday } from "@jianyan/zone"
import { Schema } from "effect"
import { createSignal } from "solid-js"
import { useDeed } from "../../../parts/useDeed.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { panel } from "../../../words/panel.ts"
import { fits } from "./fits.ts"

/** Moves the meeting of a panel: the new day and place, and why. */
export const Moving = (props: { readonly view: AppraisalsApi.View; readonly meeting: Appraisal.Panel.Meeting; readonly onClose: () => void }) => {
  const visitor = useVisitor()
  const deed = useDeed()
  const today = useToday(visitor)
  const [chosen, setOn] = createSignal<string>()
  const [written, setPlace] = createSignal<string>()
  const on = () => chosen() ?? props.meeting.on
  const place = () => written() ?? props.meeting.place
  const [reason, setReason] = createSignal("")
  const go = () => {
    const day = on()
    const wrong = [
      ...(fits(place(), 2, 60) ? [] : [{ name: "place", message: panel("placeLacks") }]),
      ...(fits(reason(), 2, 200) ? [] : [{ name: "reason", message: panel("noReason") }])
    ]
    if (!Schema.is(Day.Day)(day)) return deed.refuse([{ name: "meets", message: panel("dayNeeded") }, ...wrong])
    if (wrong.length > 0) return deed.refuse(wrong)
    return void deed.run(() => visitor.house.appraisals.move({ id: props.view.of, meeting: { on: day, place: place().trim() }, reason: reason().trim() }), () => {
      done(panel("moveDone"))
      props.onClose()
    })
  }
  return (
    <DeedForm title={panel("moveTitle")} follows={panel("moveFollows")} confirm={panel("move")} deed={deed} onClose={props.onClose} onSubmit={go}>
      <DateField name="meets" label={panel("meets")} value={on()} min={answered(today)?.on} onInput={setOn} refusal={deed.refusal("meets")} />
      <TextField name="place" label={panel("place")} value={place()} maxlength={60} onInput={setPlace} refusal={deed.refusal("place")} />
      <TextArea name="reason" label={panel("moveWhy")} rows={2} most={200} value={reason()} onInput={setReason} refusal={deed.refusal("reason")} />
    </DeedForm>
  )
}
