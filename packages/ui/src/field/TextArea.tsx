import { Show } from "solid-js"
import { formatNumber } from "../language/formatNumber.ts"
import { makeDictionary } from "../language/makeDictionary.ts"
import { Field, type FieldFace } from "./Field.tsx"

const t = makeDictionary({
  zh: {
    written: (n: string) => `已写 ${n} 字`,
    of: (n: string, most: string) => `已写 ${n} 字，最多 ${most} 字`,
    over: (by: string) => `超出 ${by} 字`
  },
  en: {
    written: (n) => `${n} characters`,
    of: (n, most) => `${n} of at most ${most} characters`,
    over: (by) => `${by} characters too many`
  }
})

export interface TextAreaProps extends FieldFace {
  readonly value: string
  readonly onInput: (value: string) => void
  readonly rows?: number | undefined
  /** Characters at most. More can be typed, so nothing is lost in pasting, and the count says by how many. */
  readonly most?: number | undefined
  /** Spaces and line ends count too, for texts whose limit counts them. */
  readonly spaces?: boolean | undefined
  readonly placeholder?: string | undefined
  readonly disabled?: boolean | undefined
}

/** Several lines of text with a count of characters; spaces and line ends do not count unless said. */
export const TextArea = (props: TextAreaProps) => {
  const written = () => Array.from(props.spaces ? props.value : props.value.replace(/\s/gu, "")).length
  const over = () => (props.most === undefined ? 0 : Math.max(0, written() - props.most))
  const note = () =>
    over() > 0
      ? t("over", formatNumber(over()))
      : props.most === undefined
        ? t("written", formatNumber(written()))
        : t("of", formatNumber(written()), formatNumber(props.most))
  return (
    <Field name={props.name} label={props.label} hint={props.hint} refusal={props.refusal} optional={props.optional} note={<span data-over={over() > 0 ? "" : undefined}>{note()}</span>}>
      {(wiring) => (
        <>
          <textarea
            {...wiring}
            class="ui-input"
            rows={props.rows ?? 5}
            placeholder={props.placeholder}
            disabled={props.disabled}
            value={props.value}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
          <span class="ui-unseen" role="status">
            <Show when={over() > 0}>{t("over", formatNumber(over()))}</Show>
          </span>
        </>
      )}
    </Field>
  )
}
