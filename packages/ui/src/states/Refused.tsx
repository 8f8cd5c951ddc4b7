import { For, Show, type JSX } from "solid-js"
import { makeDictionary } from "../language/makeDictionary.ts"
import { State } from "./State.tsx"

const t = makeDictionary({ zh: { clause: "依据：" }, en: { clause: "On the ground of: " } })

export interface RefusedProps {
  /** What was refused. */
  readonly title: string
  /** Each reason in a sentence. */
  readonly reasons: readonly string[]
  /** The article that says so. */
  readonly clause?: string | undefined
  readonly action?: JSX.Element
}

/** The house refuses by its rules: the reason, the article, and what can be done instead. */
export const Refused = (props: RefusedProps) => (
  <State state="refused" seal="拒" alert title={props.title} action={props.action}>
    <Show when={props.reasons.length > 1} fallback={props.reasons[0]}>
      <ul><For each={props.reasons}>{(reason) => <li>{reason}</li>}</For></ul>
    </Show>
    <Show when={props.clause}>{(clause) => <p><small>{t("clause")}{clause()}</small></p>}</Show>
  </State>
)
