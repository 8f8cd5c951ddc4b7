import type { ProposalsApi } from "@jianyan/contract"
import { type Committee, Proposal } from "@jianyan/domain"
import { Button, Buttons, formatDate, formatLabelled, Section, StageBadge, TextArea, type Tone } from "@jianyan/ui"
import { DeedForm, DeedRefusals, done, nameIn } from "@jianyan/zone"
import { createSignal, For, Show } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { keeping } from "../../words/keeping.ts"
import { trade } from "../../words/trade.ts"
import { RecordTalk } from "./deeds/RecordTalk.tsx"
import "./keeping.css"

const tones: { readonly [A in Proposal.Consultation.Consultation["answer"]]: Tone } = { open: "due", confirmed: "done", contested: "bad" }

/** The consultations on a handling: what each side wrote down, what the other confirmed, and what the policy still lacks. */
export const Talks = (props: { readonly detail: ProposalsApi.Detail }) => {
  const { naming } = useVisitor()
  const [recording, setRecording] = createSignal(false)
  const [contesting, setContesting] = createSignal<number>()
  const proposal = () => props.detail.proposal
  const may = (verb: string) => props.detail.may.includes(verb)
  const handling = () => {
    const { stage } = proposal()
    return "handling" in stage ? stage.handling : undefined
  }
  return (
    <Show when={handling() !== undefined || proposal().consultations.length > 0}>
      <Section title={keeping("talks.title")} note={keeping("talks.note")} id="talks" actions={<Show when={may("recordConsultation")}><Button size="small" onClick={() => setRecording(true)}>{keeping("talks.record")}</Button></Show>}>
        <Show when={handling()}>{(handling) => <Rule proposal={proposal()} handling={handling()} />}</Show>
        <ul class="proposals-talks">
          <For each={proposal().consultations} fallback={<li class="proposals-silent">{keeping("talks.none")}</li>}>
            {(talk) => (
              <li>
                <header>
                  <strong>{formatDate(talk.day, "full")}</strong>
                  <span>{keeping(`talks.${talk.phase}`)} · {keeping(`talks.${talk.form}`)}{talk.place === undefined ? "" : ` · ${talk.place}`}</span>
                  <StageBadge tone={tones[talk.answer]} word={keeping(`talks.${talk.answer}`)} />
                </header>
                <small>{naming.unit(talk.unit)} · {trade("list", talk.members.map((member) => nameIn(props.detail.names, member)))}</small>
                <p>{talk.summary}</p>
                <Show when={talk.reason}>{(reason) => <p class="proposals-against">{keeping("talks.contested")}：{reason()}</p>}</Show>
                <Show when={talk.answer === "open" && may("confirmConsultation") && theirs(talk)}>
                  <Answering id={proposal().id} number={talk.number} onContest={() => setContesting(talk.number)} />
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Section>
      <Show when={recording()}><RecordTalk detail={props.detail} onClose={() => setRecording(false)} /></Show>
      <Show when={contesting()} keyed>{(number) => <Contesting id={proposal().id} number={number} onClose={() => setContesting(undefined)} />}</Show>
    </Show>
  )
}

/** Tells whether the visitor is on the other side of what was written. */
const theirs = (talk: Proposal.Consultation.Consultation): boolean => {
  const { unit } = useVisitor()
  return talk.recordedBy._tag === "Unit" ? unit === undefined : unit === talk.unit
}

const Rule = (props: { readonly proposal: Proposal.Proposal; readonly handling: Proposal.Handling.Handling }) => {
  const { naming } = useVisitor()
  const rule = () => naming.committee.policy.consultation
  const units = () => Proposal.Handling.answering(props.handling.assignment)
  const talks = () => units().map((unit) => ({ unit, talks: Proposal.confirmed(props.proposal.consultations, unit, props.handling.round) }))
  const by = () => Proposal.firstTalkBy(naming.committee, props.handling.since)
  const parts = (rule: NonNullable<Committee.Policy.Policy["consultation"]>) => [
    ...(rule.least > 0 ? [keeping("talks.least", rule.least)] : []),
    ...(rule.phases.length > 0 ? [keeping("talks.phases", trade("list", rule.phases.map((phase) => keeping(`talks.${phase}`))))] : []),
    ...(rule.faceToFace ? [keeping("talks.face")] : []),
    ...(by() === undefined ? [] : [keeping("talks.firstBy", formatDate(by() ?? "", "full"))])
  ]
  return (
    <Show when={rule()} fallback={<Show when={props.proposal.replies.length > 0 && talks().some((one) => one.talks.length === 0)}><p class="proposals-silent">{formatLabelled(keeping("talks.notTalked"), trade("list", talks().filter((one) => one.talks.length === 0).map((one) => naming.unit(one.unit))))}</p></Show>}>
      {(rule) => (
        <>
          <p class="proposals-silent">{keeping("talks.rule", trade("list", parts(rule())))}</p>
          <For each={talks()}>
            {({ talks, unit }) => {
              const lacks = () => Proposal.lacks(talks, rule())
              const late = () => by() !== undefined && talks[0] !== undefined && talks[0].day > (by() ?? "")
              return (
                <p class="proposals-lack">
                  <StageBadge tone={lacks().length > 0 ? "due" : late() ? "bad" : "done"} word={lacks().length > 0 ? keeping("talks.lacks", trade("list", lacks().map((lack) => keeping(`talks.lack.${lack}`)))) : late() ? keeping("talks.late") : keeping("talks.met")} />
                  <Show when={units().length > 1}><small>{naming.unit(unit)}</small></Show>
                </p>
              )
            }}
          </For>
        </>
      )}
    </Show>
  )
}

const Answering = (props: { readonly id: Proposal.Id; readonly number: number; readonly onContest: () => void }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const confirm = () => deed.run(() => house.proposals.confirmConsultation({ id: props.id, consultation: props.number }), () => done(keeping("talks.confirmedDone")))
  return (
    <>
      <DeedRefusals deed={deed} />
      <Buttons>
        <Button size="small" tone="main" busy={deed.busy()} onClick={() => void confirm()}>{keeping("talks.confirm")}</Button>
        <Button size="small" onClick={() => props.onContest()}>{keeping("talks.contest")}</Button>
      </Buttons>
    </>
  )
}

const Contesting = (props: { readonly id: Proposal.Id; readonly number: number; readonly onClose: () => void }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [reason, setReason] = createSignal("")
  const go = () =>
    deed.run(() => house.proposals.contestConsultation({ id: props.id, consultation: props.number, reason: reason() }), () => {
      done(keeping("talks.contestedDone"))
      props.onClose()
    })
  return (
    <DeedForm title={keeping("talks.contestTitle")} follows={keeping("talks.contestFollows")} confirm={keeping("talks.contest")} deed={deed} onClose={props.onClose} onSubmit={() => void go()}>
      <TextArea name="reason" label={keeping("talks.reason")} rows={3} most={2_000} value={reason()} onInput={setReason} refusal={deed.refusal("reason")} />
    </DeedForm>
  )
}
