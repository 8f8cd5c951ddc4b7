import { connect } from "@jianyan/client"
import { AppraisalsApi, CommitmentsApi, CommitteeApi, ProposalsApi } from "@jianyan/contract"

const base = location.origin

/** Connects this zone to the house of one committee. */
export const connectTo = (committee: string) => ({
  committee: connect(CommitteeApi, { base, committee }),
  proposals: connect(ProposalsApi, { base, committee }),
  commitments: connect(CommitmentsApi, { base, committee }),
  appraisals: connect(AppraisalsApi, { base, committee })
})
