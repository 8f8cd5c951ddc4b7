import { Dialog as Kobalte } from "@kobalte/core/dialog"
import { Show, type JSX } from "solid-js"
import { makeDictionary } from "../language/makeDictionary.ts"
import "./dialog.css"

const t = makeDictionary({ zh: { close: "关闭" }, en: { close: "Close" } })

export interface DialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly description?: JSX.Element
  /** `wide` for two texts side by side. */
  readonly size?: "normal" | "wide" | undefined
  readonly children?: JSX.Element
  /** The main button first. */
  readonly actions?: JSX.Element
}

/** Something that must be settled before going on; Escape and the veil close it, the focus comes back. The way to close stands last, so the first field has the focus. */
export const Dialog = (props: DialogProps) => (
  <Kobalte open={props.open} onOpenChange={(open) => { if (!open) props.onClose() }}>
    <Kobalte.Portal>
      <Kobalte.Overlay class="ui-veil" />
      <div class="ui-dialog-place">
        <Kobalte.Content class="ui-dialog" data-size={props.size ?? "normal"}>
          <Kobalte.Title class="ui-dialog-title">{props.title}</Kobalte.Title>
          <Show when={props.description}>
            <Kobalte.Description class="ui-dialog-text">{props.description}</Kobalte.Description>
          </Show>
          <Show when={props.children}>
            <div class="ui-dialog-body">{props.children}</div>
          </Show>
          <Show when={props.actions}>
            <div class="ui-buttons ui-dialog-actions">{props.actions}</div>
          </Show>
          <Kobalte.CloseButton class="ui-close ui-dialog-close" aria-label={t("close")}>×</Kobalte.CloseButton>
        </Kobalte.Content>
      </div>
    </Kobalte.Portal>
  </Kobalte>
)
