import type { DateTime } from "effect"
import type * as Proposal from "../proposal/Proposal.ts"

/**
 * Gives the instant since which a proposal waits where it stands, as far as its state knows; none for a draft or one that is at its end.
 *
 * A recommendation waits since it was made; a filed one since it came back from a unit, otherwise since it was received; a reply since the last one was sent.
 */
export const waitingSince = (self: Proposal.Proposal): DateTime.Utc | undefined => {
  const received = self.submission?.at
  switch (self.stage._tag) {
    case "Submitted": return received
    case "Reworking":
    case "Recommended": return self.examined.at(-1)?.at ?? received
    case "Filed": return self.handovers.at(-1)?.back?.at ?? received
    case "HandedOver":
    case "Accepted": return self.stage.handling.since
    case "Replied": return self.replies.at(-1)?.at
    case "Rated": return self.feedback.at(-1)?.at
    default: return undefined
  }
}
