/** The addresses of the zones: how an app leads to another without importing it. */
export const portal = {
  home: "/", signIn: "/sign-in", members: "/members", member: (id: string) => `/members/${id}`,
  accounts: "/accounts", accountsOfMembers: "/accounts/members", accountHistory: (account?: string) => `/accounts/history${account === undefined ? "" : `?${new URLSearchParams({ account })}`}`,
  firstPassword: (next?: string) => `/first-password${next === undefined ? "" : `?${new URLSearchParams({ next })}`}`
} as const
/** The pages of proposals; a list keeps its filters in the address. */
export const proposals = {
  home: "/proposals/",
  list: (query: Readonly<Record<string, string>> = {}) => `/proposals/${Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ""}`,
  proposal: (id: string) => `/proposals/${id}`,
  examine: "/proposals/examine",
  topics: "/proposals/topics",
  write: "/proposals/write",
  handingOver: "/proposals/handing-over",
  rules: "/proposals/rules",
  changeRules: "/proposals/rules/change",
  key: (query: Readonly<Record<string, string>> = {}) => `/proposals/key${Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ""}`,
  excellent: "/proposals/excellent",
  units: (query: Readonly<Record<string, string>> = {}) => `/proposals/units${Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ""}`,
  unit: (id: string, query: Readonly<Record<string, string>> = {}) => `/proposals/units/${id}${Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ""}`,
  publishing: (query: Readonly<Record<string, string>> = {}) => `/proposals/publishing${Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ""}`,
  publish: (id: string) => `/proposals/${id}/publish`,
  /** What anybody may read, without a sign-in: all committees, one committee's proposals, or one of them. */
  open: (committee?: string, id?: string) => ["/proposals/public", committee, id].filter((part) => part !== undefined).join("/"),
  statistics: (query: Readonly<Record<string, string>> = {}) => `/proposals/statistics${Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ""}`,
  board: (query: Readonly<Record<string, string>> = {}) => `/proposals/board${Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ""}`,
  deadlines: (month?: string) => `/proposals/deadlines${month === undefined ? "" : `?month=${month}`}`,
  sessions: "/proposals/sessions",
  notices: (query: Readonly<Record<string, string>> = {}) => `/proposals/notices${Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ""}`,
  heads: "/proposals/heads",
  signings: "/proposals/signings",
  upper: "/proposals/upper",
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
  whatIf: (query: Readonly<Record<string, string>> = {}) => `/performance/what-if${Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ""}`,
  objections: (query: Readonly<Record<string, string>> = {}) => `/performance/objections${Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ""}`,
  objection: (id: string) => `/performance/objections/${id}`,
  object: (query: Readonly<Record<string, string>> = {}) => `/performance/object${Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ""}`,
  portrait: (member: string) => `/performance/members/${member}/portrait`,
  dutyReport: (year?: number) => `/performance/duty-report${year === undefined ? "" : `?year=${year}`}`,
  desk: inYear("desk"), signals: inYear("desk/signals"), grades: inYear("grades"), years: "/performance/years",
  entries: "/performance/entries", entry: (id: string) => `/performance/entries/${id}`, reportEntry: "/performance/entries/report", reviseEntry: (id: string) => `/performance/entries/${id}/revise`,
  file: "/performance/file",
  /** Groups, stations and handling units, each under the rulebook adopted for them. */
  organisations: (query: Readonly<Record<string, string>> = {}) => `/performance/organisations${Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ""}`,
  organisation: (subject: "group" | "unit", id: string) => `/performance/organisations/${subject}/${id}`
} as const

const rooms: Readonly<Record<string, (id: string) => string>> = {
  proposal: proposals.proposal, activity: liaison.activity, meeting: liaison.meeting, report: liaison.report, station: liaison.station, member: performance.member,
  entry: performance.entry, contact: liaison.activity, instruction: (id) => liaison.report(id.replace(/\.\d+$/u, "")),
  feedback: proposals.proposal, unsatisfied: proposals.proposal, recommendation: (id) => proposals.proposal(id.replace(/\.\d+$/u, ""))
}

/** Gives the address at which a record such as "proposal/p-1" is read, none for a record no zone shows. */
export const record = (ref: string): string | undefined => {
  const cut = ref.indexOf("/")
  return rooms[ref.slice(0, cut)]?.(ref.slice(cut + 1))
}
