import { MeetingsApi } from "@jianyan/contract"
import type { Meeting } from "@jianyan/domain"
import { Button, TextField } from "@jianyan/ui"
import { DeedForm, done } from "@jianyan/zone"
import { useNavigate } from "@solidjs/router"
import { createSignal, Show } from "solid-js"
import { address } from "../../parts/addresses.ts"
import { fit } from "../../parts/fit.ts"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { sittings } from "../../words/sittings.ts"

/** Cancels a meeting that does not take place, with the reason. */
export const CancelMeeting = (props: { readonly id: Meeting.Id }) => {
  const visitor = useVisitor()
  const navigate = useNavigate()
  const deed = useDeed("attendance")
  const [open, setOpen] = createSignal(false)
  const [reason, setReason] = createSignal("")
  const cancel = () =>
    void deed.run(
      async () => visitor.house.meetings.cancel({ id: props.id, ...fit(MeetingsApi.cancel.payload, { reason: reason().trim() }) }),
      () => {
        done(sittings("cancelled"))
        navigate(address.meetings(), { resolve: false })
      }
    )
  return (
    <>
      <Button onClick={() => setOpen(true)}>{sittings("cancel")}</Button>
      <Show when={open()}>
        <DeedForm title={sittings("cancelTitle")} follows={sittings("cancelText")} confirm={sittings("cancel")} deed={deed} tone="danger" onClose={() => setOpen(false)} onSubmit={cancel}>
              <TextField name="reason" label={sittings("cancelReason")} refusal={deed.refusal("reason")} value={reason()} onInput={setReason} />
        </DeedForm>
      </Show>
    </>
  )
}
