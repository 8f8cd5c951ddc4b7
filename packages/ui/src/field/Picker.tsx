import { Combobox } from "@kobalte/core/combobox"
import { createMemo, For, Show } from "solid-js"
import { makeDictionary } from "../language/makeDictionary.ts"
import { FieldRefusal, Optional, type FieldFace } from "./Field.tsx"
import type { Choice } from "./RadioGroup.tsx"
import "./field.css"
import "./select.css"
import "./picker.css"

const t = makeDictionary({
  zh: { search: "输入几个字来找", all: "列出全部", remove: (label: string) => `去掉${label}`, chosen: "已选" },
  en: { search: "Type to search", all: "List all", remove: (label) => `Remove ${label}`, chosen: "Chosen" }
})

export interface PickerProps<Value extends string> extends FieldFace {
  readonly choices: readonly Choice<Value>[]
  readonly value: readonly Value[]
  readonly onChange: (value: readonly Value[]) => void
  /** At most this many; a further one takes the place of the first. */
  readonly most?: number | undefined
  readonly placeholder?: string | undefined
  readonly disabled?: boolean | undefined
}

/** Some of very many choices, found by the words in their label or hint; what is chosen stands below and can be taken away. */
export const Picker = <Value extends string>(props: PickerProps<Value>) => {
  const byValue = createMemo(() => new Map(props.choices.map((choice) => [choice.value, choice])))
  const chosen = () => props.value.flatMap((value) => byValue().get(value) ?? [])
  const choose = (next: readonly Choice<Value>[]) => props.onChange(next.map((choice) => choice.value).slice(-(props.most ?? next.length)))
  return (
    <Combobox<Choice<Value>>
      class="ui-field"
      data-refused={props.refusal ? "" : undefined}
      multiple
      options={[...props.choices]}
      optionValue="value"
      optionTextValue="label"
      optionLabel="label"
      optionDisabled="disabled"
      defaultFilter={holds}
      value={chosen()}
      onChange={choose}
      closeOnSelection={props.most === 1}
      removeOnBackspace={false}
      validationState={props.refusal ? "invalid" : "valid"}
      disabled={props.disabled ?? false}
      placeholder={props.placeholder ?? t("search")}
      gutter={4}
      sameWidth
      itemComponent={(item) => (
        <Combobox.Item item={item.item} class="ui-select-item">
          <Combobox.ItemLabel>
            {item.item.rawValue.label}
            <Show when={item.item.rawValue.hint}>{(hint) => <small>{hint()}</small>}</Show>
          </Combobox.ItemLabel>
          <Combobox.ItemIndicator class="ui-select-check" aria-hidden="true">✓</Combobox.ItemIndicator>
        </Combobox.Item>
      )}
    >
      <Combobox.Label class="ui-field-label">
        {props.label}
        <Optional when={props.optional} />
      </Combobox.Label>
      <Show when={props.hint}>
        <Combobox.Description id={`${props.name}-hint`} class="ui-field-hint">{props.hint}</Combobox.Description>
      </Show>
      <Combobox.Control<Choice<Value>> class="ui-picker">
        <Combobox.Input
          id={props.name}
          class="ui-input"
          aria-invalid={props.refusal ? "true" : undefined}
          aria-describedby={[props.refusal ? `${props.name}-refusal` : "", props.hint ? `${props.name}-hint` : ""].filter(Boolean).join(" ") || undefined}
        />
        <Combobox.Trigger class="ui-picker-open" aria-label={t("all")}>
          <Combobox.Icon class="ui-select-icon" aria-hidden="true">{null}</Combobox.Icon>
        </Combobox.Trigger>
      </Combobox.Control>
      <FieldRefusal name={props.name} refusal={props.refusal} />
      <Show when={chosen().length > 0}>
        <ul class="ui-picked" aria-label={t("chosen")}>
          <For each={chosen()}>
            {(choice) => (
              <li>
                {choice.label}
                <button type="button" disabled={props.disabled} aria-label={t("remove", choice.label)} onClick={() => props.onChange(props.value.filter((value) => value !== choice.value))}>×</button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Combobox.Portal>
        {/* Above a dialog, which would otherwise hide the choices from who hears the page. */}
        <Combobox.Content class="ui-select-panel" data-kb-top-layer="">
          <Combobox.Listbox class="ui-select-list" />
        </Combobox.Content>
      </Combobox.Portal>
    </Combobox>
  )
}

const holds = (choice: Choice, words: string): boolean => {
  const said = `${choice.label} ${choice.hint ?? ""}`.toLocaleLowerCase()
  return words.toLocaleLowerCase().split(/\s+/u).every((word) => said.includes(word))
}
