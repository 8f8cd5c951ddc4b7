import type { ProposalsApi } from "@jianyan/contract"
import { Confirm, TextArea } from "@jianyan/ui"
import { DeedForm, DeedRefusals, done } from "@jianyan/zone"
import { createSignal, Match, Switch } from "solid-js"
import { HeadsRule } from "../../../parts/HeadsRule.tsx"
import { useDeed } from "../../../parts/useDeed.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { ledByHead } from "../../../words/ledByHead.ts"

/** What a unit says after accepting: that its head leads the handling, or no longer. */
export const headVerbs = ["sayHeadLeads", "takeBackHeadLeads"] as const
export type HeadVerb = typeof headVerbs[number]

/** Says that the head of the unit leads the handling in person, after one more question, or takes it back with the reason. */
export const HeadLeading = (props: { readonly verb: HeadVerb; readonly detail: ProposalsApi.Detail; readonly onClose: () => void }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [reason, setReason] = createSignal("")
  const run = (act: () => Promise<unknown>) =>
    void deed.run(act, () => {
      done(ledByHead(`${props.verb}.done`))
      props.onClose()
    })
  const id = () => props.detail.proposal.id
  return (
    <Switch>
      <Match when={props.verb === "sayHeadLeads"}>
        <Confirm
          open onClose={() => props.onClose()} busy={deed.busy()} title={ledByHead("sayHeadLeads.title")} description={ledByHead("sayHeadLeads.follows")} confirm={ledByHead("sayHeadLeads.confirm")}
          onConfirm={() => run(() => house.proposals.sayHeadLeads({ id: id() }))}
        >
          <DeedRefusals deed={deed} />
          <HeadsRule proposal={props.detail.proposal} />
        </Confirm>
      </Match>
      <Match when={props.verb === "takeBackHeadLeads"}>
        <DeedForm
          title={ledByHead("takeBackHeadLeads.title")} follows={ledByHead("takeBackHeadLeads.follows")} confirm={ledByHead("takeBackHeadLeads.confirm")} deed={deed} onClose={props.onClose}
          onSubmit={() => run(() => house.proposals.takeBackHeadLeads({ id: id(), reason: reason() }))}
        >
          <TextArea name="reason" label={ledByHead("takeBackHeadLeads.reason")} hint={ledByHead("takeBackHeadLeads.reasonHint")} rows={3} most={2_000} value={reason()} onInput={setReason} refusal={deed.refusal("reason")} />
        </DeedForm>
      </Match>
    </Switch>
  )
}
