import { type ProposalsApi, Zone } from "@jianyan/contract"
import { Proposal, type Unit } from "@jianyan/domain"
import { Button, ButtonLink, Buttons, Checkbox, Notice, Section, TextArea } from "@jianyan/ui"
import { clauseSaid, DeedForm, DeedRefusals, done, said } from "@jianyan/zone"
import { createSignal, For, Show } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { keeping } from "../../words/keeping.ts"
import { trade } from "../../words/trade.ts"
import { Letter } from "./Replies.tsx"
import "./keeping.css"

/** Replies that lie with the office or were given back: read, checked item by item, released or given back. */
export const Reviewing = (props: { readonly detail: ProposalsApi.Detail }) => {
  const { naming, unit } = useVisitor()
  const proposal = () => props.detail.proposal
  const checks = () => naming.committee.policy.replyChecks ?? []
  const item = (id: string) => said(checks().find((one) => one.id === id)?.name ?? { zh: id })
  return (
    <Show when={proposal().proposed.length > 0}>
      <Section title={keeping("review.title")} note={keeping("review.note")} id="review">
        <For each={proposal().proposed}>
          {(proposed) => (
            <div class="proposals-review">
              <Letter reply={proposed} content={proposal().content} naming={naming} />
              <Show when={proposed.back} fallback={<Show when={props.detail.may.includes("releaseReply")} fallback={<Notice tone="going">{keeping("review.waiting")}</Notice>}><Checking proposal={proposal()} unit={proposed.unit} /></Show>}>
                {(back) => (
                  <Notice tone="due" title={keeping("review.back")} actions={<Show when={unit === proposed.unit}><ButtonLink size="small" tone="main" href={`${Zone.proposals.proposal(proposal().id)}/reply`}>{keeping("review.redo")}</ButtonLink></Show>}>
                    {[...(back().items.length > 0 ? [trade("list", back().items.map(item))] : []), ...(back().note.trim() === "" ? [] : [back().note])].join(" · ")}
                  </Notice>
                )}
              </Show>
            </div>
          )}
        </For>
      </Section>
    </Show>
  )
}

const Checking = (props: { readonly proposal: Proposal.Proposal; readonly unit: Unit.Id }) => {
  const { house, naming } = useVisitor()
  const deed = useDeed()
  const [checked, setChecked] = createSignal<ReadonlyArray<string>>([])
  const [giving, setGiving] = createSignal(false)
  const checks = () => naming.committee.policy.replyChecks ?? []
  const talked = () => {
    const round = props.proposal.proposed.find((one) => one.unit === props.unit)?.round ?? 1
    return props.proposal.stage._tag === "Merged" || Proposal.confirmed(props.proposal.consultations, props.unit, round).length > 0
  }
  const release = () => deed.run(() => house.proposals.releaseReply({ id: props.proposal.id, unit: props.unit, checked: checked() }), () => done(keeping("review.released")))
  return (
    <div class="proposals-checking">
      <Show when={!talked()}><Notice tone="due">{keeping("review.notTalked")}</Notice></Show>
      <fieldset class="proposals-checks">
        <legend class="ui-field-label">{keeping("review.checks")}</legend>
        <For each={checks()}>
          {(one) => <Checkbox name={`check-${one.id}`} label={said(one.name)} hint={one.article && clauseSaid(one.article)} checked={checked().includes(one.id)} onChange={(on) => setChecked(on ? [...checked(), one.id] : checked().filter((id) => id !== one.id))} />}
        </For>
      </fieldset>
      <DeedRefusals deed={deed} />
      <Buttons>
        <Button tone="main" busy={deed.busy()} onClick={() => void release()}>{keeping("review.release")}</Button>
        <Button onClick={() => setGiving(true)}>{keeping("review.giveBack")}</Button>
        <small class="proposals-silent">{keeping("review.releaseFollows")}</small>
      </Buttons>
      <Show when={giving()}><GivingBack id={props.proposal.id} unit={props.unit} onClose={() => setGiving(false)} /></Show>
    </div>
  )
}

const GivingBack = (props: { readonly id: Proposal.Id; readonly unit: Unit.Id; readonly onClose: () => void }) => {
  const { house, naming } = useVisitor()
  const deed = useDeed()
  const [items, setItems] = createSignal<ReadonlyArray<string>>([])
  const [note, setNote] = createSignal("")
  const go = () =>
    deed.run(() => house.proposals.giveReplyBack({ id: props.id, unit: props.unit, items: items(), note: note().trim() }), () => {
      done(keeping("review.givenBack"))
      props.onClose()
    })
  return (
    <DeedForm title={keeping("review.giveBack")} follows={keeping("review.giveBackFollows")} confirm={keeping("review.giveBack")} deed={deed} onClose={props.onClose} onSubmit={() => void go()}>
      <fieldset class="proposals-checks">
        <legend class="ui-unseen">{keeping("review.checks")}</legend>
        <For each={naming.committee.policy.replyChecks ?? []}>
          {(one) => <Checkbox name={`fails-${one.id}`} label={said(one.name)} checked={items().includes(one.id)} onChange={(on) => setItems(on ? [...items(), one.id] : items().filter((id) => id !== one.id))} />}
        </For>
      </fieldset>
      <TextArea name="note" label={keeping("review.note2")} optional rows={4} most={2_000} value={note()} onInput={setNote} refusal={deed.refusal("note")} />
    </DeedForm>
  )
}
