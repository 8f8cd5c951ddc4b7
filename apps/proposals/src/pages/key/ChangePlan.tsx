import { Day, type Member, Supervision } from "@jianyan/domain"
import { DateField, Picker, RadioGroup } from "@jianyan/ui"
import { answered, DeedForm, done, useToday } from "@jianyan/zone"
import { Schema } from "effect"
import { createSignal, For, untrack } from "solid-js"
import { sitting } from "../../parts/Naming.ts"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { supervising } from "../../words/supervising.ts"
import "./key.css"

const ways = Supervision.Way.literals, steps = Supervision.Step.literals

/** Plans a supervision or changes its plan: leader, way, team, and a day for each step that is wanted. */
export const ChangePlan = (props: { readonly supervision: Supervision.Supervision; readonly onClose: () => void }) => {
  const visitor = useVisitor()
  const deed = useDeed()
  const today = useToday(visitor)
  const before = untrack(() => props.supervision.plan)
  const [leader, setLeader] = createSignal<ReadonlyArray<Member.Id>>(before === undefined ? [] : [before.leader])
  const [team, setTeam] = createSignal<ReadonlyArray<Member.Id>>(before?.team ?? [])
  const [way, setWay] = createSignal<Supervision.Way>(before?.way ?? "chairpersons")
  const [days, setDays] = createSignal<Readonly<Record<string, string>>>(Object.fromEntries(before?.steps.map(({ day, step }) => [step, day]) ?? []))
  const choices = () => sitting(visitor.naming.members, answered(today)?.on ?? Day.Day.make("9999-12-31")).map((member) => ({ value: member.id, label: member.name ?? member.id, hint: visitor.naming.sector(member.id) }))
  const go = () => {
    const [led] = leader()
    const planned = steps.flatMap((step) => {
      const day = days()[step]
      return Schema.is(Day.Day)(day) ? [{ step, day }] : []
    })
    const [first, ...others] = planned
    const lacking = [...(led === undefined ? [{ name: "leader", message: supervising("choose") }] : []), ...(first === undefined ? [{ name: "inform", message: supervising("fill") }] : [])]
    if (led === undefined || first === undefined) return deed.refuse(lacking)
    return void deed.run(() => visitor.house.supervisions.plan({ id: props.supervision.id, leader: led, way: way(), team: team(), steps: [first, ...others] }), () => {
      done(supervising("ask.plan.done"))
      props.onClose()
    })
  }
  return (
    <DeedForm title={supervising("ask.plan.title")} follows={supervising("ask.plan.follows")} confirm={supervising(before === undefined ? "do.plan" : "do.replan")} deed={deed} wide onClose={props.onClose} onSubmit={go}>
      <Picker name="leader" label={supervising("leader")} choices={choices()} value={leader()} most={1} onChange={setLeader} refusal={deed.refusal("leader")} />
      <RadioGroup name="way" label={supervising("wayField")} choices={ways.map((value) => ({ value, label: supervising(`way.${value}`) }))} value={way()} onChange={setWay} />
      <Picker name="team" label={supervising("team")} optional choices={choices()} value={team()} onChange={setTeam} />
      <div class="proposals-steps-days">
        <For each={steps}>{(step) => <DateField name={step} label={supervising(`step.${step}`)} value={days()[step] ?? ""} onInput={(day) => setDays({ ...days(), [step]: day })} refusal={deed.refusal(step)} />}</For>
      </div>
    </DeedForm>
  )
}
