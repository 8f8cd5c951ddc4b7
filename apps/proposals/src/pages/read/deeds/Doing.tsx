import { type ProposalsApi, Zone } from "@jianyan/contract"
import { Button, ButtonLink, Menu } from "@jianyan/ui"
import { createMemo, createSignal, For, Match, Show, Switch } from "solid-js"
import { before } from "../../../words/before.ts"
import { deeds } from "../../../words/deeds.ts"
import { merging } from "../../../words/merging.ts"
import { jointly } from "../../../words/jointly.ts"
import { assigning } from "../../../words/assigning.ts"
import { ledByHead } from "../../../words/ledByHead.ts"
import { Accepting } from "./Accepting.tsx"
import { Asking } from "./Asking.tsx"
import { Closing } from "./Closing.tsx"
import { Assigning, type AssigningVerb, assigningVerbs } from "./Assigning.tsx"
import { AskingConsent } from "./AskingConsent.tsx"
import { AskingRework } from "./AskingRework.tsx"
import { Examining } from "./Examining.tsx"
import { Feedback } from "./Feedback.tsx"
import { HandingOver } from "./HandingOver.tsx"
import { HeadLeading, headVerbs } from "./HeadLeading.tsx"
import { Inviting } from "./Inviting.tsx"
import { Joining, joiningVerbs } from "./Joining.tsx"
import { type Offer, offers, plain, type Plain } from "./offers.ts"
import { Regrouping } from "./Regrouping.tsx"
import { Returning } from "./Returning.tsx"
import { Sealing } from "./Sealing.tsx"
import { Signing } from "./Signing.tsx"
import { TalkingOver } from "./TalkingOver.tsx"
import { Withdrawing } from "./Withdrawing.tsx"

/** What the visitor may do with a proposal as it stands, the likeliest first, and the dialogs that do it. */
export const Doing = (props: { readonly detail: ProposalsApi.Detail }) => {
  const [open, setOpen] = createSignal<Offer>()
  const proposal = () => props.detail.proposal
  const found = createMemo(() => offers(props.detail.may, proposal().stage))
  const close = () => setOpen(undefined)
  const isPlain = (offer: Offer | undefined): Plain | undefined => plain.find((each) => each === offer)
  const examining = () => {
    const offer = open()
    return offer === "recommend" || offer === "decide" || offer === "merge" ? offer : undefined
  }
  return (
    <>
      <For each={found().seen}>
        {(offer, place) => (
          <Show when={editor(offer, proposal().id)} fallback={<Button tone={place() === 0 ? "main" : "plain"} onClick={() => setOpen(offer)}>{label(offer, proposal().stage._tag)}</Button>}>
            {(href) => <ButtonLink tone={place() === 0 ? "main" : "plain"} href={href()}>{label(offer, proposal().stage._tag)}</ButtonLink>}
          </Show>
        )}
      </For>
      <Show when={found().kept.length > 0}>
        <Menu
          trigger={deeds("more")}
          items={found().kept.map((offer) => ({ label: label(offer, proposal().stage._tag), ...(offer === "withdraw" ? { tone: "danger" as const } : {}), ...going(offer, proposal().id, () => setOpen(offer)) }))}
        />
      </Show>
      <Switch>
        <Match when={open() === "coSign"}><Signing id={proposal().id} onClose={close} /></Match>
        <Match when={open() === "inviteCoSigner"}><Inviting detail={props.detail} onClose={close} /></Match>
        <Match when={joiningVerbs.find((verb) => verb === open())} keyed>{(verb) => <Joining verb={verb} detail={props.detail} onClose={close} />}</Match>
        <Match when={open() === "recordTalk"}><TalkingOver detail={props.detail} onClose={close} /></Match>
        <Match when={open() === "affixSeal"}><Sealing detail={props.detail} onClose={close} /></Match>
        <Match when={isPlain(open())} keyed>{(verb) => <Asking verb={verb} id={proposal().id} onClose={close} />}</Match>
        <Match when={examining()} keyed>{(mode) => <Examining mode={mode} detail={props.detail} onClose={close} />}</Match>
        <Match when={open() === "withdraw"}><Withdrawing id={proposal().id} onClose={close} /></Match>
        <Match when={open() === "askRework"}><AskingRework id={proposal().id} onClose={close} /></Match>
        <Match when={open() === "askConsent"}><AskingConsent proposal={proposal()} onClose={close} /></Match>
        <Match when={open() === "regroup"}><Regrouping proposal={proposal()} onClose={close} /></Match>
        <Match when={open() === "handOver"}><HandingOver id={proposal().id} onClose={close} /></Match>
        <Match when={assigningVerbs.find((verb) => verb === open())} keyed>{(verb) => <Assigning verb={verb} detail={props.detail} onClose={close} />}</Match>
        <Match when={open() === "accept"}><Accepting id={proposal().id} proposal={proposal()} onClose={close} /></Match>
        <Match when={headVerbs.find((verb) => verb === open())} keyed>{(verb) => <HeadLeading verb={verb} detail={props.detail} onClose={close} />}</Match>
        <Match when={open() === "returnToOffice"}><Returning id={proposal().id} onClose={close} /></Match>
        <Match when={open() === "giveFeedback"}><Feedback proposal={proposal()} onClose={close} /></Match>
        <Match when={open() === "close"}><Closing detail={props.detail} onClose={close} /></Match>
      </Switch>
    </>
  )
}

const isAssigning = (offer: Offer): offer is AssigningVerb => (assigningVerbs as ReadonlyArray<string>).includes(offer)

const label = (offer: Offer, stage: string): string => {
  if (isAssigning(offer)) return assigning(`${offer}.label`)
  switch (offer) {
    case "proposeReply": return deeds("sendReply.label")
    case "proposeReplyToMerged": return deeds("replyToMerged.label")
    case "askRework": return merging("rework.label")
    case "askConsent": return merging("ask.label")
    case "regroup": return merging("regroup.label")
    case "inviteBody": case "joinForBody": case "declineForBody": case "affixSeal": return jointly(`${offer}.label`)
    case "sayHeadLeads": case "takeBackHeadLeads": return ledByHead(`${offer}.label`)
    case "recordTalk": return before("recordTalk.label")
    case "takeTheLead": return merging("takeTheLead.label")
    default: return offer === "recommend" && stage === "Recommended" ? deeds("recommend.again") : deeds(`${offer}.label`)
  }
}

const replies: ReadonlyArray<Offer> = ["sendReply", "replyToMerged", "proposeReply", "proposeReplyToMerged"]

const editor = (offer: Offer, id: string): string | undefined => {
  if (offer === "revise") return `${Zone.proposals.proposal(id)}/write`
  return replies.includes(offer) ? `${Zone.proposals.proposal(id)}/reply` : undefined
}

const going = (offer: Offer, id: string, onSelect: () => void) => {
  const href = editor(offer, id)
  return href === undefined ? { onSelect } : { href }
}
