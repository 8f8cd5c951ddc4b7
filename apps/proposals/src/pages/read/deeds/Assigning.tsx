import type { ProposalsApi } from "@jianyan/contract"
import { Day, Proposal } from "@jianyan/domain"
import { DateField, formatDate, TextArea } from "@jianyan/ui"
import { DeedForm, done } from "@jianyan/zone"
import { createSignal, Show } from "solid-js"
import { useDeed } from "../../../parts/useDeed.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { assigning } from "../../../words/assigning.ts"
import { missing } from "../../../words/refusals.ts"

/** The deeds around an assignment: each asks for a reason or a text, the extension for a day too. */
export const assigningVerbs = ["recall", "disputeAssignment", "settleDispute", "giveCoOpinion", "askExtension", "grantExtension", "refuseExtension"] as const
export type AssigningVerb = typeof assigningVerbs[number]

/** Does one of the deeds around an assignment. */
export const Assigning = (props: { readonly verb: AssigningVerb; readonly detail: ProposalsApi.Detail; readonly onClose: () => void }) => {
  const { house, naming } = useVisitor()
  const deed = useDeed()
  const [text, setText] = createSignal("")
  const [until, setUntil] = createSignal("")
  const proposal = () => props.detail.proposal
  const handling = () => {
    const { stage } = proposal()
    return "handling" in stage ? stage.handling : undefined
  }
  const dispute = () => handling()?.disputes.find((one) => one.settled === undefined)
  const turn = () => {
    const [now, open] = [handling(), dispute()]
    return now === undefined || open === undefined ? undefined : Proposal.instanceFor(now, open.unit)
  }
  const asked = () => handling()?.extensions.find((one) => one.answer === "asked")
  const latest = () => {
    const now = handling()
    return now === undefined ? undefined : Proposal.latestExtension(naming.committee, now.deadline)
  }
  const act = (): Promise<unknown> => {
    const { id } = proposal(), { proposals } = house
    switch (props.verb) {
      case "recall": return proposals.recall({ id, reason: text() })
      case "disputeAssignment": return proposals.disputeAssignment({ id, reason: text() })
      case "settleDispute": {
        const open = dispute()
        return open === undefined ? Promise.resolve() : proposals.settleDispute({ id, unit: open.unit, by: turn() ?? "office", note: text() })
      }
      case "giveCoOpinion": return proposals.giveCoOpinion({ id, text: text() })
      case "askExtension": return proposals.askExtension({ id, reason: text(), until: Day.Day.make(until()) })
      case "grantExtension": return proposals.grantExtension({ id })
      case "refuseExtension": return proposals.refuseExtension({ id, note: text() })
    }
  }
  const go = () => {
    if (props.verb === "askExtension" && until() === "") return deed.refuse([missing("until")])
    void deed.run(act, () => {
      done(assigning(`${props.verb}.done`))
      props.onClose()
    })
  }
  return (
    <DeedForm title={assigning(`${props.verb}.title`)} follows={assigning(`${props.verb}.follows`)} confirm={assigning(`${props.verb}.confirm`)} deed={deed} onClose={props.onClose} onSubmit={go}>
      <Show when={props.verb === "settleDispute" && dispute()}>
        {(open) => <p><strong>{naming.unit(open().unit)}</strong>：{open().reason}<br /><small>{assigning("turn", assigning(`instance.${turn() ?? "office"}`))}</small></p>}
      </Show>
      <Show when={(props.verb === "grantExtension" || props.verb === "refuseExtension") && asked()}>
        {(asked) => <p>{assigning("grantExtension.asked", naming.unit(asked().unit), formatDate(asked().until, "full"), asked().reason)}</p>}
      </Show>
      <Show when={props.verb !== "grantExtension" && props.verb}>
          {(verb) => (
            <TextArea
              name={verb() === "giveCoOpinion" ? "text" : verb() === "settleDispute" || verb() === "refuseExtension" ? "note" : "reason"} rows={4} most={verb() === "giveCoOpinion" ? 8_000 : 2_000}
              label={assigning(`${verb()}.text`)} hint={assigning(`${verb()}.hint`)} value={text()} onInput={setText} refusal={deed.refusal("reason") ?? deed.refusal("text") ?? deed.refusal("note")}
            />
          )}
      </Show>
      <Show when={props.verb === "askExtension"}>
        <DateField
          name="until" label={assigning("askExtension.until")} hint={latest() === undefined ? undefined : assigning("askExtension.untilHint", formatDate(latest() ?? "", "full"))}
          max={latest()} value={until()} onInput={setUntil} refusal={deed.refusal("until")}
        />
      </Show>
    </DeedForm>
  )
}
