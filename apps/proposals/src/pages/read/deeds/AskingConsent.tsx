import type { Proposal } from "@jianyan/domain"
import { RadioGroup, TextField } from "@jianyan/ui"
import { DeedForm, done } from "@jianyan/zone"
import { createSignal, Match, Switch, untrack } from "solid-js"
import { useDeed } from "../../../parts/useDeed.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { deeds } from "../../../words/deeds.ts"
import { merging } from "../../../words/merging.ts"
import { missing } from "../../../words/refusals.ts"
import { trade } from "../../../words/trade.ts"
import { PickLead } from "./PickLead.tsx"

type Matter = Proposal.Examined.Matter
type Tag = Matter["_tag"]

/** Asks each author about a merger, a conversion or a passing on; what was recommended stands filled in. */
export const AskingConsent = (props: { readonly proposal: Proposal.Proposal; readonly onClose: () => void }) => {
  const { house, naming } = useVisitor()
  const deed = useDeed()
  const { id, stage } = untrack(() => props.proposal)
  const advised = stage._tag === "Recommended" ? stage.outcome : undefined
  const tags: ReadonlyArray<Tag> = stage._tag === "Submitted" || stage._tag === "Recommended" ? ["Merge", "Convert", "PassOn"] : ["Merge"]
  const [tag, setTag] = createSignal<Tag>(advised?._tag === "Convert" || advised?._tag === "PassOn" ? advised._tag : "Merge")
  const [into, setInto] = createSignal<Proposal.Id | undefined>(advised?._tag === "Merge" ? advised.into : undefined)
  const [to, setTo] = createSignal<"opinion" | "report">(advised?._tag === "Convert" ? advised.to : "opinion")
  const [passTo, setPassTo] = createSignal(advised?._tag === "PassOn" ? advised.to : "")
  const matter = (): Matter | undefined => {
    const lead = into()
    switch (tag()) {
      case "Merge": return lead === undefined ? undefined : { _tag: "Merge", into: lead }
      case "Convert": return { _tag: "Convert", to: to() }
      case "PassOn": return passTo().trim().length < 2 ? undefined : { _tag: "PassOn", to: passTo().trim() }
    }
  }
  const go = () => {
    const chosen = matter()
    if (chosen === undefined) return deed.refuse([missing(tag() === "Merge" ? "into" : "to")])
    void deed.run(() => house.proposals.askConsent({ id, matter: chosen }), () => {
      done(merging("ask.done"))
      props.onClose()
    })
  }
  return (
    <DeedForm wide title={merging("ask.title")} follows={merging("ask.follows", naming.committee.policy.consent?.within ?? 0)} confirm={merging("ask.confirm")} deed={deed} onClose={props.onClose} onSubmit={go}>
      <RadioGroup<Tag> name="matter" label={merging("ask.about")} row value={tag()} onChange={setTag} choices={tags.map((tag) => ({ value: tag, label: merging(`ask.${tag}`) }))} />
      <Switch>
        <Match when={tag() === "Merge"}><PickLead proposal={props.proposal} value={into()} onChange={setInto} refusal={deed.refusal("into")} /></Match>
        <Match when={tag() === "Convert"}>
          <RadioGroup<"opinion" | "report"> name="to" label={deeds("to")} row value={to()} onChange={setTo} choices={(["opinion", "report"] as const).map((to) => ({ value: to, label: trade(`convertedTo.${to}`) }))} />
        </Match>
        <Match when={tag() === "PassOn"}><TextField name="to" label={deeds("passTo")} hint={deeds("passToHint")} value={passTo()} onInput={setPassTo} refusal={deed.refusal("to")} /></Match>
      </Switch>
    </DeedForm>
  )
}
