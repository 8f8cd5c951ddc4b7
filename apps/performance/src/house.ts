import { connect } from "@jianyan/client"
import { CommitteeApi, ScoresApi } from "@jianyan/contract"

const base = location.origin

/** Connects this zone to the house of one committee. */
export const connectTo = (committee: string) => ({
  committee: connect(CommitteeApi, { base, committee }),
  scores: connect(ScoresApi, { base, committee })
})
