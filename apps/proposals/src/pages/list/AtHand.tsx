import type { ProposalsApi } from "@jianyan/contract"
import { Button, Buttons } from "@jianyan/ui"
import { createSignal, Match, Show, Switch } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { views } from "../../words/views.ts"
import { Accepting } from "../read/deeds/Accepting.tsx"
import { Returning } from "../read/deeds/Returning.tsx"

/** What a unit does with a proposal from its inbox: accept it, or send it back with the reason; nothing where it only gives its opinion. */
export const AtHand = (props: { readonly row: ProposalsApi.Row }) => {
  const { unit } = useVisitor()
  const [open, setOpen] = createSignal<"accept" | "returnToOffice">()
  const ours = () => props.row.stage === "HandedOver" ? props.row.answering.find((one) => one.unit === unit) : undefined
  const close = () => setOpen(undefined)
  return (
    <Show when={ours() !== undefined}>
      <Buttons>
        <Show when={ours()?.accepted === false}><Button size="small" tone="main" onClick={() => setOpen("accept")}>{views("at.accept")}</Button></Show>
        <Button size="small" tone="quiet" onClick={() => setOpen("returnToOffice")}>{views("at.back")}</Button>
      </Buttons>
      <Switch>
        <Match when={open() === "accept"}><Accepting id={props.row.id} onClose={close} /></Match>
        <Match when={open() === "returnToOffice"}><Returning id={props.row.id} onClose={close} /></Match>
      </Switch>
    </Show>
  )
}
