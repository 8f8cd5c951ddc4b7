import type { Names } from "@jianyan/contract"
import type { Member, Proposal } from "@jianyan/domain"
import { Button, Picker } from "@jianyan/ui"
import { called, DeedRefusals, done, nameIn, useToday } from "@jianyan/zone"
import { createSignal, For, Show } from "solid-js"
import { drafting } from "../words/drafting.ts"
import { trade } from "../words/trade.ts"
import { sitting } from "./Naming.ts"
import { useDeed } from "./useDeed.ts"
import { useVisitor } from "./Visitor.tsx"

/** Chooses members who may still be invited to sign a proposal. */
export const PickMembers = (props: { readonly proposer: Proposal.Proposer.Proposer; readonly value: ReadonlyArray<Member.Id>; readonly onChange: (members: ReadonlyArray<Member.Id>) => void; readonly refusal?: string | undefined }) => {
  const visitor = useVisitor()
  const today = useToday(visitor)
  const named = (): ReadonlyArray<string> => props.proposer._tag === "Members" ? [props.proposer.first, ...props.proposer.with.filter((other) => other.answer !== "declined").map((other) => other.member)] : []
  const choices = () => today.isSuccess ? sitting(visitor.naming.members, today.data.on).filter((each) => !named().includes(each.id)) : []
  return (
    <Picker
      name="with" label={drafting("invite")} optional value={props.value} onChange={props.onChange} refusal={props.refusal}
      choices={choices().map((each) => ({ value: each.id, label: called(each.name), hint: visitor.naming.body(each.sector) }))}
    />
  )
}

/** The co-signers of a saved proposal with their answers: invitations nobody answered are taken back here, and more are sent. */
export const CoSigners = (props: { readonly id: Proposal.Id; readonly proposer: Proposal.Proposer.Proposer; readonly names: Names }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [more, setMore] = createSignal<ReadonlyArray<Member.Id>>([])
  const others = () => props.proposer._tag === "Members" ? props.proposer.with : []
  const invite = () =>
    void deed.run(async () => { for (const member of more()) await house.proposals.inviteCoSigner({ id: props.id, member }) }, () => {
      setMore([])
      done(drafting("inviting.done"))
    })
  const uninvite = (member: Member.Id) => void deed.run(() => house.proposals.uninviteCoSigner({ id: props.id, member }), () => done(drafting("uninvited")))
  return (
    <Show when={props.proposer._tag === "Members"}>
      <section class="ui-field">
        <h2 class="ui-field-label">{drafting("cosigners")}</h2>
        <div class="ui-field-hint">{drafting("cosignersHint")}</div>
        <DeedRefusals deed={deed} />
        <ul class="proposals-files">
          <For each={others()} fallback={<li class="proposals-silent">{drafting("noCosigners")}</li>}>
            {(other) => (
              <li>
                <span>{nameIn(props.names, other.member)}</span><small>{trade(`signed.${other.answer}`)}</small>
                <Show when={other.answer === "invited"}><Button size="small" tone="quiet" aria-label={drafting("uninviteOf", nameIn(props.names, other.member))} onClick={() => uninvite(other.member)}>{drafting("uninvite")}</Button></Show>
              </li>
            )}
          </For>
        </ul>
        <PickMembers proposer={props.proposer} value={more()} onChange={setMore} refusal={deed.refusal("with")} />
        <Show when={more().length > 0}><Button size="small" busy={deed.busy()} onClick={invite}>{drafting("inviting.confirm")}</Button></Show>
      </section>
    </Show>
  )
}
