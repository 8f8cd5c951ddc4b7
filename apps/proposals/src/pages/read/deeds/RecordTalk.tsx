import type { ProposalsApi } from "@jianyan/contract"
import { Day, type Member, Proposal } from "@jianyan/domain"
import { Checkbox, DateField, RadioGroup, TextArea, TextField } from "@jianyan/ui"
import { answered, DeedForm, done, nameIn, useToday } from "@jianyan/zone"
import { Option, Schema } from "effect"
import { createSignal, For, Show, untrack } from "solid-js"
import { useDeed } from "../../../parts/useDeed.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { keeping } from "../../../words/keeping.ts"
import { misfits } from "../../../words/refusals.ts"

const phases = ["before", "during", "after"] as const
const forms = ["faceToFace", "call", "writing", "online"] as const

/** Writes a consultation down: when, in which phase, how, who of the proposers was there, what was said. */
export const RecordTalk = (props: { readonly detail: ProposalsApi.Detail; readonly onClose: () => void }) => {
  const visitor = useVisitor()
  const { house, naming } = visitor
  const deed = useDeed()
  const today = useToday(visitor)
  const { proposal: { absorbed, id, proposer, stage }, related } = untrack(() => props.detail)
  const units = "handling" in stage ? Proposal.Handling.involved(stage.handling.assignment) : []
  const partners = [...new Set([...Proposal.partners({ proposer }, []), ...related.filter((row) => absorbed.includes(row.id)).flatMap((row) => Proposal.partners(row, []))])]
  const [day, setDay] = createSignal<string>()
  const [phase, setPhase] = createSignal<typeof phases[number]>("before")
  const [form, setForm] = createSignal<typeof forms[number]>("faceToFace")
  const [place, setPlace] = createSignal("")
  const [members, setMembers] = createSignal<ReadonlyArray<Member.Id>>(partners.slice(0, 1))
  const [summary, setSummary] = createSignal("")
  const [unit, setUnit] = createSignal<typeof units[number] | undefined>(units[0])
  const on = () => day() ?? answered(today)?.on ?? ""
  const go = () => {
    const [first, ...others] = members()
    const when = Option.getOrUndefined(Schema.decodeUnknownOption(Day.Day)(on()))
    const text = misfits(Proposal.Consultation.Minutes.fields.summary, summary().trim()).length > 0
    if (first === undefined || when === undefined || text) {
      return deed.refuse([
        ...(when === undefined ? [{ name: "day", message: keeping("talks.day") }] : []),
        ...(first === undefined ? [{ name: "members", message: keeping("talks.noMembers") }] : []),
        ...(text ? [{ name: "summary", message: keeping("end.noteMissing") }] : [])
      ])
    }
    const named = unit()
    const minutes = { day: when, phase: phase(), form: form(), members: [first, ...others] as const, summary: summary().trim(), ...(place().trim() === "" ? {} : { place: place().trim() }) }
    void deed.run(() => house.proposals.recordConsultation({ id, minutes, ...(visitor.unit === undefined && named !== undefined ? { unit: named } : {}) }), () => {
      done(keeping("talks.done"))
      props.onClose()
    })
  }
  return (
    <DeedForm title={keeping("talks.record")} follows={keeping("talks.follows")} confirm={keeping("talks.record")} deed={deed} onClose={props.onClose} onSubmit={go}>
      <DateField name="day" label={keeping("talks.day")} value={on()} onInput={setDay} refusal={deed.refusal("day")} />
      <RadioGroup name="phase" label={keeping("talks.phase")} row value={phase()} onChange={setPhase} choices={phases.map((value) => ({ value, label: keeping(`talks.${value}`) }))} />
      <RadioGroup name="form" label={keeping("talks.form")} row value={form()} onChange={setForm} choices={forms.map((value) => ({ value, label: keeping(`talks.${value}`) }))} />
      <Show when={visitor.unit === undefined && units.length > 1}>
        <RadioGroup name="unit" label={keeping("talks.unit")} value={unit()} onChange={setUnit} choices={units.map((value) => ({ value, label: naming.unit(value) }))} />
      </Show>
      <fieldset class="proposals-checks">
        <legend class="ui-field-label">{keeping("talks.members")}</legend>
        <For each={partners}>
          {(member, place) => (
            <Checkbox
              name={place() === 0 ? "members" : `members-${place()}`} label={nameIn(props.detail.names, member)} checked={members().includes(member)} refusal={place() === 0 ? deed.refusal("members") : undefined}
              onChange={(checked) => setMembers(checked ? [...members(), member] : members().filter((one) => one !== member))}
            />
          )}
        </For>
      </fieldset>
      <TextField name="place" label={keeping("talks.place")} optional value={place()} onInput={setPlace} maxlength={120} />
      <TextArea name="summary" label={keeping("talks.summary")} rows={4} most={4_000} value={summary()} onInput={setSummary} refusal={deed.refusal("summary")} />
    </DeedForm>
  )
}
