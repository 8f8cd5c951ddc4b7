import type { ThemesApi } from "@jianyan/contract"
import type { Committee, Theme } from "@jianyan/domain"
import { Checkbox } from "@jianyan/ui"
import { DeedForm, done } from "@jianyan/zone"
import { createSignal, For } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { themes } from "../../words/themes.ts"

/** Chooses among the topics suggested for a session and publishes them, numbered in the order they are ticked. */
export const Publishing = (props: { readonly session: Committee.SessionId; readonly rows: ReadonlyArray<ThemesApi.Row>; readonly after: number; readonly onClose: () => void }) => {
  const { house, naming } = useVisitor()
  const deed = useDeed()
  const [chosen, setChosen] = createSignal<ReadonlyArray<Theme.Id>>([])
  const tick = (id: Theme.Id, on: boolean) => setChosen(on ? [...chosen(), id] : chosen().filter((one) => one !== id))
  const place = (id: Theme.Id) => {
    const at = chosen().indexOf(id)
    return at < 0 ? undefined : themes("publishing.place", props.after + at + 1)
  }
  const go = () => {
    const [first, ...others] = chosen()
    if (first === undefined) return deed.refuse([{ message: themes("publishing.needs") }])
    void deed.run(() => house.themes.publish({ session: props.session, themes: [first, ...others] }), () => {
      done(themes("publishing.done", others.length + 1))
      props.onClose()
    })
  }
  return (
    <DeedForm wide title={themes("publishing.title")} follows={themes("publishing.follows")} confirm={themes("publishing.confirm", chosen().length)} deed={deed} onClose={props.onClose} onSubmit={go}>
      <fieldset class="proposals-themes-choice">
        <legend class="ui-unseen">{themes("publishing.choose")}</legend>
        <For each={props.rows}>
          {({ theme }) => <Checkbox name={`theme-${theme.id}`} label={theme.title} hint={place(theme.id) ?? naming.category(theme.category)} checked={chosen().includes(theme.id)} onChange={(on) => tick(theme.id, on)} />}
        </For>
      </fieldset>
    </DeedForm>
  )
}
