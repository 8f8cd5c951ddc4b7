import { Unit } from "@jianyan/domain"
import { Button, RadioGroup } from "@jianyan/ui"
import { DeedForm, done } from "@jianyan/zone"
import { createSignal, Show } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { unitKinds as t } from "../../words/unitKinds.ts"

/** Of which kind a unit is; the office says it, or says it anew. */
export const KindOf = (props: { readonly unit: string; readonly kind: Unit.Kind | undefined }) => {
  const visitor = useVisitor()
  const [telling, setTelling] = createSignal(false)
  return (
    <span class="proposals-kind">
      <span>{t("field")} <b>{t(`kind.${props.kind ?? "notTold"}`)}</b></span>
      <Show when={visitor.holds("proposalsStaff", "office")}><Button size="small" tone="quiet" onClick={() => setTelling(true)}>{t(props.kind === undefined ? "tell" : "change")}</Button></Show>
      <Show when={telling()}><Telling unit={props.unit} kind={props.kind} onClose={() => setTelling(false)} /></Show>
    </span>
  )
}

const Telling = (props: { readonly unit: string; readonly kind: Unit.Kind | undefined; readonly onClose: () => void }) => {
  const visitor = useVisitor(), deed = useDeed()
  const [chosen, setChosen] = createSignal<Unit.Kind>()
  const kind = () => chosen() ?? props.kind
  const tell = (kind: Unit.Kind) =>
    deed.run(() => visitor.house.scoreboard.tellKind({ unit: Unit.Id.make(props.unit), kind }), () => {
      done(t("told"))
      props.onClose()
    })
  const go = () => {
    const one = kind()
    if (one === undefined) deed.refuse([{ name: "kind", message: t("choose") }])
    else void tell(one)
  }
  return (
    <DeedForm title={t("title")} follows={t("follows")} confirm={t("tell")} deed={deed} onClose={props.onClose} onSubmit={go}>
      <RadioGroup name="kind" label={t("field")} value={kind()} onChange={setChosen} refusal={deed.refusal("kind")} choices={Unit.kinds.map((value) => ({ value, label: t(`kind.${value}`) }))} />
    </DeedForm>
  )
}
