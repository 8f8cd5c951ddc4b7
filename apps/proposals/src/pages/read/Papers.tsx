import { type ProposalsApi, Zone } from "@jianyan/contract"
import { Proposal } from "@jianyan/domain"
import { Section } from "@jianyan/ui"
import { Show } from "solid-js"
import { FileList, FilesField } from "../../parts/Files.tsx"
import { drafting } from "../../words/drafting.ts"

/** The files of a proposal, to be kept; of one entered from paper, the scanned pages may be added until it is examined. */
export const Papers = (props: { readonly detail: ProposalsApi.Detail }) => {
  const proposal = () => props.detail.proposal
  return (
    <Show
      when={proposal().onPaper !== undefined && props.detail.may.includes("attachFile")}
      fallback={<Show when={proposal().attachments.length > 0}><Section title={drafting("files")}><FileList id={proposal().id} files={proposal().attachments} /></Section></Show>}
    >
      <div class="ui-section"><FilesField draft={proposal()} /></div>
    </Show>
  )
}

/** Leads to the versions of a proposal that was changed. */
export const VersionsLink = (props: { readonly detail: ProposalsApi.Detail }) => {
  const count = () => Proposal.versions(props.detail.life.map(({ event }) => event)).length
  return <Show when={count() > 1}><p class="ui-noprint"><a href={`${Zone.proposals.proposal(props.detail.proposal.id)}/versions`}>{drafting("versionsLink", count())}</a></p></Show>
}
