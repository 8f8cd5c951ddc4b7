import { Day, type Proposal, type Referral } from "@jianyan/domain"
import { DateField, RadioGroup, TextField } from "@jianyan/ui"
import { answered, DeedForm, done, useToday } from "@jianyan/zone"
import { Schema } from "effect"
import { createSignal } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { referrals } from "../../words/referrals.ts"

const outcomes = ["filed", "merged", "notFiled"] as const

/** Records what a committee above made of a proposal. */
export const AnsweredAbove = (props: { readonly id: Proposal.Id; readonly entry: Referral.Entry; readonly onClose: () => void }) => {
  const visitor = useVisitor()
  const deed = useDeed()
  const today = useToday(visitor)
  const [outcome, setOutcome] = createSignal<typeof outcomes[number]>()
  const [number, setNumber] = createSignal("")
  const [chosen, setOn] = createSignal<string>()
  const on = () => chosen() ?? answered(today)?.on ?? ""
  const go = () => {
    const came = outcome(), day = on(), bears = number().trim()
    const wrong = came === undefined ? [{ name: "outcome", message: referrals("noOutcome") }] : []
    if (!Schema.is(Day.Day)(day)) return deed.refuse([...wrong, { name: "on", message: referrals("noDay") }])
    if (came === undefined) return deed.refuse(wrong)
    return void deed.run(() => visitor.house.referrals.answer({ id: props.id, level: props.entry.level, outcome: came, on: day, ...(bears === "" ? {} : { number: bears }) }), () => {
      done(referrals("answered"))
      props.onClose()
    })
  }
  return (
    <DeedForm title={referrals("answerTitle", referrals(`level.${props.entry.level}`))} follows={referrals("answerFollows")} confirm={referrals("answer")} deed={deed} onClose={props.onClose} onSubmit={go}>
      <RadioGroup name="outcome" label={referrals("what")} value={outcome()} onChange={setOutcome} choices={outcomes.map((value) => ({ value, label: referrals(`outcome.${value}`) }))} refusal={deed.refusal("outcome")} />
      <TextField name="number" label={referrals("number")} optional hint={referrals("numberHint")} width="short" value={number()} maxlength={30} onInput={setNumber} refusal={deed.refusal("number")} />
      <DateField name="on" label={referrals("answeredOn")} value={on()} min={props.entry.on} max={answered(today)?.on} onInput={setOn} refusal={deed.refusal("on")} />
    </DeedForm>
  )
}
