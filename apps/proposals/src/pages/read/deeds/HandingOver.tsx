import type { Proposal, Unit } from "@jianyan/domain"
import { type Choice, formatList, Loading, Picker, RadioGroup } from "@jianyan/ui"
import { DeedForm, done, said } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, Match, Show, Switch } from "solid-js"
import { Suggested } from "../../../parts/Suggested.tsx"
import { Urgency } from "../../../parts/Urgency.tsx"
import { useDeed } from "../../../parts/useDeed.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { deeds } from "../../../words/deeds.ts"
import { missing } from "../../../words/refusals.ts"

type Way = Proposal.Handling.Assignment["_tag"]

/** Hands a filed proposal over to the units that handle it. */
export const HandingOver = (props: { readonly id: Proposal.Id; readonly onClose: () => void }) => {
  const { at, house, naming } = useVisitor()
  const deed = useDeed()
  const [way, setWay] = createSignal<Way>("Sole")
  const [first, setFirst] = createSignal<ReadonlyArray<Unit.Id>>([])
  const [others, setOthers] = createSignal<ReadonlyArray<Unit.Id>>([])
  const [why, setWhy] = createSignal<string>()
  const found = useQuery(() => ({ queryKey: [at, "suggestions", props.id], queryFn: () => house.proposals.suggestions({ id: props.id }) }))
  const choose = (unit: Unit.Id) => {
    if (way() === "Separate") return setOthers([...others(), unit])
    if (way() === "Lead" && first().length > 0) return setOthers([...others().filter((other) => other !== unit), unit])
    return setFirst([unit])
  }
  const choices = (): ReadonlyArray<Choice<Unit.Id>> =>
    naming.units.filter((unit) => unit.closed === undefined)
      .map((unit) => ({ value: unit.id, label: naming.unit(unit.id), hint: unit.names.length > 1 ? formatList(unit.names.slice(0, -1).map((named) => said(named.name))) : undefined }))
  const assignment = (): Proposal.Handling.Assignment | undefined => {
    const [unit] = first()
    const [other, ...rest] = others()
    switch (way()) {
      case "Sole": return unit === undefined ? undefined : { _tag: "Sole", unit }
      case "Lead": return unit === undefined || other === undefined ? undefined : { _tag: "Lead", lead: unit, with: [other, ...rest] }
      case "Separate": return other === undefined ? undefined : { _tag: "Separate", units: [other, ...rest] }
    }
  }
  const go = () => {
    const chosen = assignment()
    if (chosen === undefined) return deed.refuse([missing("assignment")])
    const reason = why()
    void deed.run(() => house.proposals.handOver({ id: props.id, assignment: chosen, ...(reason !== undefined && { urgent: reason.trim() }) }), () => {
      done(deeds("handOver.done"))
      props.onClose()
    })
  }
  return (
    <DeedForm title={deeds("handOver.title")} follows={deeds("handOver.follows")} confirm={deeds("handOver.confirm")} deed={deed} onClose={props.onClose} onSubmit={go}>
      {/* Suggestions that came later would push what is just being pointed at out of its place. */}
      <Show when={!found.isPending} fallback={<Loading lines={3} />}>
        <Show when={found.isSuccess && found.data}>{(suggestions) => <Suggested suggestions={suggestions()} chosen={[...first(), ...others()]} onChoose={choose} />}</Show>
        <RadioGroup<Way>
          name="way" label={deeds("handOver.way")} value={way()} onChange={setWay}
          choices={(["Sole", "Lead", "Separate"] as const).map((way) => ({ value: way, label: deeds(`handOver.${way}`), hint: deeds(`handOver.${way}Hint`) }))}
        />
        <Switch>
          <Match when={way() === "Sole"}>
            <Picker name="units" label={deeds("handOver.unit")} most={1} choices={choices()} value={first()} onChange={setFirst} refusal={deed.refusal("units")} />
          </Match>
          <Match when={way() === "Lead"}>
            <Picker name="units" label={deeds("handOver.lead")} most={1} choices={choices()} value={first()} onChange={setFirst} refusal={deed.refusal("units")} />
            <Picker name="with-units" label={deeds("handOver.with")} choices={choices()} value={others()} onChange={setOthers} />
          </Match>
          <Match when={way() === "Separate"}>
            <Picker name="units" label={deeds("handOver.units")} choices={choices()} value={others()} onChange={setOthers} refusal={deed.refusal("units")} />
          </Match>
        </Switch>
        <Urgency why={why()} onChange={setWhy} refusal={deed.refusal("reason")} />
      </Show>
    </DeedForm>
  )
}
