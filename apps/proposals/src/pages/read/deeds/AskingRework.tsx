import type { Proposal } from "@jianyan/domain"
import { Checkbox, TextArea } from "@jianyan/ui"
import { clauseSaid, DeedForm, done, said } from "@jianyan/zone"
import { createSignal, For, Show } from "solid-js"
import { useDeed } from "../../../parts/useDeed.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { merging } from "../../../words/merging.ts"
import "../merging.css"

/** Gives a proposal back for rework with the policy's checklist and a note. */
export const AskingRework = (props: { readonly id: Proposal.Id; readonly onClose: () => void }) => {
  const { house, naming } = useVisitor()
  const deed = useDeed()
  const checklist = naming.committee.policy.examination?.rework ?? []
  const [items, setItems] = createSignal<ReadonlyArray<string>>([])
  const [note, setNote] = createSignal("")
  const go = () =>
    deed.run(() => house.proposals.askRework({ id: props.id, items: items(), note: note().trim() }), () => {
      done(merging("rework.done"))
      props.onClose()
    })
  return (
    <DeedForm title={merging("rework.title")} follows={merging("rework.follows")} confirm={merging("rework.confirm")} deed={deed} onClose={props.onClose} onSubmit={() => void go()}>
      <Show when={checklist.length > 0}>
        <fieldset class="proposals-checklist">
          <legend>{merging("rework.items")}</legend>
          <For each={checklist}>
            {(item) => (
              <Checkbox
                name={`rework-${item.id}`} label={said(item.name)} hint={item.article && clauseSaid(item.article)} checked={items().includes(item.id)}
                onChange={(on) => setItems(on ? [...items(), item.id] : items().filter((one) => one !== item.id))}
              />
            )}
          </For>
        </fieldset>
      </Show>
      <TextArea name="note" label={merging("rework.note")} hint={merging("rework.noteHint")} optional={checklist.length > 0} rows={4} most={2_000} value={note()} onInput={setNote} refusal={deed.refusal("note")} />
    </DeedForm>
  )
}
