import type { Proposal } from "@jianyan/domain"
import { Checkbox, Confirm } from "@jianyan/ui"
import { DeedRefusals, done } from "@jianyan/zone"
import { createSignal } from "solid-js"
import { HeadsRule } from "../../../parts/HeadsRule.tsx"
import { useDeed } from "../../../parts/useDeed.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { deeds } from "../../../words/deeds.ts"
import { ledByHead } from "../../../words/ledByHead.ts"

/** Asks a unit once more before it accepts, and whether its head leads the handling in person. */
export const Accepting = (props: { readonly id: Proposal.Id; readonly proposal?: Proposal.Proposal; readonly onClose: () => void }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [led, setLed] = createSignal(false)
  const accept = () =>
    void deed.run(() => house.proposals.accept({ id: props.id, ...(led() ? { ledByHead: true } : {}) }), () => {
      done(deeds("accept.done"))
      props.onClose()
    })
  return (
    <Confirm open onClose={() => props.onClose()} busy={deed.busy()} title={deeds("accept.title")} description={deeds("accept.follows")} confirm={deeds("accept.confirm")} onConfirm={accept}>
      <DeedRefusals deed={deed} />
      <Checkbox name="ledByHead" label={ledByHead("check")} hint={ledByHead("checkHint")} checked={led()} onChange={setLed} />
      <HeadsRule proposal={props.proposal} />
    </Confirm>
  )
}
