import type { Proposal } from "@jianyan/domain"
import { DeedForm, done } from "@jianyan/zone"
import { createSignal } from "solid-js"
import { useDeed } from "../../../parts/useDeed.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { merging } from "../../../words/merging.ts"
import { missing } from "../../../words/refusals.ts"
import { PickLead } from "./PickLead.tsx"

/** Moves a merged proposal to another lead. */
export const Regrouping = (props: { readonly proposal: Proposal.Proposal; readonly onClose: () => void }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [into, setInto] = createSignal<Proposal.Id>()
  const go = () => {
    const lead = into()
    if (lead === undefined) return deed.refuse([missing("into")])
    void deed.run(() => house.proposals.regroup({ id: props.proposal.id, into: lead }), () => {
      done(merging("regroup.done"))
      props.onClose()
    })
  }
  return (
    <DeedForm wide title={merging("regroup.title")} follows={merging("regroup.follows")} confirm={merging("regroup.confirm")} deed={deed} onClose={props.onClose} onSubmit={go}>
      <PickLead proposal={props.proposal} value={into()} onChange={setInto} refusal={deed.refusal("into")} />
    </DeedForm>
  )
}
