import { DateField, Field } from "@jianyan/ui"
import type { Moment } from "./Moment.ts"
import "./moment.css"

/** A day and a time of day. */
export const MomentFields = (props: { readonly name: string; readonly label: string; readonly time: string; readonly value: Moment; readonly onChange: (moment: Moment) => void; readonly refusal?: string | undefined }) => (
  <div class="proposals-moment">
    <DateField name={props.name} label={props.label} value={props.value.day} onInput={(day) => props.onChange({ ...props.value, day })} refusal={props.refusal} />
    <Field name={`${props.name}-time`} label={props.time}>
      {(wiring) => <input {...wiring} class="ui-input" type="time" value={props.value.time} onInput={(event) => props.onChange({ ...props.value, time: event.currentTarget.value })} />}
    </Field>
  </div>
)
