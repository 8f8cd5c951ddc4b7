import type { SessionsApi } from "@jianyan/contract"
import { DeedForm, done } from "@jianyan/zone"
import { createSignal, untrack } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { drafting } from "../../words/drafting.ts"
import { missing } from "../../words/refusals.ts"
import { instantOf, momentOf } from "../../parts/Moment.ts"
import { MomentFields } from "../../parts/MomentFields.tsx"

/** Moves the window of a session that is not over. */
export const ChangeWindow = (props: { readonly standing: SessionsApi.Standing; readonly onClose: () => void }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const { session } = untrack(() => props.standing)
  const [opens, setOpens] = createSignal(momentOf(session.windowOpens))
  const [closes, setCloses] = createSignal(momentOf(session.windowCloses))
  const submit = () => {
    const [windowOpens, windowCloses] = [instantOf(opens()), instantOf(closes())]
    if (windowOpens === undefined || windowCloses === undefined) return deed.refuse([missing(windowOpens === undefined ? "windowOpens" : "windowCloses")])
    void deed.run(() => house.sessions.changeWindow({ session: session.id, windowOpens, windowCloses }), () => {
      done(drafting("changed_"))
      props.onClose()
    })
  }
  return (
    <DeedForm title={drafting("change")} follows={drafting("changeFollows")} confirm={drafting("save")} deed={deed} onClose={props.onClose} onSubmit={submit}>
      <MomentFields name="windowOpens" label={drafting("windowOpens")} time={drafting("windowOpensTime")} value={opens()} onChange={setOpens} refusal={deed.refusal("windowOpens")} />
      <MomentFields name="windowCloses" label={drafting("windowCloses")} time={drafting("windowClosesTime")} value={closes()} onChange={setCloses} refusal={deed.refusal("windowCloses")} />
    </DeedForm>
  )
}
