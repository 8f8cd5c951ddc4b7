import type { Proposal } from "@jianyan/domain"
import { TextArea } from "@jianyan/ui"
import { DeedForm, done } from "@jianyan/zone"
import { createSignal } from "solid-js"
import { useDeed } from "../../../parts/useDeed.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { deeds } from "../../../words/deeds.ts"

/** Sends a proposal back to the office with the reason. */
export const Returning = (props: { readonly id: Proposal.Id; readonly onClose: () => void }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [reason, setReason] = createSignal("")
  const go = () =>
    deed.run(() => house.proposals.returnToOffice({ id: props.id, reason: reason() }), () => {
      done(deeds("returnToOffice.done"))
      props.onClose()
    })
  return (
    <DeedForm title={deeds("returnToOffice.title")} follows={deeds("returnToOffice.follows")} confirm={deeds("returnToOffice.confirm")} deed={deed} onClose={props.onClose} onSubmit={() => void go()}>
      <TextArea name="reason" label={deeds("returnToOffice.reason")} hint={deeds("returnToOffice.reasonHint")} rows={4} most={2_000} value={reason()} onInput={setReason} refusal={deed.refusal("reason")} />
    </DeedForm>
  )
}
