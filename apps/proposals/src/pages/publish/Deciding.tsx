import type { PublicationsApi } from "@jianyan/contract"
import type { Proposal, Publication } from "@jianyan/domain"
import { RadioGroup, TextField } from "@jianyan/ui"
import { DeedForm, done } from "@jianyan/zone"
import { createSignal, Show, untrack } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { publishing } from "../../words/publishing.ts"

const extents = ["full", "summary", "no"] as const

/** Says for one's side how far a proposal and its replies may be public. */
export const Deciding = (props: { readonly id: Proposal.Id; readonly read: PublicationsApi.Read; readonly onClose: () => void }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const { publication, side } = untrack(() => props.read)
  const before = side?._tag === "Unit" ? publication.units.find(({ unit }) => unit === side.unit) : side?._tag === "Office" ? publication.office : publication.proposer
  const [how, setHow] = createSignal<Publication.Extent>(before?.how ?? "full")
  const [reason, setReason] = createSignal(before?.reason ?? "")
  const go = () =>
    deed.run(() => house.publications.decide({ id: props.id, how: how(), reason: how() === "full" ? "" : reason().trim() }), () => {
      done(publishing("decided"))
      props.onClose()
    })
  return (
    <DeedForm title={publishing("decideTitle")} follows={publishing("decideFollows")} confirm={publishing("decide")} deed={deed} onClose={props.onClose} onSubmit={() => void go()}>
      <RadioGroup name="how" label={publishing("section")} choices={extents.map((value) => ({ value, label: publishing(`how.${value}`), hint: publishing(`hint.${value}`) }))} value={how()} onChange={setHow} refusal={deed.refusal("how")} />
      <Show when={how() !== "full"}><TextField name="reason" label={publishing("reason")} hint={publishing("reasonHint")} value={reason()} maxlength={500} onInput={setReason} refusal={deed.refusal("reason")} /></Show>
    </DeedForm>
  )
}
