import { Show, type JSX } from "solid-js"
import { ToneMark } from "../badge/StageBadge.tsx"
import { makeDictionary } from "../language/makeDictionary.ts"
import "./states.css"

const t = makeDictionary({
  zh: { title: "离线", waiting: (n: number) => `${n} 件待传，恢复网络后自动上传`, kept: "可以继续填写，内容存在本机" },
  en: { title: "Offline", waiting: (n) => `${n} waiting; sent when the network returns`, kept: "Keep writing: it is kept on this device" }
})

export interface OfflineProps {
  /** How many records wait on this device. */
  readonly waiting?: number | undefined
  readonly action?: JSX.Element
}

/** The network is away; the work goes on and says what waits. */
export const Offline = (props: OfflineProps) => (
  <div class="ui-offline" role="status">
    <ToneMark tone="due" />
    <strong>{t("title")}</strong>
    <span class="ui-offline-more">{props.waiting ? t("waiting", props.waiting) : t("kept")}</span>
    <Show when={props.action}>
      <div class="ui-buttons">{props.action}</div>
    </Show>
  </div>
)
