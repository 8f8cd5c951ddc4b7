import { Select, TextField } from "@jianyan/ui"
import { DeedForm, done } from "@jianyan/zone"
import { createSignal } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { topics } from "../../words/topics.ts"

/** Forms a topic in a session. */
export const Forming = (props: { readonly onClose: () => void }) => {
  const { committee, house, naming } = useVisitor()
  const deed = useDeed()
  const [title, setTitle] = createSignal("")
  const [session, setSession] = createSignal<string>(committee.sessions.at(-1)?.id ?? "")
  const go = () => {
    const chosen = committee.sessions.find((one) => one.id === session())
    if (chosen === undefined) return
    void deed.run(() => house.topics.form({ title: title().trim(), session: chosen.id }), () => {
      done(topics("formed"))
      props.onClose()
    })
  }
  return (
    <DeedForm title={topics("form")} follows={topics("formFollows")} confirm={topics("formConfirm")} deed={deed} onClose={props.onClose} onSubmit={go}>
      <TextField name="title" label={topics("name")} value={title()} onInput={setTitle} refusal={deed.refusal("title")} />
      <Select name="session" label={topics("session")} value={session()} onChange={setSession} choices={committee.sessions.toReversed().map(({ id }) => ({ value: id as string, label: naming.session(id) }))} />
    </DeedForm>
  )
}
