import type { Endpoint } from "@jianyan/contract"
import { Button, Refusals } from "@jianyan/ui"
import { Show } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { save } from "./save.ts"

/** One file to take away: what is in it, and the way to it. */
export const Take = (props: { readonly title: string; readonly text: string; readonly label: string; readonly main: boolean; readonly ask: () => Promise<Endpoint.File> }) => {
  const deed = useDeed()
  const take = () => void deed.run(props.ask, save)
  return (
    <div class="proof-take">
      <h3>{props.title}</h3>
      <p>{props.text}</p>
      <Show when={deed.refusals().length > 0}><Refusals refusals={deed.refusals()} /></Show>
      <Button tone={props.main ? "main" : "plain"} busy={deed.busy()} onClick={take}>{props.label}</Button>
    </div>
  )
}
