import type { AccountsApi } from "@jianyan/contract"
import { Button, Dialog, Notice } from "@jianyan/ui"
import { createSignal, Show } from "solid-js"
import { accounts as say } from "../../words/accounts.ts"

/** A password to be told once: whose, and why there is a new one. */
export interface Telling extends AccountsApi.Told {
  readonly why: "opened" | "renewed"
  readonly name: string
}

/** Shows a password this one time, to be handed to its owner. */
export const TellPassword = (props: { readonly telling: Telling; readonly onClose: () => void }) => {
  const [copied, setCopied] = createSignal(false)
  const copy = () => navigator.clipboard.writeText(props.telling.password).then(() => setCopied(true), () => setCopied(false))
  return (
    <Dialog open title={say(`told.${props.telling.why}`)} description={`${props.telling.name} · ${props.telling.user}`} onClose={() => props.onClose()} actions={<Button tone="main" onClick={() => props.onClose()}>{say("told.done")}</Button>}>
      <p class="accounts-password">
        <output>{props.telling.password}</output>
        <Show when={"clipboard" in navigator}><Button size="small" onClick={() => void copy()}>{copied() ? say("told.copied") : say("told.copy")}</Button></Show>
      </p>
      <Notice tone="due">{say("told.once")}</Notice>
    </Dialog>
  )
}
