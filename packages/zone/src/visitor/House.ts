import type { Connected } from "@jianyan/client"
import type { CommitteeApi } from "@jianyan/contract"

/** What every zone asks of the house of one committee; each asks more of its own. */
export interface House {
  readonly committee: Connected<typeof CommitteeApi>
}
