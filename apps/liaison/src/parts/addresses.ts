import { Zone } from "@jianyan/contract"

const at = (home: string) => (query: Readonly<Record<string, string>> = {}): string =>
  Object.keys(query).length === 0 ? home : `${home}?${new URLSearchParams(query)}`

/** The addresses inside this zone that other zones do not lead to. */
export const address = {
  stations: at(Zone.liaison.home),
  record: (station: string, draft?: string) => `${Zone.liaison.station(station)}/record${draft === undefined ? "" : `?${new URLSearchParams({ draft })}`}`,
  recordForBody: "/liaison/activities/record",
  correct: (activity: string) => `${Zone.liaison.activity(activity)}/correct`,
  meetings: at(Zone.liaison.meetings),
  convene: "/liaison/meetings/new",
  rules: "/liaison/meetings/rules",
  changeRules: "/liaison/meetings/rules/change",
  attendance: (meeting: string) => `${Zone.liaison.meeting(meeting)}/attendance`,
  askLeave: (meeting: string) => `${Zone.liaison.meeting(meeting)}/leave`,
  absences: (meeting: string) => `${Zone.liaison.meeting(meeting)}/absences`,
  leave: at(Zone.liaison.leave),
  reports: at("/liaison/reports"),
  write: "/liaison/reports/write"
} as const
