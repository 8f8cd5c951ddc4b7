type Query = Readonly<Record<string, string>>

/** A page with what is asked of it, such as the filters of a list. */
const filtered = (path: string) => (query: Query = {}): string => Object.keys(query).length > 0 ? `${path}?${new URLSearchParams(query)}` : path

/** The addresses of the zones: how an app leads to another without importing it. */
export const portal = {
  home: "/", signIn: "/sign-in", members: "/members", member: (id: string) => `/members/${id}`,
  accounts: "/accounts", accountsOfMembers: "/accounts/members", accountHistory: (account?: string) => `/accounts/history${account === undefined ? "" : `?${new URLSearchParams({ account })}`}`,
  firstPassword: (next?: string) => `/first-password${next === undefined ? "" : `?${new URLSearchParams({ next })}`}`
} as const
/** The pages of proposals; a list keeps its filters in the address. */
export const proposals = {
  home: "/proposals/",
  list: filtered("/proposals/"),
  proposal: (id: string) => `/proposals/${id}`,
  examine: "/proposals/examine",
  themes: filtered("/proposals/themes"),
  topics: "/proposals/topics",
  write: "/proposals/write",
  handingOver: filtered("/proposals/handing-over"),
  rules: "/proposals/rules",
  changeRules: "/proposals/rules/change",
  key: filtered("/proposals/key"),
  excellent: "/proposals/excellent",
  units: filtered("/proposals/units"),
  unit: (id: string, query: Query = {}) => filtered(`/proposals/units/${id}`)(query),
  publishing: filtered("/proposals/publishing"),
  publish: (id: string) => `/proposals/${id}/publish`,
  /** What anybody may read, without a sign-in: all committees, one committee's proposals, or one of them. */
  open: (committee?: string, id?: string) => ["/proposals/public", committee, id].filter((part) => part !== undefined).join("/"),
  statistics: filtered("/proposals/statistics"),
  board: filtered("/proposals/board"),
  deadlines: (month?: string) => `/proposals/deadlines${month === undefined ? "" : `?month=${month}`}`,
  sessions: "/proposals/sessions",
  notices: filtered("/proposals/notices"),
  heads: "/proposals/heads",
  signings: "/proposals/signings",
  paper: "/proposals/paper",
  upper: "/proposals/upper",
  promises: "/proposals/promises",
  lookingBack: filtered("/proposals/looking-back"),
  referrals: filtered("/proposals/referrals"),
  achievements: filtered("/proposals/achievements"),
  appraisals: "/proposals/appraisals"
} as const
/** The pages of liaison: stations, activities, meetings, reports, leave. */
export const liaison = {
  home: "/liaison/",
  station: (id: string) => `/liaison/stations/${id}`,
  activity: (id: string) => `/liaison/activities/${id}`,
  meeting: (id: string) => `/liaison/meetings/${id}`,
  report: (id: string) => `/liaison/reports/${id}`,
  meetings: "/liaison/meetings",
  leave: "/liaison/leave"
} as const
const inYear = (path: string) => (year?: number): string => `/performance/${path}${year === undefined ? "" : `?year=${year}`}`
/** The file that checks an export without the house, to be kept beside it. */
export const verifier = "/verifier/jianyan-verifier.html"
/** The pages of performance; those of one year lead to the year in force where none is named. */
export const performance = {
  proof: "/performance/proof",
  home: "/performance/", member: (id: string) => `/performance/members/${id}`, rulebook: "/performance/rulebook",
  /** One adopted edition, by its name such as "binhe/2026". */
  edition: (name: string) => `/performance/rulebook?edition=${encodeURIComponent(name)}`,
  rulebooks: "/performance/rulebooks", draft: (id: string) => `/performance/rulebooks/${id}/edit`,
  whatIf: filtered("/performance/what-if"),
  objections: filtered("/performance/objections"),
  objection: (id: string) => `/performance/objections/${id}`,
  object: filtered("/performance/object"),
  portrait: (member: string) => `/performance/members/${member}/portrait`,
  dutyReport: (year?: number) => `/performance/duty-report${year === undefined ? "" : `?year=${year}`}`,
  desk: inYear("desk"), signals: inYear("desk/signals"), grades: inYear("grades"), years: "/performance/years",
  entries: "/performance/entries", entry: (id: string) => `/performance/entries/${id}`, reportEntry: "/performance/entries/report", reviseEntry: (id: string) => `/performance/entries/${id}/revise`,
  file: "/performance/file",
  /** Groups, stations and handling units, each under the rulebook adopted for them. */
  organisations: filtered("/performance/organisations"),
  organisation: (subject: "group" | "unit", id: string) => `/performance/organisations/${subject}/${id}`
} as const

const rooms: Readonly<Record<string, (id: string) => string>> = {
  proposal: proposals.proposal, activity: liaison.activity, meeting: liaison.meeting, report: liaison.report, station: liaison.station, member: performance.member,
  entry: performance.entry, contact: liaison.activity, instruction: (id) => liaison.report(id.replace(/\.\d+$/u, "")),
  appraisal: (id) => `${proposals.proposal(id)}#appraisal`,
  feedback: proposals.proposal, unsatisfied: proposals.proposal, recommendation: (id) => proposals.proposal(id.replace(/\.\d+$/u, ""))
}

/** Gives the address at which a record such as "proposal/p-1" is read, none for a record no zone shows. */
export const record = (ref: string): string | undefined => {
  const cut = ref.indexOf("/")
  return rooms[ref.slice(0, cut)]?.(ref.slice(cut + 1))
}
