import type { ProposalsApi } from "@jianyan/contract"
import type { Proposal } from "@jianyan/domain"
import { RadioGroup, TextArea, TextField } from "@jianyan/ui"
import { clauseSaid, DeedForm, done, isRefusal, said } from "@jianyan/zone"
import { createSignal, Match, Show, Switch, untrack } from "solid-js"
import { useDeed } from "../../../parts/useDeed.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { deeds } from "../../../words/deeds.ts"
import { merging } from "../../../words/merging.ts"
import { missing } from "../../../words/refusals.ts"
import { trade } from "../../../words/trade.ts"
import { PickLead } from "./PickLead.tsx"

type Tag = Proposal.Outcome["_tag"]

const needs: { readonly [T in Tag]: string } = { File: "file", Merge: "merge", Convert: "convert", PassOn: "passOn", NotFile: "notFile" }

/** Refusals that a reason on record can override. */
const conflicts: ReadonlyArray<string> = ["Proposal.ExaminesOwn", "Proposal.ExaminesForUnit"]

/** Recommends an outcome, decides it, or merges at once: one form, for it is one question. */
export const Examining = (props: { readonly mode: "recommend" | "decide" | "merge"; readonly detail: ProposalsApi.Detail; readonly onClose: () => void }) => {
  const { house, naming } = useVisitor()
  const deed = useDeed()
  const { may, proposal: { id, stage } } = untrack(() => props.detail), mode = untrack(() => props.mode)
  const advised = stage._tag === "Recommended" ? stage.outcome : undefined
  const tags = (["File", "Merge", "Convert", "PassOn", "NotFile"] as const).filter((tag) => mode === "recommend" || may.includes(needs[tag]))
  const [tag, setTag] = createSignal<Tag>(mode === "merge" ? "Merge" : advised?._tag ?? "File")
  const [into, setInto] = createSignal<Proposal.Id | undefined>(advised?._tag === "Merge" ? advised.into : undefined)
  const [to, setTo] = createSignal<"opinion" | "report">(advised?._tag === "Convert" ? advised.to : "opinion")
  const [passTo, setPassTo] = createSignal(advised?._tag === "PassOn" ? advised.to : "")
  const [ground, setGround] = createSignal<string | undefined>(advised?._tag === "NotFile" ? String(advised.ground) : undefined)
  const [note, setNote] = createSignal(advised?._tag === "NotFile" ? advised.note : "")

  const [conflict, setConflict] = createSignal(false)
  const [despite, setDespite] = createSignal("")
  const reason = () => conflict() && despite().trim() !== "" ? { despite: despite().trim() } : {}

  const outcome = (): Proposal.Outcome | undefined => {
    const lead = into(), printed = ground()
    switch (tag()) {
      case "File": return { _tag: "File" }
      case "Merge": return lead === undefined ? undefined : { _tag: "Merge", into: lead }
      case "Convert": return { _tag: "Convert", to: to() }
      case "PassOn": return { _tag: "PassOn", to: passTo().trim() }
      case "NotFile": return printed === undefined ? undefined : { _tag: "NotFile", ground: Number(printed), note: note().trim() }
    }
  }
  const decide = async (outcome: Proposal.Outcome): Promise<string> => {
    switch (outcome._tag) {
      case "File": return deeds("filed", trade("number", (await house.proposals.file({ id, ...reason() })).number))
      case "Merge": return house.proposals.merge({ id, into: outcome.into }).then(() => deeds("merge.done"))
      case "Convert": return house.proposals.convert({ id, to: outcome.to }).then(() => deeds("decide.done"))
      case "PassOn": return house.proposals.passOn({ id, to: outcome.to }).then(() => deeds("decide.done"))
      case "NotFile": return house.proposals.notFile({ id, ground: outcome.ground, note: outcome.note }).then(() => deeds("decide.done"))
    }
  }
  const go = () => {
    const chosen = outcome()
    if (chosen === undefined) return deed.refuse([missing(tag() === "Merge" ? "into" : "ground")])
    if (chosen._tag === "PassOn" && chosen.to.length < 2) return deed.refuse([missing("to")])
    void deed.run(() => props.mode === "recommend" ? house.proposals.recommend({ id, outcome: chosen, ...reason() }).then(() => deeds("recommend.done")) : decide(chosen), (saying) => {
      done(saying)
      props.onClose()
    }, (thrown) => { if (isRefusal(thrown) && conflicts.includes(thrown._tag)) setConflict(true) })
  }
  return (
    <DeedForm wide title={deeds(`${props.mode}.title`)} follows={deeds(`${props.mode}.follows`)} confirm={deeds(`${props.mode}.confirm`)} deed={deed} onClose={props.onClose} onSubmit={go}>
      <Switch>
        <Match when={props.mode !== "merge"}>
          <RadioGroup<Tag> name="outcome" label={deeds("outcome.label")} row hint={deeds(`outcome.${tag()}Hint`)} value={tag()} onChange={setTag} choices={tags.map((tag) => ({ value: tag, label: deeds(`outcome.${tag}`) }))} />
        </Match>
      </Switch>
      <Switch>
        <Match when={tag() === "Merge"}><PickLead proposal={props.detail.proposal} value={into()} onChange={setInto} refusal={deed.refusal("into")} /></Match>
        <Match when={tag() === "Convert"}>
          <RadioGroup<"opinion" | "report"> name="to" label={deeds("to")} row value={to()} onChange={setTo} choices={(["opinion", "report"] as const).map((to) => ({ value: to, label: trade(`convertedTo.${to}`) }))} />
        </Match>
        <Match when={tag() === "PassOn"}>
          <TextField name="to" label={deeds("passTo")} hint={deeds("passToHint")} value={passTo()} onInput={setPassTo} refusal={deed.refusal("to")} />
        </Match>
        <Match when={tag() === "NotFile"}>
          <RadioGroup
            name="ground" label={deeds("ground")} value={ground()} onChange={setGround} refusal={deed.refusal("ground")}
            choices={naming.committee.policy.grounds.map(({ article, name, number }) => ({ value: String(number), label: `${clauseSaid(article)}　${said(name)}` }))}
          />
          <TextArea name="note" label={deeds("note")} hint={deeds("noteHint")} optional rows={3} most={2_000} value={note()} onInput={setNote} refusal={deed.refusal("note")} />
        </Match>
      </Switch>
      <Show when={conflict()}>
        <TextArea name="despite" label={merging("despite.label")} hint={merging("despite.hint")} rows={2} most={500} value={despite()} onInput={setDespite} refusal={deed.refusal("despite")} />
      </Show>
    </DeedForm>
  )
}
