import { For, Show } from "solid-js"
import { describedBy, FieldHint, FieldRefusal, Optional, type FieldFace } from "./Field.tsx"
import "./field.css"

/** One thing that can be chosen in a `RadioGroup` or a `Select`. */
export interface Choice<Value extends string = string> {
  readonly value: Value
  readonly label: string
  readonly hint?: string | undefined
  readonly disabled?: boolean | undefined
}

export interface RadioGroupProps<Value extends string> extends FieldFace {
  readonly choices: readonly Choice<Value>[]
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
  /** Side by side; for two or three short words. */
  readonly row?: boolean | undefined
}

/** One of a few choices, all of them in sight. */
export const RadioGroup = <Value extends string>(props: RadioGroupProps<Value>) => (
  <fieldset class="ui-field" role="radiogroup" aria-describedby={describedBy(props)} aria-invalid={props.refusal ? "true" : undefined} data-refused={props.refusal ? "" : undefined}>
    <legend class="ui-field-label">
      {props.label}
      <Optional when={props.optional} />
    </legend>
    <FieldHint name={props.name} hint={props.hint} />
    <div class="ui-choices" data-row={props.row ? "" : undefined}>
      <For each={props.choices}>
        {(choice, place) => (
          <label class="ui-choice">
            <input
              type="radio"
              name={props.name}
              id={place() === 0 ? props.name : `${props.name}-${choice.value}`}
              value={choice.value}
              checked={props.value === choice.value}
              disabled={choice.disabled}
              onChange={() => props.onChange(choice.value)}
            />
            <span>{choice.label}</span>
            <Show when={choice.hint}>{(hint) => <small>{hint()}</small>}</Show>
          </label>
        )}
      </For>
    </div>
    <FieldRefusal name={props.name} refusal={props.refusal} />
  </fieldset>
)
