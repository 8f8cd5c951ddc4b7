import type { ProposalsApi } from "@jianyan/contract"
import { Proposal } from "@jianyan/domain"
import { Button, Notice } from "@jianyan/ui"
import { DeedRefusals, done } from "@jianyan/zone"
import { Show } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { keeping } from "../../words/keeping.ts"

/** Where the author of a merged proposal is not satisfied, the office may have the lead handled again. */
export const Reopening = (props: { readonly detail: ProposalsApi.Detail }) => {
  const { holds, house, naming } = useVisitor()
  const deed = useDeed()
  const proposal = () => props.detail.proposal
  const lead = () => {
    const { replies, stage } = proposal()
    const round = replies.at(-1)?.round
    if (stage._tag !== "Merged" || round === undefined || Proposal.unsatisfied(proposal(), round, naming.committee.policy).length === 0) return undefined
    const row = props.detail.related.find((one) => one.id === stage.into)
    return row?.stage === "Replied" || row?.stage === "Rated" ? row : undefined
  }
  return (
    <Show when={holds("proposalsStaff") && lead()}>
      {(lead) => (
        <Notice
          tone="due" title={keeping("silence.because")}
          actions={<Button size="small" busy={deed.busy()} onClick={() => void deed.run(() => house.proposals.orderSecondHandling({ id: lead().id, because: proposal().id }), () => done(keeping("silence.secondDone")))}>{keeping("silence.second")}</Button>}
        >
          {keeping("silence.becauseText", proposal().content.title)}
          <DeedRefusals deed={deed} />
        </Notice>
      )}
    </Show>
  )
}
