import { Select as Kobalte } from "@kobalte/core/select"
import { Show } from "solid-js"
import { makeDictionary } from "../language/makeDictionary.ts"
import { FieldRefusal, Optional, type FieldFace } from "./Field.tsx"
import type { Choice } from "./RadioGroup.tsx"
import "./field.css"
import "./select.css"

const t = makeDictionary({ zh: { choose: "请选择" }, en: { choose: "Choose" } })

export interface SelectProps<Value extends string> extends FieldFace {
  readonly choices: readonly Choice<Value>[]
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
  readonly placeholder?: string | undefined
  readonly disabled?: boolean | undefined
}

/** What a choice is known by inside: the empty value is one that can be chosen, not none. */
const keyOf = ({ value }: Choice<string>): string => `=${value}`

/** One of many choices, opened on demand; typing the first characters finds one. */
export const Select = <Value extends string>(props: SelectProps<Value>) => (
  <Kobalte<Choice<Value>>
    class="ui-field"
    data-refused={props.refusal ? "" : undefined}
    options={[...props.choices]}
    optionValue={keyOf}
    optionTextValue="label"
    optionDisabled="disabled"
    value={props.choices.find((choice) => choice.value === props.value) ?? null}
    // Choices that come anew are told as chosen though nobody chose.
    onChange={(choice) => { if (choice && choice.value !== props.value) props.onChange(choice.value) }}
    validationState={props.refusal ? "invalid" : "valid"}
    disabled={props.disabled ?? false}
    placeholder={<span class="ui-select-placeholder">{props.placeholder ?? t("choose")}</span>}
    gutter={4}
    sameWidth
    itemComponent={(item) => (
      <Kobalte.Item item={item.item} class="ui-select-item">
        <Kobalte.ItemLabel>
          {item.item.rawValue.label}
          <Show when={item.item.rawValue.hint}>{(hint) => <small>{hint()}</small>}</Show>
        </Kobalte.ItemLabel>
        <Kobalte.ItemIndicator class="ui-select-check" aria-hidden="true">✓</Kobalte.ItemIndicator>
      </Kobalte.Item>
    )}
  >
    <Kobalte.Label class="ui-field-label">
      {props.label}
      <Optional when={props.optional} />
    </Kobalte.Label>
    <Show when={props.hint}>
      <Kobalte.Description id={`${props.name}-hint`} class="ui-field-hint">{props.hint}</Kobalte.Description>
    </Show>
    <Kobalte.Trigger
      id={props.name}
      class="ui-input ui-select"
      aria-invalid={props.refusal ? "true" : undefined}
      aria-describedby={[props.refusal ? `${props.name}-refusal` : "", props.hint ? `${props.name}-hint` : ""].filter(Boolean).join(" ") || undefined}
    >
      <Kobalte.Value<Choice<Value>>>{(state) => state.selectedOption().label}</Kobalte.Value>
      <Kobalte.Icon class="ui-select-icon" aria-hidden="true">{null}</Kobalte.Icon>
    </Kobalte.Trigger>
    <FieldRefusal name={props.name} refusal={props.refusal} />
    <Kobalte.Portal>
      {/* Above a dialog, which would otherwise hide the choices from who hears the page. */}
      <Kobalte.Content class="ui-select-panel" data-kb-top-layer="">
        <Kobalte.Listbox class="ui-select-list" />
      </Kobalte.Content>
    </Kobalte.Portal>
  </Kobalte>
)
