import type { SessionsApi } from "@jianyan/contract"
import { Day } from "@jianyan/domain"
import { Button, DateField } from "@jianyan/ui"
import { clauseSaid, DeedForm, done } from "@jianyan/zone"
import { Schema } from "effect"
import { createSignal, Show } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { drafting } from "../../words/drafting.ts"
import { missing } from "../../words/refusals.ts"
import { instantOf, type Moment, momentOf } from "../../parts/Moment.ts"
import { MomentFields } from "../../parts/MomentFields.tsx"

/** Calls the session after the last one, with a window derived by the committee's rules or filled in. */
export const CallSession = (props: { readonly sessions: ReadonlyArray<SessionsApi.Standing>; readonly onClose: () => void }) => {
  const { house, naming } = useVisitor()
  const deed = useDeed()
  const term = naming.committee.terms.at(-1)?.number ?? 1
  const number = () => 1 + Math.max(0, ...props.sessions.filter(({ session }) => session.term === term).map(({ session }) => session.number))
  const [days, setDays] = createSignal({ opens: "", closes: "" })
  const [opens, setOpens] = createSignal<Moment>({ day: "", time: "00:00" })
  const [closes, setCloses] = createSignal<Moment>({ day: "", time: "12:00" })
  const [derived, setDerived] = createSignal<string>()
  const called = () => {
    const { closes, opens } = days()
    return Schema.is(Day.Day)(opens) && Schema.is(Day.Day)(closes) ? { opens, closes } : undefined
  }
  const derive = () => {
    const known = called()
    if (known === undefined) return deed.refuse([missing("opens")])
    void deed.run(() => house.sessions.derive(known), ({ article, window }) => {
      if (window === undefined) return setDerived(drafting("noRule"))
      setOpens(momentOf(window.windowOpens))
      setCloses(momentOf(window.windowCloses))
      return setDerived(drafting("derived", clauseSaid(article ?? "")))
    })
  }
  const submit = () => {
    const [known, windowOpens, windowCloses] = [called(), instantOf(opens()), instantOf(closes())]
    if (known === undefined || windowOpens === undefined || windowCloses === undefined) return deed.refuse([missing(known === undefined ? "opens" : windowOpens === undefined ? "windowOpens" : "windowCloses")])
    void deed.run(() => house.sessions.call({ term, number: number(), ...known, windowOpens, windowCloses }), () => {
      done(drafting("called"))
      props.onClose()
    })
  }
  return (
    <DeedForm title={`${drafting("call")} · ${naming.session(`${term}-${number()}`)}`} follows={drafting("callFollows")} confirm={drafting("call")} deed={deed} onClose={props.onClose} onSubmit={submit}>
      <div class="proposals-moment">
        <DateField name="opens" label={drafting("sessionOpens")} value={days().opens} onInput={(opens) => setDays({ ...days(), opens })} refusal={deed.refusal("opens")} />
        <DateField name="closes" label={drafting("sessionCloses")} value={days().closes} min={days().opens} onInput={(closes) => setDays({ ...days(), closes })} />
      </div>
      <p><Button size="small" busy={deed.busy()} onClick={derive}>{drafting("derive")}</Button> <Show when={derived()}>{(derived) => <small role="status">{derived()}</small>}</Show></p>
      <MomentFields name="windowOpens" label={drafting("windowOpens")} time={drafting("windowOpensTime")} value={opens()} onChange={setOpens} refusal={deed.refusal("windowOpens")} />
      <MomentFields name="windowCloses" label={drafting("windowCloses")} time={drafting("windowClosesTime")} value={closes()} onChange={setCloses} refusal={deed.refusal("windowCloses")} />
    </DeedForm>
  )
}
