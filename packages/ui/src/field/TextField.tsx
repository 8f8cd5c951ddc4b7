import { splitProps, type ComponentProps } from "solid-js"
import { Field, type FieldFace } from "./Field.tsx"

export interface TextFieldProps extends FieldFace {
  readonly value: string
  readonly onInput: (value: string) => void
  readonly type?: "text" | "tel" | "email" | "password" | "url" | undefined
  /** `short` for a number, a code or a telephone: the width tells how much is expected. */
  readonly width?: "short" | undefined
  readonly autocomplete?: ComponentProps<"input">["autocomplete"]
  readonly inputmode?: ComponentProps<"input">["inputmode"]
  readonly placeholder?: string | undefined
  readonly disabled?: boolean | undefined
  readonly maxlength?: number | undefined
}

/** One line of text. */
export const TextField = (props: TextFieldProps) => {
  const [own, rest] = splitProps(props, ["name", "label", "hint", "refusal", "optional", "value", "onInput", "type", "width"])
  return (
    <Field name={own.name} label={own.label} hint={own.hint} refusal={own.refusal} optional={own.optional}>
      {(wiring) => (
        <input {...rest} {...wiring} class="ui-input" type={own.type ?? "text"} data-width={own.width} value={own.value} onInput={(event) => own.onInput(event.currentTarget.value)} />
      )}
    </Field>
  )
}
