import type { Proposal } from "@jianyan/domain"
import { TextArea } from "@jianyan/ui"
import { DeedForm, done } from "@jianyan/zone"
import { createSignal } from "solid-js"
import { useDeed } from "../../../parts/useDeed.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { deeds } from "../../../words/deeds.ts"
import { merging } from "../../../words/merging.ts"

/** Withdraws a proposal with the reason. */
export const Withdrawing = (props: { readonly id: Proposal.Id; readonly onClose: () => void }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [reason, setReason] = createSignal("")
  const go = () =>
    deed.run(() => house.proposals.withdraw({ id: props.id, reason: reason() }), () => {
      done(deeds("withdraw.done"))
      props.onClose()
    })
  return (
    <DeedForm title={deeds("withdraw.title")} follows={deeds("withdraw.follows")} confirm={deeds("withdraw.confirm")} deed={deed} onClose={props.onClose} onSubmit={() => void go()}>
      <TextArea name="reason" label={merging("withdraw.reason")} hint={merging("withdraw.reasonHint")} rows={3} most={2_000} value={reason()} onInput={setReason} refusal={deed.refusal("reason")} />
    </DeedForm>
  )
}
