import { Button, Dialog, Refusals } from "@jianyan/ui"
import type { Deed } from "@jianyan/zone"
import type { JSX } from "solid-js"
import { accounts as say } from "../../words/accounts.ts"
import { t } from "../../words/words.ts"

/** A dialog with a form: what was refused stands on top, what was typed stays. */
export const DialogForm = (props: {
  readonly title: string
  readonly follows: string
  readonly confirm: string
  readonly deed: Deed
  readonly onClose: () => void
  readonly onSubmit: () => void
  readonly children: JSX.Element
}) => (
  <Dialog
    open title={props.title} description={props.follows} onClose={() => props.onClose()}
    actions={
      <>
        <Button tone="main" type="submit" form="account" busy={props.deed.busy()}>{props.confirm}</Button>
        <Button tone="quiet" onClick={() => props.onClose()}>{say("cancel")}</Button>
      </>
    }
  >
    <form id="account" noValidate onSubmit={(event) => { event.preventDefault(); props.onSubmit() }}>
      <Refusals refusals={props.deed.refusals()} title={t("refusal.title", props.deed.refusals().length)} />
      {props.children}
    </form>
  </Dialog>
)
