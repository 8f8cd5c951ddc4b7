import { For, Show } from "solid-js"

interface SeveralProps<Value extends string> {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly refusal?: string | undefined
  readonly choices: ReadonlyArray<{ readonly value: Value; readonly label: string }>
  readonly value: ReadonlyArray<Value>
  readonly onChange: (value: ReadonlyArray<Value>) => void
}

/** Several of a few choices, kept in the order in which they are offered. */
export const Several = <Value extends string>(props: SeveralProps<Value>) => {
  const press = (value: Value, on: boolean) => props.onChange(props.choices.map((one) => one.value).filter((one) => one === value ? on : props.value.includes(one)))
  return (
    <fieldset class="ui-field rules-several" id={props.name} tabindex="-1" data-refused={props.refusal === undefined ? undefined : ""}>
      <legend class="ui-field-label">{props.label}</legend>
      <Show when={props.hint}><div class="ui-field-hint">{props.hint}</div></Show>
      <div class="ui-choices" data-row="">
        <For each={props.choices}>
          {({ label, value }) => (
            <label class="ui-choice">
              <input type="checkbox" name={`${props.name}-${value}`} checked={props.value.includes(value)} onChange={(event) => press(value, event.currentTarget.checked)} />
              <span>{label}</span>
            </label>
          )}
        </For>
      </div>
      <Show when={props.refusal}>{(text) => <div class="ui-field-refusal">{text()}</div>}</Show>
    </fieldset>
  )
}
