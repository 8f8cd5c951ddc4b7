import type { Proposal } from "@jianyan/domain"
import { StageBadge, type Tone } from "@jianyan/ui"
import { trade } from "../words/trade.ts"

const tones: { readonly [Tag in Proposal.Stage["_tag"]]: Tone } = {
  Drafted: "plain", Submitted: "plain", Reworking: "due", Recommended: "due", Filed: "going", NotFiled: "bad", Merged: "going", Converted: "plain", PassedOn: "plain", Withdrawn: "plain",
  HandedOver: "due", Accepted: "going", Replied: "done", Rated: "done", Closed: "done"
}

/** Says where a proposal stands. */
export const Stage = (props: { readonly stage: Proposal.Stage["_tag"] }) => <StageBadge tone={tones[props.stage]} word={trade(`stage.${props.stage}`)} />
