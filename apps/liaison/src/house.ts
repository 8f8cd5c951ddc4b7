import { connect, Unreachable } from "@jianyan/client"
import { CommitteeApi, MeetingsApi, ReportsApi, SessionApi, StationsApi } from "@jianyan/contract"

const base = location.origin

/** What is asked outside any committee: who is signed in. */
export const session = connect(SessionApi, { base })

/** Connects this zone to the house of one committee. */
export const connectTo = (committee: string) => ({
  committee: connect(CommitteeApi, { base, committee }),
  stations: connect(StationsApi, { base, committee }),
  meetings: connect(MeetingsApi, { base, committee }),
  reports: connect(ReportsApi, { base, committee })
})
export type House = ReturnType<typeof connectTo>

/** Ends the session; refuses with `Unreachable` when the house does not confirm it. */
export const signOut = async (): Promise<void> => {
  const response = await fetch(`${base}/api/auth/sign-out`, { method: "POST", headers: { "content-type": "application/json" }, body: "{}" })
    .catch(() => { throw new Unreachable({}) })
  if (!response.ok) throw new Unreachable({ status: response.status })
}
