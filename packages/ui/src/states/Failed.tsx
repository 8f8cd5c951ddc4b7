import { Show, type JSX } from "solid-js"
import { Button } from "../button/Button.tsx"
import { makeDictionary } from "../language/makeDictionary.ts"
import { State } from "./State.tsx"

const t = makeDictionary({
  zh: { title: "没能载入", text: "已填写的内容还在。请再试一次；仍不行，请把下面的编号告诉管理员。", retry: "再试一次", trace: "编号" },
  en: { title: "This did not load", text: "What you wrote is still here. Try again; if it fails again, give the number below to the office.", retry: "Try again", trace: "Number" }
})

export interface FailedProps {
  readonly title?: string | undefined
  readonly children?: JSX.Element
  /** The request id by which the failure is found in the log. */
  readonly trace?: string | undefined
  readonly onRetry: () => void
}

/** Something broke on our side: say so, keep the work, offer to try again. */
export const Failed = (props: FailedProps) => (
  <State state="failed" seal="断" alert title={props.title ?? t("title")} action={<Button tone="main" onClick={() => props.onRetry()}>{t("retry")}</Button>}>
    {props.children ?? t("text")}
    <Show when={props.trace}>{(trace) => <p><small>{t("trace")} <code>{trace()}</code></small></p>}</Show>
  </State>
)
