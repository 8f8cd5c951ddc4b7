import type { TopicsApi } from "@jianyan/contract"
import { type Day, type Member, Proposal } from "@jianyan/domain"
import { DateField, Picker, RadioGroup, TextArea } from "@jianyan/ui"
import { DeedForm, done, nameIn } from "@jianyan/zone"
import { createSignal } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { missing } from "../../words/refusals.ts"
import { topics } from "../../words/topics.ts"

type Minutes = Proposal.Consultation.Minutes

/** Records one consultation for a topic. */
export const Consulting = (props: { readonly sheet: TopicsApi.Sheet; readonly names: Readonly<Record<string, string>>; readonly onClose: () => void }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [day, setDay] = createSignal("")
  const [phase, setPhase] = createSignal<Minutes["phase"]>("during")
  const [form, setForm] = createSignal<Minutes["form"]>("faceToFace")
  const [members, setMembers] = createSignal<ReadonlyArray<Member.Id>>([])
  const [summary, setSummary] = createSignal("")
  const own = () => [...new Set(props.sheet.rows.flatMap((row) => Proposal.askable(row)))]
  const go = () => {
    const [first, ...others] = members(), on = day()
    if (first === undefined || on === "" || summary().trim().length < 4) return deed.refuse([missing("text")])
    void deed.run(() => house.topics.consult({ id: props.sheet.topic.id, minutes: { day: on as Day.Day, phase: phase(), form: form(), members: [first, ...others], summary: summary().trim() } }), ({ counted }) => {
      done(topics("consulted", counted.length))
      props.onClose()
    })
  }
  return (
    <DeedForm wide title={topics("consult")} follows={topics("consultFollows")} confirm={topics("confirm")} deed={deed} onClose={props.onClose} onSubmit={go}>
      <DateField name="day" label={topics("day")} value={day()} onInput={setDay} />
      <RadioGroup<Minutes["phase"]> name="phase" label={topics("phase")} row value={phase()} onChange={setPhase} choices={(["before", "during", "after"] as const).map((value) => ({ value, label: topics(value) }))} />
      <RadioGroup<Minutes["form"]> name="form" label={topics("howHeld")} row value={form()} onChange={setForm} choices={(["faceToFace", "call", "writing", "online"] as const).map((value) => ({ value, label: topics(value) }))} />
      <Picker name="members" label={topics("present")} choices={own().map((member) => ({ value: member, label: nameIn(props.names, member) }))} value={members()} onChange={setMembers} />
      <TextArea name="summary" label={topics("summary")} rows={4} most={4_000} value={summary()} onInput={setSummary} refusal={deed.refusal("text")} />
    </DeedForm>
  )
}
