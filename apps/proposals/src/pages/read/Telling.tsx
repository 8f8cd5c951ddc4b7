import { Achievement, Day, type Proposal } from "@jianyan/domain"
import { DateField, Select, TextField } from "@jianyan/ui"
import { answered, DeedForm, done, useToday } from "@jianyan/zone"
import { Schema } from "effect"
import { createSignal } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { achievements } from "../../words/achievements.ts"
import { trade } from "../../words/trade.ts"

const whole = "whole"

/** Tells one figure of what came of a proposal: what, how many, in which measure, up to which day, and of which recommendation. */
export const Telling = (props: { readonly proposal: Proposal.Proposal; readonly onClose: () => void }) => {
  const visitor = useVisitor()
  const deed = useDeed()
  const today = useToday(visitor)
  const [what, setWhat] = createSignal("")
  const [count, setCount] = createSignal("")
  const [measure, setMeasure] = createSignal("")
  const [chosen, setOn] = createSignal<string>()
  const [recommendation, setRecommendation] = createSignal(whole)
  const on = () => chosen() ?? answered(today)?.on ?? ""
  const go = () => {
    const number = /^\d{1,13}$/u.test(count().trim()) ? Number(count()) : 0, day = on(), of = recommendation()
    const wrong = [
      ...(Schema.is(Achievement.What)(what().trim()) ? [] : [{ name: "what", message: achievements("noWhat") }]),
      ...(Schema.is(Achievement.Count)(number) ? [] : [{ name: "count", message: achievements("noCount") }]),
      ...(Schema.is(Achievement.Measure)(measure().trim()) ? [] : [{ name: "measure", message: achievements("noMeasure") }])
    ]
    if (!Schema.is(Day.Day)(day)) return deed.refuse([...wrong, { name: "on", message: achievements("noDay") }])
    if (wrong.length > 0) return deed.refuse(wrong)
    return void deed.run(
      () => visitor.house.achievements.tell({ id: props.proposal.id, what: what().trim(), count: number, measure: measure().trim(), on: day, ...(of === whole ? {} : { recommendation: Number(of) }) }),
      () => {
        done(achievements("told"))
        props.onClose()
      }
    )
  }
  return (
    <DeedForm title={achievements("tellTitle")} follows={achievements("tellFollows")} confirm={achievements("tell")} deed={deed} onClose={props.onClose} onSubmit={go}>
      <TextField name="what" label={achievements("what")} hint={achievements("whatHint")} value={what()} maxlength={40} onInput={setWhat} refusal={deed.refusal("what")} />
      <TextField name="count" label={achievements("count")} hint={achievements("countHint")} width="short" inputmode="numeric" value={count()} onInput={setCount} refusal={deed.refusal("count")} />
      <TextField name="measure" label={achievements("measure")} hint={achievements("measureHint")} width="short" value={measure()} maxlength={10} onInput={setMeasure} refusal={deed.refusal("measure")} />
      <DateField name="on" label={achievements("on")} value={on()} max={answered(today)?.on} onInput={setOn} refusal={deed.refusal("on")} />
      <Select
        name="recommendation" label={achievements("recommendation")} value={recommendation()} onChange={setRecommendation} refusal={deed.refusal("recommendation")}
        choices={[{ value: whole, label: achievements("whole") }, ...props.proposal.content.recommendations.map(({ number, text }) => ({ value: String(number), label: `${trade("recommendation", number)} ${[...text].slice(0, 24).join("")}` }))]}
      />
    </DeedForm>
  )
}
