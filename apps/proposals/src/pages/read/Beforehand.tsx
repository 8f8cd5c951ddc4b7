import { Contract, ProposalsApi, Zone } from "@jianyan/contract"
import { Button, formatDate, formatLabelled, Notice } from "@jianyan/ui"
import { nameIn, said } from "@jianyan/zone"
import { createSignal, Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { before } from "../../words/before.ts"
import { TalkingOver } from "./deeds/TalkingOver.tsx"

/** What a proposal came of: the station where it was heard, the reference topic it took up, the research behind it. */
export const CameOf = (props: { readonly detail: ProposalsApi.Detail }) => {
  const from = () => props.detail.cameOf
  return (
    <Show when={from()?.station ?? from()?.theme ?? props.detail.proposal.origin?.research}>
      <section>
        <h2 class="proposals-aside">{before("cameOf")}</h2>
        <ul class="proposals-bodies">
          <Show when={from()?.station}>{(station) => <li><span><a href={Zone.liaison.station(station().id)}>{said(station().name)}</a></span></li>}</Show>
          <Show when={from()?.theme}>{(theme) => <li><span><a href={Zone.proposals.themes({ session: theme().session })}>{before("themeTitle", theme().title)}</a></span></li>}</Show>
        </ul>
        <Show when={props.detail.proposal.origin?.research}>{(research) => <p>{formatLabelled(before("research"), research())}</p>}</Show>
      </section>
    </Show>
  )
}

/** The talk of a body's members over its proposal: when, how many of how many, what came of it, and whether the text was changed since. */
export const TalkedOver = (props: { readonly detail: ProposalsApi.Detail }) => {
  const { at } = useVisitor()
  const { readFile } = ProposalsApi
  return (
    <Show when={props.detail.proposal.talk}>
      {(talk) => (
        <section>
          <h2 class="proposals-aside">{before("talk")}</h2>
          <p>{talk().result}</p>
          <p class="proposals-silent">
            {before("talkOn", formatDate(talk().on, "full"), talk().present, talk().of)} · {before("recordedBy", nameIn(props.detail.names, talk().by))}
            <Show when={talk().minutes}>{(hash) => <> · <a href={Contract.address(at, readFile, { id: props.detail.proposal.id, hash: hash() })}>{before("minutes")}</a></>}</Show>
          </p>
          <Show when={talk().changedSince}><p class="proposals-unsealed">{before("changedSince")}</p></Show>
        </section>
      )}
    </Show>
  )
}

/** Says to the head of a body that its members must talk the proposal over before it is handed in, and lets the talk be recorded. */
export const TalkDue = (props: { readonly detail: ProposalsApi.Detail }) => {
  const { naming } = useVisitor()
  const [recording, setRecording] = createSignal(false)
  const body = () => {
    const { may, proposal: { proposer }, bodies } = props.detail
    return bodies?.talkDue === true && proposer._tag === "Body" && may.includes("recordTalk") ? naming.body(proposer.body) : undefined
  }
  return (
    <Show when={body()}>
      {(body) => (
        <>
          <Notice tone="due" actions={<Button size="small" onClick={() => setRecording(true)}>{before("recordTalk.label")}</Button>}>{before("talkDue", body())}</Notice>
          <Show when={recording()}><TalkingOver detail={props.detail} onClose={() => setRecording(false)} /></Show>
        </>
      )}
    </Show>
  )
}
