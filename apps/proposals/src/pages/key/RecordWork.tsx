import { ProposalsApi } from "@jianyan/contract"
import { Day, type Member, type Proposal, type Station, type Supervision } from "@jianyan/domain"
import { Button, ChooseFiles, DateField, Picker, Select, TextArea, TextField } from "@jianyan/ui"
import { answered, DeedForm, done, said, useToday } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { Schema } from "effect"
import { createSignal, For, Show, untrack } from "solid-js"
import { sitting } from "../../parts/Naming.ts"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { leading } from "../../words/leading.ts"
import { supervising } from "../../words/supervising.ts"
import "./key.css"

const endings = ProposalsApi.endings.map((ending) => `.${ending}`).join(",")

/** Records a planned step that was done, or a visit, with the files that prove it. */
export const RecordWork = (props: { readonly supervision: Supervision.Supervision; readonly kind: "doStep" | "visit"; readonly onClose: () => void }) => {
  const visitor = useVisitor()
  const deed = useDeed(), keeping = useDeed()
  const today = useToday(visitor)
  const { id } = untrack(() => props.supervision)
  const open = () => (props.supervision.plan?.steps ?? []).map(({ step }) => step).filter((step) => !props.supervision.done.some((done) => done.step === step))
  const [step, setStep] = createSignal<Supervision.Step | undefined>(open()[0])
  const [chosen, setChosen] = createSignal<string>()
  const [words, setWords] = createSignal("")
  const [place, setPlace] = createSignal("")
  const [station, setStation] = createSignal<ReadonlyArray<Station.Id>>([])
  const stations = useQuery(() => ({ queryKey: [visitor.at, "stations"], queryFn: () => visitor.house.stations.list({}), staleTime: 60_000, enabled: props.kind === "visit" }))
  const places = () => (answered(stations)?.rows ?? []).filter(({ closed }) => !closed)
  const at = (chosen: ReadonlyArray<Station.Id>) => {
    const before = places().find(({ id }) => id === station()[0]), now = places().find(({ id }) => id === chosen[0])
    if (now !== undefined && (place().trim() === "" || (before !== undefined && place() === said(before.name)))) setPlace(said(now.name))
    setStation(chosen)
  }
  const [members, setMembers] = createSignal<ReadonlyArray<Member.Id>>([])
  const [evidence, setEvidence] = createSignal<ReadonlyArray<Proposal.Examined.Attachment>>([])
  const day = () => chosen() ?? answered(today)?.on ?? ""
  const choices = () => sitting(visitor.naming.members, answered(today)?.on ?? Day.Day.make("9999-12-31")).map((member) => ({ value: member.id, label: member.name ?? member.id, hint: visitor.naming.sector(member.id) }))
  const keep = async (files: ReadonlyArray<File>) => {
    for (const file of files) {
      const bytes = new Uint8Array(await file.arrayBuffer())
      await keeping.run(() => visitor.house.supervisions.addEvidence({ id, name: file.name, bytes }), (kept) => setEvidence([...evidence().filter((one) => one.hash !== kept.hash), kept]))
    }
  }
  const go = () => {
    const on = day(), [first, ...others] = members(), taken = step(), [there] = station()
    const lacking = [
      ...(words().trim().length < 2 ? [{ name: "words", message: supervising("fill") }] : []),
      ...(Schema.is(Day.Day)(on) ? [] : [{ name: "day", message: supervising("fill") }]),
      ...(props.kind === "visit" && place().trim().length < 2 ? [{ name: "place", message: supervising("fill") }] : []),
      ...(props.kind === "visit" && first === undefined ? [{ name: "members", message: supervising("choose") }] : []),
      ...(props.kind === "doStep" && taken === undefined ? [{ name: "step", message: supervising("choose") }] : [])
    ]
    if (lacking.length > 0 || !Schema.is(Day.Day)(on)) return deed.refuse(lacking)
    const proved = { evidence: evidence().map(({ hash, name }) => ({ hash, name })) }
    return void deed.run(() => props.kind === "visit" && first !== undefined
      ? visitor.house.supervisions.visit({ id, day: on, place: place().trim(), ...(there !== undefined && { station: there }), members: [first, ...others], findings: words().trim(), ...proved })
      : visitor.house.supervisions.doStep({ id, day: on, step: taken ?? "inform", note: words().trim(), ...proved }), () => {
      done(supervising(`ask.${props.kind}.done`))
      props.onClose()
    })
  }
  return (
    <DeedForm title={supervising(`ask.${props.kind}.title`)} follows={supervising(`ask.${props.kind}.follows`)} confirm={supervising(`do.${props.kind}`)} deed={deed} onClose={props.onClose} onSubmit={go}>
      <Show when={props.kind === "doStep"}>
        <Select name="step" label={supervising("stepField")} choices={open().map((value) => ({ value, label: supervising(`step.${value}`) }))} value={step()} onChange={setStep} refusal={deed.refusal("step")} />
      </Show>
      <DateField name="day" label={supervising("day")} value={day()} max={answered(today)?.on} onInput={setChosen} refusal={deed.refusal("day")} />
      <Show when={props.kind === "visit"}>
        <Show when={places().length > 0}>
          <Picker
            name="station" label={leading("station")} hint={leading("stationHint")} optional most={1} value={station()} onChange={at}
            choices={places().map(({ district, id, name }) => ({ value: id, label: said(name), ...(district !== undefined && { hint: district }) }))}
          />
        </Show>
        <TextField name="place" label={supervising("place")} value={place()} maxlength={120} onInput={setPlace} refusal={deed.refusal("place")} />
        <Picker name="members" label={supervising("members")} choices={choices()} value={members()} onChange={setMembers} refusal={deed.refusal("members")} />
      </Show>
      <TextArea name="words" label={supervising(`ask.${props.kind}.words`)} rows={4} most={2_000} value={words()} onInput={setWords} refusal={deed.refusal("words")} />
      <div class="ui-field">
        <span class="ui-field-label">{supervising("files")}</span>
        <div class="ui-field-hint" id="evidence-hint">{supervising("filesHint")}</div>
        <div><ChooseFiles size="small" multiple accept={endings} aria-describedby="evidence-hint" disabled={keeping.busy()} onChoose={(files) => void keep(files)}>{supervising("filesChoose")}</ChooseFiles></div>
        <For each={keeping.refusals()}>{(refusal) => <p role="alert">{refusal.message}</p>}</For>
        <ul class="proposals-evidence">
          <For each={evidence()}>{(file) => <li>{file.name} <Button size="small" tone="quiet" onClick={() => setEvidence(evidence().filter((one) => one.hash !== file.hash))} aria-label={`× ${file.name}`}>×</Button></li>}</For>
        </ul>
      </div>
    </DeedForm>
  )
}
