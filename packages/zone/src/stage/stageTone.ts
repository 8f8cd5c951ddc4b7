import type { Proposal } from "@jianyan/domain"
import type { Tone } from "@jianyan/ui"

type Stage = Proposal.Stage["_tag"]

const tones: { readonly [Tag in Stage]: Tone } = {
  Drafted: "plain", Submitted: "plain", Reworking: "due", Recommended: "due", Filed: "going", NotFiled: "bad", Merged: "going", Converted: "plain", PassedOn: "plain", Withdrawn: "plain",
  HandedOver: "due", Accepted: "going", Replied: "done", Rated: "done", Closed: "done"
}

/** Gives the tone the stage of a proposal is shown in, the same in every zone. */
export const stageTone = (stage: Stage): Tone => tones[stage]
