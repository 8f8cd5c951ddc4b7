import type { ProposalsApi } from "@jianyan/contract"
import { Proposal } from "@jianyan/domain"
import { Notice, RadioGroup, TextArea } from "@jianyan/ui"
import { DeedForm, done, nameIn } from "@jianyan/zone"
import { createSignal, Show } from "solid-js"
import { useDeed } from "../../../parts/useDeed.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { keeping } from "../../../words/keeping.ts"
import { misfits } from "../../../words/refusals.ts"
import { trade } from "../../../words/trade.ts"

const ways = ["meeting", "explanation"] as const

/** Completes a proposal; while somebody is not satisfied, with how people met or what was explained. */
export const Closing = (props: { readonly detail: ProposalsApi.Detail; readonly onClose: () => void }) => {
  const { house, naming } = useVisitor()
  const deed = useDeed()
  const proposal = () => props.detail.proposal
  const [by, setBy] = createSignal<typeof ways[number]>("meeting")
  const [note, setNote] = createSignal("")
  const members = () => {
    const { stage } = proposal()
    return "handling" in stage ? Proposal.unsatisfied(proposal(), stage.handling.round, naming.committee.policy) : []
  }
  const go = () => {
    const needed = members().length > 0
    if (needed && misfits(Proposal.Reply.Settlement.fields.note, note().trim()).length > 0) return deed.refuse([{ name: "settlement", message: keeping("end.noteMissing") }])
    void deed.run(() => house.proposals.close({ id: proposal().id, ...(needed ? { settlement: { by: by(), note: note().trim() } } : {}) }), () => {
      done(keeping("end.done"))
      props.onClose()
    })
  }
  return (
    <DeedForm title={keeping("end.title")} follows={keeping("end.follows")} confirm={keeping("end.close")} deed={deed} onClose={props.onClose} onSubmit={go}>
      <Show when={members().length > 0}>
        <Notice tone="due">{keeping("end.unsatisfied", trade("list", members().map((member) => nameIn(props.detail.names, member))))}</Notice>
        <RadioGroup name="by" label={keeping("end.by")} row value={by()} onChange={setBy} choices={ways.map((value) => ({ value, label: keeping(`end.${value}`) }))} />
        <TextArea name="settlement" label={keeping("end.note")} rows={4} most={2_000} value={note()} onInput={setNote} refusal={deed.refusal("settlement")} />
      </Show>
    </DeedForm>
  )
}
