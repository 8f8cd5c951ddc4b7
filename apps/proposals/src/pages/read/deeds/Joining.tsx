import type { ProposalsApi } from "@jianyan/contract"
import type { Body } from "@jianyan/domain"
import { Button, Dialog, Select } from "@jianyan/ui"
import { DeedForm, done } from "@jianyan/zone"
import { createSignal, Show } from "solid-js"
import { CoBodies } from "../../../parts/CoBodies.tsx"
import { useDeed } from "../../../parts/useDeed.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { jointly } from "../../../words/jointly.ts"

/** What concerns the bodies that put a proposal together. */
export const joiningVerbs = ["inviteBody", "joinForBody", "declineForBody"] as const
export type JoiningVerb = typeof joiningVerbs[number]

interface Props { readonly detail: ProposalsApi.Detail; readonly onClose: () => void }

/** Asks other bodies to put a proposal jointly, or answers for a body that was asked. */
export const Joining = (props: Props & { readonly verb: JoiningVerb }) => {
  const verb = () => props.verb === "inviteBody" ? undefined : props.verb
  return (
    <Show when={verb()} keyed fallback={<Asking {...props} />}>
      {(verb) => <Answering verb={verb} detail={props.detail} onClose={props.onClose} />}
    </Show>
  )
}

const Asking = (props: Props) => (
  <Dialog open title={jointly("inviteBody.label")} onClose={() => props.onClose()} actions={<Button tone="quiet" onClick={() => props.onClose()}>{jointly("shut")}</Button>}>
    <CoBodies id={props.detail.proposal.id} proposer={props.detail.proposal.proposer} />
  </Dialog>
)

const Answering = (props: Props & { readonly verb: Exclude<JoiningVerb, "inviteBody"> }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const asked = () => props.detail.bodies?.asked ?? []
  const [chosen, setChosen] = createSignal<Body.Id>()
  const body = () => chosen() ?? asked()[0]
  const go = () => {
    const body_ = body()
    if (body_ === undefined) return
    void deed.run(() => house.proposals[props.verb]({ id: props.detail.proposal.id, body: body_ }), () => {
      done(jointly(`${props.verb}.done`))
      props.onClose()
    })
  }
  return (
    <DeedForm title={jointly(`${props.verb}.title`)} follows={jointly(`${props.verb}.follows`)} confirm={jointly(`${props.verb}.confirm`)} deed={deed} onClose={props.onClose} onSubmit={go}>
      <PickBody bodies={asked()} value={body()} onChange={setChosen} />
    </DeedForm>
  )
}

/** Chooses for which of the bodies one heads something is done; one alone is named. */
export const PickBody = (props: { readonly bodies: ReadonlyArray<Body.Id>; readonly value: Body.Id | undefined; readonly onChange: (body: Body.Id) => void }) => {
  const { naming } = useVisitor()
  return (
    <Show when={props.bodies.length > 1} fallback={<p><b>{naming.body(props.value ?? "")}</b></p>}>
      <Select name="body" label={jointly("body")} value={props.value} onChange={props.onChange} choices={props.bodies.map((body) => ({ value: body, label: naming.body(body) }))} />
    </Show>
  )
}
