import { type ProposalsApi, Zone } from "@jianyan/contract"
import { Statistics } from "@jianyan/domain"
import { type FlowBox, FlowChart, type Tone } from "@jianyan/ui"
import { createMemo } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { statistics } from "../../words/statistics.ts"
import { boxed } from "./printed.ts"

const tones: Readonly<Record<string, Tone>> = {
  "outcome.filed": "going", "outcome.merged": "going", "outcome.pending": "due", "outcome.notFiled": "bad", "handling.waiting": "due", "handling.handedOver": "due", "handling.inHandling": "going", "handling.replied": "done"
}

/** The session's flow, from received to what the proposers said; every box and every ribbon opens its proposals. */
export const Flow = (props: { readonly taken: ProposalsApi.Statistics; readonly scope: Readonly<Record<string, string>> }) => {
  const { naming } = useVisitor()
  const { feedbackLevels, replyClasses } = naming.committee.policy
  const order: ReadonlyArray<string> = [
    "received.all", ...["filed", "merged", "converted", "passedOn", "notFiled", "withdrawn", "pending"].map((name) => `outcome.${name}`),
    ...["replied", "inHandling", "handedOver", "waiting"].map((name) => `handling.${name}`), ...replyClasses.map(({ id }) => `class.${id}`), ...feedbackLevels.map(({ id }) => `level.${id}`)
  ]
  const rank = (id: string) => order.includes(id) ? order.indexOf(id) : order.length
  const tone = (id: string): Tone => {
    const level = feedbackLevels.find((each) => `level.${each.id}` === id)
    return tones[id] ?? (level === undefined ? "plain" : level.reopens ? "bad" : level.counts ? "done" : "due")
  }
  const to = (...went: ReadonlyArray<string>) => Zone.proposals.list({ ...props.scope, went: went.join(",") })
  const boxes = createMemo((): ReadonlyArray<FlowBox> =>
    props.taken.boxes.toSorted((one, other) => rank(one.id) - rank(other.id)).map(({ id, value }) => ({
      id, value, label: boxed(id, naming), tone: tone(id), href: to(id), column: Statistics.steps.findIndex((step) => id.startsWith(`${step}.`))
    })))
  return (
    <FlowChart
      title={statistics("flowTitle")} description={statistics("flowText", props.taken.tally.received, props.taken.tally.filed)}
      boxes={boxes()} ribbons={props.taken.ribbons.map((ribbon) => ({ ...ribbon, href: to(ribbon.from, ribbon.to) }))}
    />
  )
}
