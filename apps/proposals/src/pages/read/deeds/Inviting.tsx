import type { ProposalsApi } from "@jianyan/contract"
import { Button, Dialog } from "@jianyan/ui"
import { CoSigners } from "../../../parts/CoSigners.tsx"
import { drafting } from "../../../words/drafting.ts"

/** Invites members to sign a proposal that was saved or submitted, and takes unanswered invitations back. */
export const Inviting = (props: { readonly detail: ProposalsApi.Detail; readonly onClose: () => void }) => (
  <Dialog
    open title={drafting("inviting.title")} description={drafting("inviting.follows")} onClose={() => props.onClose()}
    actions={<Button tone="quiet" onClick={() => props.onClose()}>{drafting("shut")}</Button>}
  >
    <CoSigners id={props.detail.proposal.id} proposer={props.detail.proposal.proposer} names={props.detail.names} />
  </Dialog>
)
