import type { ProposalsApi } from "@jianyan/contract"
import type { Proposal } from "@jianyan/domain"
import { Confirm, formatPoints } from "@jianyan/ui"
import { clauseSaid, DeedRefusals, done, nameIn, said } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { For, Show } from "solid-js"
import { useDeed } from "../../../parts/useDeed.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { deeds } from "../../../words/deeds.ts"
import { drafting } from "../../../words/drafting.ts"
import { Asked } from "../../../parts/Asked.tsx"

const amount = ({ dealt, points }: ProposalsApi.Credit): string => dealt === undefined ? drafting("creditAll", formatPoints(points)) : drafting("creditShare", formatPoints(points), formatPoints(dealt.whole))

/** Asks a member to sign, with what the rulebook in force would give each signer. */
export const Signing = (props: { readonly id: Proposal.Id; readonly onClose: () => void }) => {
  const { at, house, member } = useVisitor()
  const deed = useDeed()
  const credit = useQuery(() => ({ queryKey: [at, "credit", props.id], queryFn: () => house.proposals.credit({ id: props.id }) }))
  const sign = () =>
    void deed.run(() => house.proposals.coSign({ id: props.id }), () => {
      done(deeds("coSign.done"))
      props.onClose()
    })
  return (
    <Confirm open onClose={() => props.onClose()} busy={deed.busy()} title={deeds("coSign.title")} description={deeds("coSign.follows")} confirm={deeds("coSign.confirm")} onConfirm={sign}>
      <DeedRefusals deed={deed} />
      <h3 class="proposals-aside">{drafting("credit")}</h3>
      <Asked query={credit}>
        {(credit) => (
          <Show when={credit().credits.length > 0} fallback={<p class="proposals-silent">{drafting("creditNone")}</p>}>
            <ul class="proposals-files">
              <For each={credit().credits}>
                {(one) => <li><span>{drafting("creditOf", nameIn(credit().names, one.member), clauseSaid(one.clause), said(one.label))}{one.member === member ? drafting("you") : ""}</span><b>{amount(one)}</b></li>}
              </For>
            </ul>
            <Show when={credit().rulebook}>{(rulebook) => <p class="proposals-silent">{drafting("creditBy", said(rulebook()))}</p>}</Show>
          </Show>
        )}
      </Asked>
    </Confirm>
  )
}
