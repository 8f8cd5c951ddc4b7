import { type Address, connect, type Connected } from "@jianyan/client"
import { AppraisalsApi, CommitteeApi, EvaluationsApi, MeetingsApi, NoticesApi, ProposalsApi, PublicationsApi, ReportsApi, ScoresApi, SessionApi, StationsApi, SupervisionsApi } from "@jianyan/contract"
import type { House } from "./house.ts"

/** The committee of the demo story. */
export const committee = "binhe"

/** The password of every demo account. */
export const password = "jianyan-demo"

/** Somebody signed in who asks the house without a screen. */
export interface Asking {
  /** The session cookie, as a browser would send it. */
  readonly cookie: string
  readonly session: Connected<typeof SessionApi>
  readonly committee: Connected<typeof CommitteeApi>
  readonly proposals: Connected<typeof ProposalsApi>
  readonly publications: Connected<typeof PublicationsApi>
  readonly appraisals: Connected<typeof AppraisalsApi>
  readonly supervisions: Connected<typeof SupervisionsApi>
  readonly evaluations: Connected<typeof EvaluationsApi>
  readonly scores: Connected<typeof ScoresApi>
  readonly stations: Connected<typeof StationsApi>
  readonly meetings: Connected<typeof MeetingsApi>
  readonly notices: Connected<typeof NoticesApi>
  readonly reports: Connected<typeof ReportsApi>
}

/** Asks for a session and gives the answer, whatever it is. */
export const signIn = (house: House, user: string, given: string = password): Promise<Response> =>
  fetch(`${house.url}/api/auth/sign-in/username`, {
    method: "POST", headers: { "content-type": "application/json", origin: house.url }, body: JSON.stringify({ username: user, password: given })
  })

/** Signs in with a demo account and connects to the house through the client every screen uses. */
export const askAs = async (house: House, user: string): Promise<Asking> => {
  const answer = await signIn(house, user)
  const cookie = answer.headers.getSetCookie().map((one) => one.split(";")[0]).join("; ")
  if (!answer.ok || cookie === "") throw new Error(`${user} could not sign in: ${answer.status} ${await answer.text()}`)
  const send: typeof fetch = (input, init) => fetch(input, { ...init, headers: { ...Object.fromEntries(new Headers(init?.headers)), cookie, origin: house.url } })
  const address: Address = { base: house.url, committee, fetch: send }
  return {
    cookie,
    session: connect(SessionApi, { base: house.url, fetch: send }),
    committee: connect(CommitteeApi, address),
    proposals: connect(ProposalsApi, address),
    publications: connect(PublicationsApi, address),
    appraisals: connect(AppraisalsApi, address),
    supervisions: connect(SupervisionsApi, address),
    evaluations: connect(EvaluationsApi, address),
    scores: connect(ScoresApi, address),
    stations: connect(StationsApi, address),
    meetings: connect(MeetingsApi, address),
    notices: connect(NoticesApi, address),
    reports: connect(ReportsApi, address)
  }
}
