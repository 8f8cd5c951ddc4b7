import type { ObjectionsApi } from "@jianyan/contract"
import type { Objection } from "@jianyan/domain"
import { Checkbox, Notice, RadioGroup, TextArea } from "@jianyan/ui"
import { DeedForm, done } from "@jianyan/zone"
import { createSignal, For, Show } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { objections as t } from "../../words/objections.ts"

/** Asks for the outcome and the reason of a decision. */
export const DecideDialog = (props: { readonly id: Objection.Id; readonly onClose: () => void }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [outcome, setOutcome] = createSignal<Objection.Outcome>()
  const [reason, setReason] = createSignal("")
  const submit = () => {
    const decided = outcome()
    const lacking = [...(decided === undefined ? [{ name: "outcome", message: t("fill.outcome") }] : []), ...(reason().trim().length < 4 ? [{ name: "why", message: t("fill.why") }] : [])]
    if (decided === undefined || lacking.length > 0) return deed.refuse(lacking)
    return void deed.run(() => house.objections.decide({ id: props.id, outcome: decided, reason: reason().trim() }), () => { done(t("decidedDone")); props.onClose() })
  }
  return (
    <DeedForm title={t("decideTitle")} follows={t("decideFollows")} confirm={t("decide")} deed={deed} onSubmit={submit} onClose={() => props.onClose()}>
      <RadioGroup name="outcome" label={t("outcome")} choices={(["upheld", "partlyUpheld", "notUpheld"] as const).map((value) => ({ value, label: t(`outcomes.${value}`) }))} value={outcome()} onChange={setOutcome} refusal={deed.refusal("outcome")} />
      <TextArea name="why" label={t("why")} hint={t("whyHint")} rows={5} most={2_000} value={reason()} onInput={setReason} refusal={deed.refusal("why")} />
    </DeedForm>
  )
}

/** Asks which of the records something happened to since the decision are the correction. */
export const CorrectDialog = (props: { readonly read: ObjectionsApi.Read; readonly onClose: () => void }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [chosen, setChosen] = createSignal<ReadonlyArray<string>>([])
  const submit = () => {
    const [first, ...others] = chosen()
    if (first === undefined) return deed.refuse([{ message: t("fill.record") }])
    return void deed.run(() => house.objections.correct({ id: props.read.objection.id, records: [first, ...others] }), () => { done(t("correctedDone")); props.onClose() })
  }
  return (
    <DeedForm title={t("correctTitle")} follows={t("correctFollows")} confirm={t("correct")} deed={deed} onSubmit={submit} onClose={() => props.onClose()}>
      <Show when={props.read.changed.length > 0} fallback={<Notice tone="due">{t("correctNone")}</Notice>}>
        <fieldset>
          <legend>{t("correctChoose")}</legend>
          <For each={props.read.changed}>
            {(record) => <Checkbox name={record} label={props.read.titles[record] ?? record} checked={chosen().includes(record)} onChange={(on) => setChosen((all) => on ? [...all, record] : all.filter((one) => one !== record))} />}
          </For>
        </fieldset>
      </Show>
    </DeedForm>
  )
}

/** Asks once more before an objection is taken back. */
export const WithdrawDialog = (props: { readonly id: Objection.Id; readonly onClose: () => void }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  return (
    <DeedForm title={t("withdrawTitle")} follows={t("withdrawText")} confirm={t("withdraw")} deed={deed} onClose={() => props.onClose()}
      onSubmit={() => void deed.run(() => house.objections.withdraw({ id: props.id }), () => { done(t("withdrawnDone")); props.onClose() })}
    />
  )
}
