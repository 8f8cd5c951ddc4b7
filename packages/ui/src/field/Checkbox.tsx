import { Show, type JSX } from "solid-js"
import { describedBy, FieldRefusal, type FieldFace } from "./Field.tsx"
import "./field.css"

export interface CheckboxProps extends Omit<FieldFace, "hint" | "optional"> {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly hint?: JSX.Element
  readonly disabled?: boolean | undefined
}

/** One yes or no. */
export const Checkbox = (props: CheckboxProps) => (
  <div class="ui-field" data-refused={props.refusal ? "" : undefined}>
    <label class="ui-choice">
      <input
        type="checkbox"
        id={props.name}
        name={props.name}
        checked={props.checked}
        disabled={props.disabled}
        aria-invalid={props.refusal ? "true" : undefined}
        aria-describedby={describedBy(props)}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
      <Show when={props.hint}>
        <small id={`${props.name}-hint`}>{props.hint}</small>
      </Show>
    </label>
    <FieldRefusal name={props.name} refusal={props.refusal} />
  </div>
)
