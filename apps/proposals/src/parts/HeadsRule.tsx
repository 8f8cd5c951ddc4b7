import { Proposal } from "@jianyan/domain"
import { formatDate } from "@jianyan/ui"
import { answered, useToday } from "@jianyan/zone"
import { Show } from "solid-js"
import { ledByHead } from "../words/ledByHead.ts"
import { askedOfHeads } from "./askedOfHeads.ts"
import { useVisitor } from "./Visitor.tsx"

/** What the rules ask of the heads of units: how many a year, and where one proposal is meant, by which day its unit says that its head leads it. */
export const HeadsRule = (props: { readonly proposal?: Pick<Proposal.Proposal, "handovers"> | undefined }) => {
  const visitor = useVisitor()
  const today = useToday(visitor)
  const by = () => props.proposal === undefined ? undefined : Proposal.tellHeadBy(props.proposal, visitor.committee.policy)
  return (
    <>
      <Show when={visitor.committee.policy.ledByHead}>{(rule) => <p class="proposals-silent">{askedOfHeads(rule())}</p>}</Show>
      <Show when={by()}>{(by) => <p class="proposals-silent">{ledByHead((answered(today)?.on ?? by()) > by() ? "tellByOver" : "tellBy", formatDate(by(), "full"))}</p>}</Show>
    </>
  )
}
