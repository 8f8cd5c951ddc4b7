import { type ProposalsApi, Zone } from "@jianyan/contract"
import { Proposal } from "@jianyan/domain"
import { Section } from "@jianyan/ui"
import { Show } from "solid-js"
import { FileList } from "../../parts/Files.tsx"
import { drafting } from "../../words/drafting.ts"

/** The files of a proposal, to be kept. */
export const Papers = (props: { readonly proposal: Proposal.Proposal }) => (
  <Show when={props.proposal.attachments.length > 0}>
    <Section title={drafting("files")}><FileList id={props.proposal.id} files={props.proposal.attachments} /></Section>
  </Show>
)

/** Leads to the versions of a proposal that was changed. */
export const VersionsLink = (props: { readonly detail: ProposalsApi.Detail }) => {
  const count = () => Proposal.versions(props.detail.life.map(({ event }) => event)).length
  return <Show when={count() > 1}><p class="ui-noprint"><a href={`${Zone.proposals.proposal(props.detail.proposal.id)}/versions`}>{drafting("versionsLink", count())}</a></p></Show>
}
