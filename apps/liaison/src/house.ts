import { connect } from "@jianyan/client"
import { CommitteeApi, LeavesApi, MeetingsApi, ReportsApi, StationsApi } from "@jianyan/contract"

const base = location.origin

/** Connects this zone to the house of one committee. */
export const connectTo = (committee: string) => ({
  committee: connect(CommitteeApi, { base, committee }),
  stations: connect(StationsApi, { base, committee }),
  meetings: connect(MeetingsApi, { base, committee }),
  leaves: connect(LeavesApi, { base, committee }),
  reports: connect(ReportsApi, { base, committee })
})
