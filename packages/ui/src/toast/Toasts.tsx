import { Toast, toaster } from "@kobalte/core/toast"
import { Show } from "solid-js"
import { Portal } from "solid-js/web"
import { ToneMark, type Tone } from "../badge/StageBadge.tsx"
import { makeDictionary } from "../language/makeDictionary.ts"
import "../dialog/dialog.css"
import "./toast.css"

const t = makeDictionary({ zh: { region: "通知", close: "关闭" }, en: { region: "Notices", close: "Close" } })

/** What a toast says and the one thing that can be done about it. */
export interface ToastSaying {
  readonly tone?: Tone | undefined
  readonly title: string
  readonly text?: string | undefined
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined
}

/** Says in the corner that something is done, and gives the way to take that back; `bad` and anything with an action stays until it is closed. */
export const toast = (saying: ToastSaying): (() => void) => {
  const shown = toaster.show((slot) => (
    <Toast as="div" toastId={slot.toastId} class="ui-toast" persistent={saying.tone === "bad" || saying.action !== undefined} priority={saying.tone === "bad" ? "high" : "low"}>
      <ToneMark tone={saying.tone ?? "done"} />
      <div class="ui-toast-body">
        <Toast.Title class="ui-toast-title">{saying.title}</Toast.Title>
        <Show when={saying.text}>{(text) => <Toast.Description class="ui-toast-text">{text()}</Toast.Description>}</Show>
        <Show when={saying.action}>
          {(action) => (
            <button type="button" class="ui-toast-action" onClick={() => { action().onPress(); toaster.dismiss(slot.toastId) }}>
              {action().label}
            </button>
          )}
        </Show>
      </div>
      <Toast.CloseButton class="ui-close" aria-label={t("close")}>×</Toast.CloseButton>
    </Toast>
  ))
  return () => { toaster.dismiss(shown) }
}

/** Takes away all that is said in the corner. */
export const hush = (): void => { toaster.clear() }

/** Where toasts appear: once in every zone, next to the frame. */
export const Toasts = () => (
  <Portal>
    <Toast.Region class="ui-toasts" aria-label={t("region")} duration={6000} limit={4}>
      <Toast.List as="div" class="ui-toast-list" />
    </Toast.Region>
  </Portal>
)
