import { Field, type FieldFace } from "./Field.tsx"

export interface DateFieldProps extends FieldFace {
  /** A calendar day as "2026-06-12", or "" when none is chosen. */
  readonly value: string
  readonly onInput: (day: string) => void
  readonly min?: string | undefined
  readonly max?: string | undefined
  readonly disabled?: boolean | undefined
}

/** A calendar day, by the date control of the reader's own machine. */
export const DateField = (props: DateFieldProps) => (
  <Field name={props.name} label={props.label} hint={props.hint} refusal={props.refusal} optional={props.optional}>
    {(wiring) => (
      <input {...wiring} class="ui-input" type="date" min={props.min} max={props.max} disabled={props.disabled} value={props.value} onInput={(event) => props.onInput(event.currentTarget.value)} />
    )}
  </Field>
)
