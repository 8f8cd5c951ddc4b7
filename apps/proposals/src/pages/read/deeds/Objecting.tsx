import type { Proposal } from "@jianyan/domain"
import { TextArea } from "@jianyan/ui"
import { DeedForm, done } from "@jianyan/zone"
import { createSignal } from "solid-js"
import { useDeed } from "../../../parts/useDeed.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { merging } from "../../../words/merging.ts"

/** Objects as an author to what one was asked about, with the reason. */
export const Objecting = (props: { readonly id: Proposal.Id; readonly matter: Proposal.Examined.Matter; readonly onClose: () => void }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [reason, setReason] = createSignal("")
  const go = () =>
    deed.run(() => house.proposals.raiseObjection({ id: props.id, matter: props.matter, reason: reason() }), () => {
      done(merging("consent.objected"))
      props.onClose()
    })
  return (
    <DeedForm title={merging("consent.objectTitle")} follows={merging("consent.objectFollows")} confirm={merging("consent.objectConfirm")} deed={deed} onClose={props.onClose} onSubmit={() => void go()}>
      <TextArea name="reason" label={merging("consent.reason")} rows={3} most={2_000} value={reason()} onInput={setReason} refusal={deed.refusal("reason")} />
    </DeedForm>
  )
}
