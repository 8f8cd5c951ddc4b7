import type { ProposalsApi } from "@jianyan/contract"
import type { Tone } from "@jianyan/ui"

/** Tells what a stage means for the reader. */
export const stageTone = (stage: ProposalsApi.Row["stage"]): Tone => {
  switch (stage) {
    case "Drafted":
    case "Submitted":
    case "Recommended":
    case "Merged":
    case "Converted":
    case "PassedOn":
    case "Withdrawn": return "plain"
    case "Filed":
    case "HandedOver":
    case "Accepted": return "going"
    case "Reworking":
    case "Replied": return "due"
    case "Rated":
    case "Closed": return "done"
    case "NotFiled": return "bad"
  }
}
