import type { ProposalsApi } from "@jianyan/contract"
import { Day, type Proposal } from "@jianyan/domain"
import { Button, Buttons, DateField, formatDate, RadioGroup, Section, StageBadge, TextArea } from "@jianyan/ui"
import { answered, DeedForm, done, nameIn, useToday } from "@jianyan/zone"
import { useLocation } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { Option, Schema } from "effect"
import { createEffect, createSignal, For, Show } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { keeping } from "../../words/keeping.ts"
import { lookingBack } from "../../words/lookingBack.ts"
import { trade } from "../../words/trade.ts"
import { states, tones } from "../looking-back/Findings.tsx"
import { Entrusting, ThirdParties } from "./ThirdParties.tsx"
import "./keeping.css"

type State = typeof states[number]

/** What the proposers and third parties found when they looked back after the end, and who was asked and said nothing. */
export const FollowUps = (props: { readonly detail: ProposalsApi.Detail }) => {
  const visitor = useVisitor()
  const today = useToday(visitor)
  const location = useLocation()
  const [asking, setAsking] = createSignal(false)
  const [entrusting, setEntrusting] = createSignal(false)
  const [answering, setAnswering] = createSignal<number>()
  const proposal = () => props.detail.proposal
  const may = (verb: string) => props.detail.may.includes(verb)
  const ended = () => proposal().replies.length > 0 && (proposal().stage._tag === "Closed" || proposal().stage._tag === "Merged")
  const third = useQuery(() => ({ queryKey: [visitor.at, "look-backs-of", proposal().id], enabled: ended(), queryFn: () => visitor.house.lookBacks.of({ proposal: proposal().id }) }))
  const entrusted = () => answered(third)?.entrusted ?? []
  const mayThird = (verb: "entrust" | "report") => answered(third)?.may.includes(verb) === true
  // Third parties are asked for after the page has been opened; who was sent here by a link is brought to them once they stand.
  createEffect(() => { if (answered(third) !== undefined && location.hash === "#look") document.getElementById("look")?.scrollIntoView?.() })
  return (
    <Show when={proposal().followUps.length > 0 || entrusted().length > 0 || may("askFollowUp") || mayThird("entrust")}>
      <Section
        title={keeping("look.title")} note={keeping("look.note")} id="look"
        actions={
          <Buttons>
            <Show when={may("askFollowUp")}><Button size="small" onClick={() => setAsking(true)}>{keeping("look.ask")}</Button></Show>
            <Show when={mayThird("entrust")}><Button size="small" onClick={() => setEntrusting(true)}>{lookingBack("entrust")}</Button></Show>
          </Buttons>
        }
      >
        <ul class="proposals-talks">
          <For each={proposal().followUps}>
            {(one) => (
              <li>
                <Show when={one.answer} fallback={
                  <header>
                    <StageBadge tone={one.until < (answered(today)?.on ?? "") ? "plain" : "due"} word={one.until < (answered(today)?.on ?? "") ? keeping("look.silent", formatDate(one.until, "full")) : keeping("look.waiting", formatDate(one.until, "full"))} />
                    <Show when={may("answerFollowUp")}><Button size="small" tone="main" onClick={() => setAnswering(one.number)}>{keeping("look.answer")}</Button></Show>
                  </header>
                }>
                  {(answer) => (
                    <>
                      <header><strong>{nameIn(props.detail.names, answer().member)}</strong><small>{formatDate(Day.of(answer().at), "full")}</small></header>
                      <ul class="proposals-findings">
                        <For each={answer().findings}>{(finding) => <li><span>{trade("recommendation", finding.recommendation)}</span><StageBadge tone={tones[finding.state]} word={keeping(`look.${finding.state}`)} /></li>}</For>
                      </ul>
                      <Show when={answer().comment !== ""}><p>{answer().comment}</p></Show>
                    </>
                  )}
                </Show>
              </li>
            )}
          </For>
          <ThirdParties proposal={proposal()} entrusted={entrusted()} may={mayThird("report")} />
        </ul>
      </Section>
      <Show when={entrusting()}><Entrusting id={proposal().id} onClose={() => setEntrusting(false)} /></Show>
      <Show when={asking()}><Asking id={proposal().id} onClose={() => setAsking(false)} /></Show>
      <Show when={answering()} keyed>{(number) => <Answering proposal={proposal()} number={number} onClose={() => setAnswering(undefined)} />}</Show>
    </Show>
  )
}

const Asking = (props: { readonly id: Proposal.Id; readonly onClose: () => void }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [until, setUntil] = createSignal("")
  const go = () => {
    const day = Option.getOrUndefined(Schema.decodeUnknownOption(Day.Day)(until()))
    if (day === undefined) return deed.refuse([{ name: "until", message: keeping("look.until") }])
    void deed.run(() => house.proposals.askFollowUp({ id: props.id, until: day }), () => {
      done(keeping("look.asked"))
      props.onClose()
    })
  }
  return (
    <DeedForm title={keeping("look.ask")} follows={keeping("look.askFollows")} confirm={keeping("look.ask")} deed={deed} onClose={props.onClose} onSubmit={go}>
      <DateField name="until" label={keeping("look.until")} value={until()} onInput={setUntil} refusal={deed.refusal("until")} />
    </DeedForm>
  )
}

const Answering = (props: { readonly proposal: Proposal.Proposal; readonly number: number; readonly onClose: () => void }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [found, setFound] = createSignal<ReadonlyMap<number, State>>(new Map())
  const [comment, setComment] = createSignal("")
  const asks = () => props.proposal.content.recommendations
  const go = () => {
    const findings = asks().flatMap(({ number }) => {
      const state = found().get(number)
      return state === undefined ? [] : [{ recommendation: number, state }]
    })
    if (findings.length < asks().length) return deed.refuse([{ name: `found-${asks().find(({ number }) => !found().has(number))?.number ?? 1}`, message: keeping("look.choose") }])
    void deed.run(() => house.proposals.answerFollowUp({ id: props.proposal.id, followUp: props.number, answer: { findings, comment: comment().trim() } }), () => {
      done(keeping("look.answered"))
      props.onClose()
    })
  }
  return (
    <DeedForm title={keeping("look.answerTitle")} follows={keeping("look.answerFollows")} confirm={keeping("look.answer")} deed={deed} wide onClose={props.onClose} onSubmit={go}>
      <For each={asks()}>
        {({ number, text }) => (
          <RadioGroup
            name={`found-${number}`} label={`${trade("recommendation", number)} ${text}`} row value={found().get(number)} refusal={deed.refusal(`found-${number}`)}
            onChange={(state) => setFound(new Map([...found(), [number, state]]))} choices={states.map((value) => ({ value, label: keeping(`look.${value}`) }))}
          />
        )}
      </For>
      <TextArea name="comment" label={keeping("look.comment")} optional rows={3} most={2_000} value={comment()} onInput={setComment} refusal={deed.refusal("comment")} />
    </DeedForm>
  )
}
