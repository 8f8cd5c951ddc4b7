import type { Proposal } from "@jianyan/domain"
import { Disclosure, RadioGroup, TextArea } from "@jianyan/ui"
import { DeedForm, done, said } from "@jianyan/zone"
import { createSignal, For } from "solid-js"
import { useDeed } from "../../../parts/useDeed.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { deeds } from "../../../words/deeds.ts"
import { keeping } from "../../../words/keeping.ts"
import { trade } from "../../../words/trade.ts"

/** A proposer's opinion on the handling, on the result and on single recommendations where wanted, at the levels the policy has. */
export const Feedback = (props: { readonly proposal: Proposal.Proposal; readonly onClose: () => void }) => {
  const { house, naming } = useVisitor()
  const deed = useDeed()
  const [manner, setManner] = createSignal("")
  const [result, setResult] = createSignal("")
  const [each, setEach] = createSignal<ReadonlyMap<number, string>>(new Map())
  const [comment, setComment] = createSignal("")
  const levels = () => naming.committee.policy.feedbackLevels
  const follows = () => naming.committee.policy.publication?.feedback === true ? deeds("giveFeedback.published", deeds("giveFeedback.follows")) : deeds("giveFeedback.follows")
  const go = () =>
    deed.run(() => house.proposals.giveFeedback({
      id: props.proposal.id, manner: manner(), result: result(), comment: comment(), ...(each().size === 0 ? {} : { each: [...each()].map(([recommendation, level]) => ({ recommendation, level })) })
    }), () => {
      done(deeds("giveFeedback.done"))
      props.onClose()
    })
  return (
    <DeedForm title={deeds("giveFeedback.title")} follows={follows()} confirm={deeds("giveFeedback.confirm")} deed={deed} onClose={props.onClose} onSubmit={() => void go()}>
      <RadioGroup name="manner" label={deeds("giveFeedback.manner")} row value={manner()} onChange={setManner} choices={levels().map(({ id, name }) => ({ value: id, label: said(name) }))} />
      <RadioGroup
        name="result" label={deeds("giveFeedback.result")} value={result()} onChange={setResult} refusal={deed.refusal("result")}
        choices={levels().map(({ id, name, reopens }) => ({ value: id, label: said(name), hint: reopens ? deeds("giveFeedback.reopens") : undefined }))}
      />
      <Disclosure title={keeping("silence.each")} note={keeping("silence.eachHint")}>
        <For each={props.proposal.content.recommendations}>
          {({ number, text }) => (
            <RadioGroup
              name={`each-${number}`} label={`${trade("recommendation", number)} ${text}`} row value={each().get(number) ?? ""} onChange={(level) => setEach(new Map([...each(), [number, level]]))}
              choices={levels().map(({ id, name }) => ({ value: id, label: said(name) }))}
            />
          )}
        </For>
      </Disclosure>
      <TextArea name="comment" label={deeds("giveFeedback.comment")} optional rows={3} most={2_000} value={comment()} onInput={setComment} refusal={deed.refusal("comment")} />
    </DeedForm>
  )
}
