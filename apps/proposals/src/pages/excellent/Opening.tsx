import type { Committee, Selection } from "@jianyan/domain"
import { Picker, RadioGroup, TextField } from "@jianyan/ui"
import { DeedForm, done } from "@jianyan/zone"
import { createSignal } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { supervising } from "../../words/supervising.ts"

/** Asks what a selection is of, its name and its sessions, and opens it. */
export const Opening = (props: { readonly onClose: () => void }) => {
  const { committee, house, naming } = useVisitor()
  const deed = useDeed()
  const [title, setTitle] = createSignal("")
  const [among, setAmong] = createSignal<Selection.Among>("Proposals")
  const [sessions, setSessions] = createSignal<ReadonlyArray<Committee.SessionId>>(committee.sessions.slice(-1).map(({ id }) => id))
  const go = () => {
    const [first, ...others] = sessions()
    if (first === undefined || title().trim().length < 2) return deed.refuse([...(title().trim().length < 2 ? [{ name: "title", message: supervising("fill") }] : []), ...(first === undefined ? [{ name: "sessions", message: supervising("choose") }] : [])])
    return void deed.run(() => house.selections.open({ title: title().trim(), among: among(), sessions: [first, ...others] }), () => {
      done(supervising("selection.opened"))
      props.onClose()
    })
  }
  return (
    <DeedForm title={supervising("selection.openTitle")} follows={supervising("selection.openFollows")} confirm={supervising("selection.open")} deed={deed} onClose={props.onClose} onSubmit={go}>
      <RadioGroup<Selection.Among>
        name="among" label={supervising("selection.among")} value={among()} onChange={setAmong}
        choices={(["Proposals", "Units", "Persons"] as const).map((value) => ({ value, label: supervising(`selection.amongIs.${value}`), hint: supervising(`selection.amongHint.${value}`) }))}
      />
      <TextField name="title" label={supervising("selection.title")} value={title()} maxlength={60} onInput={setTitle} refusal={deed.refusal("title")} />
      <Picker name="sessions" label={supervising("selection.sessions")} choices={committee.sessions.toReversed().map(({ id }) => ({ value: id, label: naming.session(id) }))} value={sessions()} onChange={setSessions} refusal={deed.refusal("sessions")} />
    </DeedForm>
  )
}
