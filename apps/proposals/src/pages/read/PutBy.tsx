import { Contract, ProposalsApi, Zone } from "@jianyan/contract"
import type { Body, Member, Proposal } from "@jianyan/domain"
import { formatDate, StageBadge } from "@jianyan/ui"
import { nameIn } from "@jianyan/zone"
import { For, Match, Show, Switch } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { jointly } from "../../words/jointly.ts"

type Answer = Proposal.Proposer.CoBody["answer"]

interface Line { readonly body: Body.Id; readonly answer: Answer | "lead"; readonly head?: Member.Id }

const lines = ({ proposer }: Proposal.Proposal): ReadonlyArray<Line> => proposer._tag === "Members" ? [] : [
  { body: proposer.body, answer: "lead", head: proposer.signedBy }, ...(proposer.with ?? []).map(({ answer, body, by }) => ({ body, answer, ...(by !== undefined && { head: by }) }))
]

/** The bodies behind a proposal: which leads, which joined, who signed for each, and whose seal is under it or still needed. */
export const PutBy = (props: { readonly detail: ProposalsApi.Detail }) => {
  const { at, naming } = useVisitor()
  const proposal = () => props.detail.proposal
  const all = () => lines(proposal())
  const due = () => props.detail.bodies?.sealDue ?? []
  const seal = (body: Body.Id) => proposal().seals?.find((one) => one.body === body)
  const role = ({ answer }: Line) => answer === "lead" ? jointly("lead") : jointly(`answer.${answer}`)
  const who = ({ answer, head }: Line) => head === undefined ? undefined : answer === "declined" ? jointly("declinedBy", nameIn(props.detail.names, head)) : jointly("signedBy", nameIn(props.detail.names, head))
  return (
    <Show when={all().length > 1 || due().length > 0 || (proposal().seals ?? []).length > 0}>
      <section>
        <h2 class="proposals-aside">{jointly("title")}</h2>
        <ul class="proposals-bodies">
          <For each={all()}>
            {(line) => (
              <li data-away={line.answer === "declined" || line.answer === "invited" ? "" : undefined}>
                <span><a href={Zone.proposals.list({ whose: "all", body: line.body })}>{naming.body(line.body)}</a></span>
                <Show when={all().length > 1}><StageBadge tone={line.answer === "invited" ? "due" : line.answer === "declined" ? "plain" : "done"} word={role(line)} /></Show>
                <small>{who(line)}</small>
                <Switch>
                  <Match when={seal(line.body)}>
                    {(seal) => <small class="proposals-sealed">{jointly("sealed", formatDate(seal().on, "short"))}<Show when={seal().page}>{(page) => <> <a href={Contract.address(at, ProposalsApi.readFile, { id: proposal().id, hash: page() })}>{jointly("sealPage")}</a></>}</Show></small>}
                  </Match>
                  <Match when={due().includes(line.body)}><small class="proposals-unsealed">{jointly("sealDue")}</small></Match>
                </Switch>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
