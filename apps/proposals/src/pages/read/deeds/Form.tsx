import { Button, Dialog } from "@jianyan/ui"
import type { Deed } from "@jianyan/zone"
import type { JSX } from "solid-js"
import { DeedRefusals } from "../../../parts/DeedRefusals.tsx"
import { deeds } from "../../../words/deeds.ts"

/** A dialog with a form: what was refused stands on top, what was typed stays. */
export const Form = (props: {
  readonly title: string
  readonly follows: string
  readonly confirm: string
  readonly deed: Deed
  readonly wide?: boolean
  readonly onClose: () => void
  readonly onSubmit: () => void
  readonly children: JSX.Element
}) => (
  <Dialog
    open title={props.title} description={props.follows} size={props.wide === true ? "wide" : "normal"} onClose={() => props.onClose()}
    actions={
      <>
        <Button tone="main" type="submit" form="deed" busy={props.deed.busy()}>{props.confirm}</Button>
        <Button tone="quiet" onClick={() => props.onClose()}>{deeds("cancel")}</Button>
      </>
    }
  >
    <form id="deed" noValidate onSubmit={(event) => { event.preventDefault(); props.onSubmit() }}>
      <DeedRefusals deed={props.deed} />
      {props.children}
    </form>
  </Dialog>
)
