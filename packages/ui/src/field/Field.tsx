import { Show, type JSX } from "solid-js"
import { makeDictionary } from "../language/makeDictionary.ts"
import "./field.css"

const t = makeDictionary({ zh: { optional: "选填", refusal: "未通过：" }, en: { optional: "optional", refusal: "Not accepted: " } })

/** What every field of a form says about itself. */
export interface FieldFace {
  /** Names the field in its form; it is also the id, so a summary of refusals can lead to it. */
  readonly name: string
  readonly label: string
  /** What to write, before the mistake rather than after it. */
  readonly hint?: JSX.Element
  /** Why what was written is not accepted and how to mend it. */
  readonly refusal?: string | undefined
  readonly optional?: boolean | undefined
}

/** What a control inside a `Field` must carry so that its label, hint and refusal are heard with it. */
export interface FieldWiring {
  readonly id: string
  readonly name: string
  readonly "aria-describedby": string | undefined
  readonly "aria-invalid": "true" | undefined
}

export interface FieldProps extends FieldFace {
  readonly children: (wiring: FieldWiring) => JSX.Element
  /** A line below the control, such as a count of characters; heard with the field as `${name}-note`. */
  readonly note?: JSX.Element
}

/** A label, a hint, a control and a refusal, wired together. */
export const Field = (props: FieldProps) => {
  const wiring: FieldWiring = {
    get id() { return props.name },
    get name() { return props.name },
    get "aria-describedby"() { return describedBy(props) },
    get "aria-invalid"() { return props.refusal ? "true" as const : undefined }
  }
  return (
    <div class="ui-field" data-refused={props.refusal ? "" : undefined}>
      <label class="ui-field-label" for={props.name}>
        {props.label}
        <Optional when={props.optional} />
      </label>
      <FieldHint name={props.name} hint={props.hint} />
      {props.children(wiring)}
      <FieldRefusal name={props.name} refusal={props.refusal} />
      <Show when={props.note}>
        <div class="ui-field-note" id={`${props.name}-note`}>{props.note}</div>
      </Show>
    </div>
  )
}

/** The ids of everything said about a field, in the order in which it is read out. */
export const describedBy = (face: Pick<FieldProps, "name" | "hint" | "refusal" | "note">): string | undefined =>
  [face.refusal ? `${face.name}-refusal` : "", face.hint ? `${face.name}-hint` : "", face.note ? `${face.name}-note` : ""].filter(Boolean).join(" ") || undefined

/** The mark of a field that may stay empty; a field without it must be filled. */
export const Optional = (props: { readonly when: boolean | undefined }) => (
  <Show when={props.when}>
    <span class="ui-field-optional">{t("optional")}</span>
  </Show>
)

/** The hint of a field, under its label. */
export const FieldHint = (props: Pick<FieldFace, "name" | "hint">) => (
  <Show when={props.hint}>
    <div class="ui-field-hint" id={`${props.name}-hint`}>{props.hint}</div>
  </Show>
)

/** The refusal of a field, under its control. */
export const FieldRefusal = (props: Pick<FieldFace, "name" | "refusal">) => (
  <Show when={props.refusal}>
    {(refusal) => (
      <div class="ui-field-refusal" id={`${props.name}-refusal`}>
        <span class="ui-unseen">{t("refusal")}</span>
        {refusal()}
      </div>
    )}
  </Show>
)
