import { Commitment, Day, Unit } from "@jianyan/domain"
import { Checkbox, DateField, RadioGroup, Select, TextArea, TextField } from "@jianyan/ui"
import { DeedForm, done } from "@jianyan/zone"
import { Option, Schema } from "effect"
import { createSignal, Match, Show, Switch, untrack } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { keeping } from "../../words/keeping.ts"
import { misfits } from "../../words/refusals.ts"

/** What may be done with a promise, the likeliest first. */
export const keeps = ["report", "discharge", "postpone", "refusePostponement", "askPostponement", "askAgain", "transfer", "release"] as const
export type Keep = typeof keeps[number]

const causes = ["reorganisation", "competence", "officer"] as const satisfies ReadonlyArray<Commitment.Because>

/** The dialog in which something is done with a promise. */
export const Keeping = (props: { readonly verb: Keep; readonly commitment: Commitment.Commitment; readonly onClose: () => void }) => {
  const { house, naming } = useVisitor()
  const deed = useDeed()
  const { id, progress, unit } = untrack(() => props.commitment)
  const reported = progress.at(-1)
  const [text, setText] = createSignal(untrack(() => props.verb) === "discharge" && reported?.done === true ? reported.text : "")
  const [kept, setKept] = createSignal(false)
  const [until, setUntil] = createSignal("")
  const [to, setTo] = createSignal<string>(unit)
  const [because, setBecause] = createSignal<Commitment.Because>("reorganisation")
  const [post, setPost] = createSignal("")
  const ask = (day: Day.Day): Promise<null> => {
    const words = text().trim(), { commitments } = house
    switch (props.verb) {
      case "report": return commitments.report({ id, text: words, done: kept() })
      case "discharge": return commitments.discharge({ id, evidence: words })
      case "postpone": return commitments.postpone({ id })
      case "refusePostponement": return commitments.refusePostponement({ id, note: words })
      case "askPostponement": return commitments.askPostponement({ id, until: day, reason: words })
      case "askAgain": return commitments.askAgain({ id })
      case "transfer": return commitments.transfer({ id, to: Unit.Id.make(to()), because: because(), reason: words, ...(post().trim() === "" ? {} : { post: post().trim() }) })
      case "release": return commitments.release({ id, reason: words })
    }
  }
  const go = () => {
    const day = Option.getOrUndefined(Schema.decodeUnknownOption(Day.Day)(until()))
    const short = props.verb !== "postpone" && props.verb !== "askAgain" && misfits(Commitment.Words, text().trim()).length > 0
    const dayless = props.verb === "askPostponement" && day === undefined
    if (short || dayless) return deed.refuse([...(dayless ? [{ name: "until", message: keeping("promise.askPostponement.until") }] : []), ...(short ? [{ name: "text", message: keeping("end.noteMissing") }] : [])])
    void deed.run(() => ask(day ?? props.commitment.until), () => {
      done(keeping(`promise.${props.verb}.done`))
      props.onClose()
    })
  }
  const label = () => {
    switch (props.verb) {
      case "report": return keeping("promise.report.text")
      case "discharge": return keeping("promise.discharge.evidence")
      case "refusePostponement": return keeping("promise.refusePostponement.note")
      case "askPostponement": return keeping("promise.askPostponement.reason")
      case "transfer": return keeping("promise.transfer.reason")
      case "release": return keeping("promise.release.reason")
      default: return undefined
    }
  }
  return (
    <DeedForm title={keeping(`promise.${props.verb}.title`)} follows={keeping(`promise.${props.verb}.follows`)} confirm={keeping(`promise.${props.verb}.confirm`)} deed={deed} onClose={props.onClose} onSubmit={go}>
      <Switch>
        <Match when={props.verb === "askPostponement"}><DateField name="until" label={keeping("promise.askPostponement.until")} value={until()} onInput={setUntil} refusal={deed.refusal("until")} /></Match>
        <Match when={props.verb === "transfer"}>
          <RadioGroup name="because" label={keeping("promise.transfer.cause")} row value={because()} onChange={setBecause} choices={causes.map((value) => ({ value, label: keeping(`promise.transfer.${value}`) }))} />
          <Select name="units" label={keeping("promise.transfer.to")} value={to()} onChange={setTo} refusal={deed.refusal("units")} choices={naming.units.map(({ id }) => ({ value: id as string, label: naming.unit(id) }))} />
          <TextField name="post" label={keeping("promise.transfer.post")} hint={keeping("promise.transfer.postHint")} optional maxlength={60} value={post()} onInput={setPost} />
        </Match>
      </Switch>
      <Show when={label()}>{(label) => <TextArea name="text" label={label()} rows={4} most={2_000} value={text()} onInput={setText} refusal={deed.refusal("text")} />}</Show>
      <Show when={props.verb === "report"}><Checkbox name="done" label={keeping("promise.report.kept")} checked={kept()} onChange={setKept} /></Show>
    </DeedForm>
  )
}
