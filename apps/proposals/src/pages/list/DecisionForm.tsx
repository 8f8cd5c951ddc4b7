import type { ProposalsApi } from "@jianyan/contract"
import type { Unit } from "@jianyan/domain"
import { Checkbox, Picker, RadioGroup, TextArea } from "@jianyan/ui"
import { clauseSaid, said } from "@jianyan/zone"
import { createEffect, createSignal, For, Match, Show, Switch } from "solid-js"
import { Urgency } from "../../parts/Urgency.tsx"
import { useVisitor } from "../../parts/Visitor.tsx"
import { deeds } from "../../words/deeds.ts"
import { merging } from "../../words/merging.ts"
import "../read/merging.css"

type Decision = ProposalsApi.Decision

/** What a decision about several asks for: a ground, what to mend, or a unit; nothing for the others. */
export const DecisionForm = (props: { readonly kind: Decision["_tag"]; readonly onChange: (decision: Decision | undefined) => void }) => (
  <Switch>
    <Match when={props.kind === "NotFile"}><NotFile onChange={props.onChange} /></Match>
    <Match when={props.kind === "AskRework"}><AskRework onChange={props.onChange} /></Match>
    <Match when={props.kind === "HandOver"}><HandOver onChange={props.onChange} /></Match>
  </Switch>
)

interface Changing { readonly onChange: (decision: Decision | undefined) => void }

const NotFile = (props: Changing) => {
  const { naming } = useVisitor()
  const [ground, setGround] = createSignal<string>()
  const [note, setNote] = createSignal("")
  createEffect(() => {
    const printed = ground()
    props.onChange(printed === undefined ? undefined : { _tag: "NotFile", ground: Number(printed), note: note().trim() })
  })
  return (
    <>
      <RadioGroup
        name="ground" label={deeds("ground")} value={ground()} onChange={setGround}
        choices={naming.committee.policy.grounds.map(({ article, name, number }) => ({ value: String(number), label: `${clauseSaid(article)}　${said(name)}` }))}
      />
      <TextArea name="note" label={deeds("note")} hint={deeds("noteHint")} optional rows={2} most={2_000} value={note()} onInput={setNote} />
    </>
  )
}

const AskRework = (props: Changing) => {
  const { naming } = useVisitor()
  const checklist = naming.committee.policy.examination?.rework ?? []
  const [items, setItems] = createSignal<ReadonlyArray<string>>([])
  const [note, setNote] = createSignal("")
  createEffect(() => props.onChange(items().length === 0 && note().trim() === "" ? undefined : { _tag: "AskRework", items: items(), note: note().trim() }))
  return (
    <>
      <Show when={checklist.length > 0}>
        <fieldset class="proposals-checklist">
          <legend>{merging("rework.items")}</legend>
          <For each={checklist}>
            {(item) => <Checkbox name={`rework-${item.id}`} label={said(item.name)} hint={item.article && clauseSaid(item.article)} checked={items().includes(item.id)} onChange={(on) => setItems(on ? [...items(), item.id] : items().filter((one) => one !== item.id))} />}
          </For>
        </fieldset>
      </Show>
      <TextArea name="note" label={merging("rework.note")} hint={merging("rework.noteHint")} optional={checklist.length > 0} rows={2} most={2_000} value={note()} onInput={setNote} />
    </>
  )
}

const HandOver = (props: Changing) => {
  const { naming } = useVisitor()
  const [unit, setUnit] = createSignal<ReadonlyArray<Unit.Id>>([])
  const [why, setWhy] = createSignal<string>()
  createEffect(() => {
    const [chosen] = unit()
    const reason = why()?.trim()
    props.onChange(chosen === undefined || reason === "" ? undefined : { _tag: "HandOver", assignment: { _tag: "Sole", unit: chosen }, ...(reason !== undefined && { urgent: reason }) })
  })
  return (
    <>
      <Picker name="units" label={deeds("handOver.unit")} most={1} choices={naming.units.filter((one) => one.closed === undefined).map((one) => ({ value: one.id, label: naming.unit(one.id) }))} value={unit()} onChange={setUnit} />
      <Urgency why={why()} onChange={setWhy} />
    </>
  )
}
