import { Button, Refusals } from "@jianyan/ui"
import { type Deed, SignIn } from "@jianyan/zone"
import { type JSX, Show } from "solid-js"
import "./form.css"

/** A form whose refusals stand above it and whose one button sends it. */
export const Form = (props: {
  readonly deed: Deed
  readonly send: string
  readonly sending: string
  readonly onSend: () => void
  /** Beside the button: what is kept, another way out. */
  readonly beside?: JSX.Element
  readonly children: JSX.Element
}) => (
  <form class="liaison-form" noValidate onSubmit={(event) => { event.preventDefault(); props.onSend() }}>
    <Show when={props.deed.signedOut()}><SignIn /></Show>
    <Refusals refusals={props.deed.refusals()} />
    {props.children}
    <div class="liaison-save">
      <Button tone="main" type="submit" busy={props.deed.busy()}>{props.deed.busy() ? props.sending : props.send}</Button>
      {props.beside}
    </div>
  </form>
)
