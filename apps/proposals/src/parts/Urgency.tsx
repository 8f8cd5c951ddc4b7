import type { ProposalsApi } from "@jianyan/contract"
import { Checkbox, formatDate, TextArea } from "@jianyan/ui"
import { Show } from "solid-js"
import { urgent } from "../words/urgent.ts"
import { useVisitor } from "./Visitor.tsx"

/** Says by which day what is handed over today is replied to; of what is urgent, also the usual day. */
export const dueSaid = ({ urgent: soon, usual }: ProposalsApi.ReplyBy, hurried: boolean): string => {
  const day = formatDate(hurried ? soon : usual, "full")
  if (!hurried) return urgent("dueBy", day)
  return soon === usual ? urgent("dueSame", day) : urgent("dueSooner", day, formatDate(usual, "full"))
}

/** Asks whether a proposal is handed over as urgent, and why: no reason at all where it is not. Says the term of the rules, and the day where it is known. */
export const Urgency = (props: {
  readonly of?: string; readonly label?: string; readonly why: string | undefined; readonly replyBy?: ProposalsApi.ReplyBy | undefined; readonly refusal?: string | undefined; readonly onChange: (why: string | undefined) => void
}) => {
  const term = useVisitor().committee.policy.urgent
  const named = (name: string) => props.of === undefined ? name : `${name}-${props.of}`
  return (
    <>
      <Checkbox
        name={named("urgent")} label={props.label ?? urgent("ask")} hint={term === undefined ? urgent("unTermed") : urgent("termed", urgent(`term.${term.in}`, term.within))}
        checked={props.why !== undefined} onChange={(on) => props.onChange(on ? "" : undefined)}
      />
      <Show when={props.why !== undefined}>
        <TextArea name={named("reason")} label={urgent("reason")} hint={urgent("reasonHint")} rows={2} most={2_000} value={props.why ?? ""} onInput={props.onChange} refusal={props.refusal} />
        <Show when={props.replyBy}>{(by) => <p class="proposals-silent">{dueSaid(by(), true)}</p>}</Show>
      </Show>
    </>
  )
}
