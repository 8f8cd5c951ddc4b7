import type { ProposalsApi } from "@jianyan/contract"
import { Button, Buttons } from "@jianyan/ui"
import { createSignal, Match, Show, Switch } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { views } from "../../words/views.ts"
import { Asking } from "../read/deeds/Asking.tsx"
import { Returning } from "../read/deeds/Returning.tsx"

/** What a unit does with a proposal from its inbox: accept it, or send it back with the reason. */
export const AtHand = (props: { readonly row: ProposalsApi.Row }) => {
  const { unit } = useVisitor()
  const [open, setOpen] = createSignal<"accept" | "returnToOffice">()
  const close = () => setOpen(undefined)
  return (
    <Show when={unit !== undefined && props.row.stage === "HandedOver" && props.row.units.includes(unit)}>
      <Buttons>
        <Button size="small" tone="main" onClick={() => setOpen("accept")}>{views("at.accept")}</Button>
        <Button size="small" tone="quiet" onClick={() => setOpen("returnToOffice")}>{views("at.back")}</Button>
      </Buttons>
      <Switch>
        <Match when={open() === "accept"}><Asking verb="accept" id={props.row.id} onClose={close} /></Match>
        <Match when={open() === "returnToOffice"}><Returning id={props.row.id} onClose={close} /></Match>
      </Switch>
    </Show>
  )
}
