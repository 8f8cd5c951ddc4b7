import type { ProposalsApi } from "@jianyan/contract"
import { Day } from "@jianyan/domain"
import { DateField, Select, TextArea, TextField } from "@jianyan/ui"
import { answered, DeedForm, done, useToday } from "@jianyan/zone"
import { Schema } from "effect"
import { createSignal, Show } from "solid-js"
import { useDeed } from "../../../parts/useDeed.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { before } from "../../../words/before.ts"

const none = "none"

/** Reads a count of people as it was typed; nothing where it is none. */
const counted = (typed: string): number | undefined => /^[1-9]\d{0,3}$|^10000$/u.test(typed.trim()) ? Number(typed) : undefined

/** Records the talk of a body's members over its proposal: the day, how many of how many took part, what came of it, and the minutes where they are attached. */
export const TalkingOver = (props: { readonly detail: ProposalsApi.Detail; readonly onClose: () => void }) => {
  const visitor = useVisitor()
  const deed = useDeed()
  const today = useToday(visitor)
  const [day, setDay] = createSignal<string>()
  const [present, setPresent] = createSignal("")
  const [of, setOf] = createSignal("")
  const [result, setResult] = createSignal("")
  const [minutes, setMinutes] = createSignal(none)
  const files = () => props.detail.proposal.attachments
  const on = () => day() ?? answered(today)?.on ?? ""
  const go = () => {
    const held = on(), came = counted(present()), all = counted(of()), said = result().trim()
    const lacking = [
      ...(Schema.is(Day.Day)(held) ? [] : [{ name: "day", message: before("fill") }]), ...(came === undefined ? [{ name: "present", message: before("count") }] : []),
      ...(all === undefined ? [{ name: "of", message: before("count") }] : []), ...(said.length < 2 ? [{ name: "result", message: before("short") }] : [])
    ]
    if (lacking.length > 0 || !Schema.is(Day.Day)(held) || came === undefined || all === undefined) return deed.refuse(lacking)
    void deed.run(() => visitor.house.proposals.recordTalk({ id: props.detail.proposal.id, on: held, present: came, of: all, result: said, ...(minutes() !== none && { minutes: minutes() }) }), () => {
      done(before("recordTalk.done"))
      props.onClose()
    })
  }
  return (
    <DeedForm title={before("recordTalk.title")} follows={before("recordTalk.follows")} confirm={before("recordTalk.confirm")} deed={deed} onClose={props.onClose} onSubmit={go}>
      <DateField name="day" label={before("day")} value={on()} max={answered(today)?.on} onInput={setDay} refusal={deed.refusal("day")} />
      <TextField name="present" label={before("present")} inputmode="numeric" maxlength={5} value={present()} onInput={setPresent} refusal={deed.refusal("present")} />
      <TextField name="of" label={before("of")} inputmode="numeric" maxlength={5} value={of()} onInput={setOf} refusal={deed.refusal("of")} />
      <TextArea name="result" label={before("result")} hint={before("resultHint")} rows={4} most={2_000} value={result()} onInput={setResult} refusal={deed.refusal("result")} />
      <Show when={files().length > 0}>
        <Select name="minutes" label={before("page")} hint={before("pageHint")} value={minutes()} onChange={setMinutes} choices={[{ value: none, label: before("pageNone") }, ...files().map((file) => ({ value: file.hash, label: file.name }))]} />
      </Show>
    </DeedForm>
  )
}
