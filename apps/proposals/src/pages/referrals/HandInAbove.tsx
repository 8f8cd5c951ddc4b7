import { Day, type Proposal, Referral } from "@jianyan/domain"
import { DateField, RadioGroup, TextField } from "@jianyan/ui"
import { answered, DeedForm, done, useToday } from "@jianyan/zone"
import { Schema } from "effect"
import { createSignal } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { referrals } from "../../words/referrals.ts"

const levels = ["city", "province", "national"] as const

/** Records that a proposal was handed in at a committee above. */
export const HandInAbove = (props: { readonly id: Proposal.Id; readonly onClose: () => void }) => {
  const visitor = useVisitor()
  const deed = useDeed()
  const today = useToday(visitor)
  const [level, setLevel] = createSignal<typeof levels[number]>()
  const [chosen, setOn] = createSignal<string>()
  const [jointly, setJointly] = createSignal("")
  const on = () => chosen() ?? answered(today)?.on ?? ""
  const go = () => {
    const at = level(), day = on(), who = jointly().trim()
    const wrong = [
      ...(at === undefined ? [{ name: "level", message: referrals("noLevel") }] : []),
      ...(who === "" || Schema.is(Referral.Jointly)(who) ? [] : [{ name: "jointly", message: referrals("noJointly") }])
    ]
    if (!Schema.is(Day.Day)(day)) return deed.refuse([...wrong, { name: "on", message: referrals("noDay") }])
    if (at === undefined || wrong.length > 0) return deed.refuse(wrong)
    return void deed.run(() => visitor.house.referrals.handIn({ id: props.id, level: at, on: day, ...(who === "" ? {} : { jointly: who }) }), () => {
      done(referrals("handedIn"))
      props.onClose()
    })
  }
  return (
    <DeedForm title={referrals("handInTitle")} follows={referrals("handInFollows")} confirm={referrals("handIn")} deed={deed} onClose={props.onClose} onSubmit={go}>
      <RadioGroup name="level" label={referrals("to")} value={level()} onChange={setLevel} choices={levels.map((value) => ({ value, label: referrals(`level.${value}`) }))} refusal={deed.refusal("level")} />
      <DateField name="on" label={referrals("on")} value={on()} max={answered(today)?.on} onInput={setOn} refusal={deed.refusal("on")} />
      <TextField name="jointly" label={referrals("jointly")} optional hint={referrals("jointlyHint")} value={jointly()} maxlength={120} onInput={setJointly} refusal={deed.refusal("jointly")} />
    </DeedForm>
  )
}
