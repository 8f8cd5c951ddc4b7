import { For } from "solid-js"
import { makeDictionary } from "../language/makeDictionary.ts"
import "./states.css"

const t = makeDictionary({ zh: { loading: "正在载入" }, en: { loading: "Loading" } })

export interface LoadingProps {
  readonly label?: string | undefined
  readonly shape?: "page" | "table" | "lines" | undefined
  readonly lines?: number | undefined
}

/** The shape of what is coming; it shows itself only when the wait is long enough to notice. */
export const Loading = (props: LoadingProps) => (
  <div class="ui-loading" data-shape={props.shape ?? "lines"} aria-busy="true" role="status">
    <span class="ui-unseen">{props.label ?? t("loading")}</span>
    <For each={Array.from({ length: props.lines ?? 5 })}>{() => <i aria-hidden="true" />}</For>
  </div>
)
