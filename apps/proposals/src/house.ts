import { connect } from "@jianyan/client"
import { CommitteeApi, ProposalsApi } from "@jianyan/contract"

const base = location.origin

/** Connects this zone to the house of one committee. */
export const connectTo = (committee: string) => ({
  committee: connect(CommitteeApi, { base, committee }),
  proposals: connect(ProposalsApi, { base, committee })
})
