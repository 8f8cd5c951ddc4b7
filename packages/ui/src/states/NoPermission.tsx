import type { JSX } from "solid-js"
import { makeDictionary } from "../language/makeDictionary.ts"
import { State } from "./State.tsx"

const t = makeDictionary({
  zh: { title: "这一页不对您开放", text: "只有有关人员可以看到。需要时，请向办公室申请。" },
  en: { title: "This page is not open to you", text: "Only those concerned can see it. If you need it, ask the office." }
})

export interface NoPermissionProps {
  readonly title?: string | undefined
  /** Who may see it and whom to ask. */
  readonly children?: JSX.Element
  readonly action?: JSX.Element
}

/** The reader may not see this; it says who may and whom to ask. */
export const NoPermission = (props: NoPermissionProps) => (
  <State state="no-permission" seal="限" title={props.title ?? t("title")} action={props.action}>{props.children ?? t("text")}</State>
)
