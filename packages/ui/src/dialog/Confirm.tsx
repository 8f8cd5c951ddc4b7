import * as Kobalte from "@kobalte/core/dialog"
import { Show, type JSX } from "solid-js"
import { Button } from "../button/Button.tsx"
import { makeDictionary } from "../language/makeDictionary.ts"
import "./dialog.css"

const t = makeDictionary({ zh: { cancel: "不，返回" }, en: { cancel: "No, go back" } })

export interface ConfirmProps {
  readonly open: boolean
  readonly onClose: () => void
  /** The question itself. */
  readonly title: string
  /** What happens, and how it can be taken back. */
  readonly description: JSX.Element
  /** The deed in its own word ("退回修改"), not "OK". */
  readonly confirm: string
  readonly danger?: boolean | undefined
  readonly busy?: boolean | undefined
  readonly onConfirm: () => void
  readonly children?: JSX.Element
}

/** Asks once more before something that others will notice. */
export const Confirm = (props: ConfirmProps) => (
  <Kobalte.Root open={props.open} onOpenChange={(open) => { if (!open) props.onClose() }}>
    <Kobalte.Portal>
      <Kobalte.Overlay class="ui-veil" />
      <div class="ui-dialog-place">
        <Kobalte.Content role="alertdialog" class="ui-dialog" data-size="small">
          <Kobalte.Title class="ui-dialog-title">{props.title}</Kobalte.Title>
          <Kobalte.Description class="ui-dialog-text">{props.description}</Kobalte.Description>
          <Show when={props.children}>
            <div class="ui-dialog-body">{props.children}</div>
          </Show>
          <div class="ui-buttons ui-dialog-actions">
            <Button tone={props.danger ? "danger" : "main"} busy={props.busy} onClick={() => props.onConfirm()}>{props.confirm}</Button>
            <Button tone="quiet" onClick={() => props.onClose()}>{t("cancel")}</Button>
          </div>
        </Kobalte.Content>
      </div>
    </Kobalte.Portal>
  </Kobalte.Root>
)
