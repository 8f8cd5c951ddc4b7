import { Button, Dialog } from "@jianyan/ui"
import { createUniqueId, type JSX } from "solid-js"
import { t } from "../words.ts"
import { DeedRefusals } from "./DeedRefusals.tsx"
import type { Deed } from "./useDeed.ts"

export interface DeedFormProps {
  readonly title: string
  /** What follows from the deed, said before it is done. */
  readonly follows?: JSX.Element
  readonly confirm: string
  readonly deed: Deed
  /** `danger` for what cannot be undone. */
  readonly tone?: "main" | "danger" | undefined
  /** For two texts side by side. */
  readonly wide?: boolean | undefined
  readonly onClose: () => void
  readonly onSubmit: () => void
  readonly children?: JSX.Element
}

/** A dialog with a form: what was refused stands on top, what was typed stays. */
export const DeedForm = (props: DeedFormProps) => {
  const id = createUniqueId()
  return (
    <Dialog
      open title={props.title} description={props.follows} size={props.wide === true ? "wide" : "normal"} onClose={() => props.onClose()}
      actions={
        <>
          <Button tone={props.tone ?? "main"} type="submit" form={id} busy={props.deed.busy()}>{props.confirm}</Button>
          <Button tone="quiet" onClick={() => props.onClose()}>{t("cancel")}</Button>
        </>
      }
    >
      <form id={id} noValidate onSubmit={(event) => { event.preventDefault(); props.onSubmit() }}>
        <DeedRefusals deed={props.deed} />
        {props.children}
      </form>
    </Dialog>
  )
}
