import { Zone as Address } from "@jianyan/contract"
import { ButtonLink, Empty } from "@jianyan/ui"
import { anew, memory, ZoneRoot } from "@jianyan/zone"
import { Route, type RouterProps } from "@solidjs/router"
import { type Component, lazy } from "solid-js"
import { Shell } from "./parts/Shell.tsx"
import { shell } from "./words/shell.ts"

const ListStations = lazy(() => import("./pages/stations/ListStations.tsx"))
const ReadStation = anew(() => import("./pages/stations/ReadStation.tsx"))
const RecordActivity = anew(() => import("./pages/activities/RecordActivity.tsx"))
const RecordForBody = lazy(() => import("./pages/activities/RecordForBody.tsx"))
const ReadActivity = anew(() => import("./pages/activities/ReadActivity.tsx"))
const CorrectActivity = anew(() => import("./pages/activities/CorrectActivity.tsx"))
const ListMeetings = lazy(() => import("./pages/meetings/ListMeetings.tsx"))
const ConveneMeeting = lazy(() => import("./pages/meetings/ConveneMeeting.tsx"))
const ReadRules = lazy(() => import("./pages/meetings/rules/ReadRules.tsx"))
const ChangeRules = lazy(() => import("./pages/meetings/rules/ChangeRules.tsx"))
const ReadMeeting = anew(() => import("./pages/meetings/ReadMeeting.tsx"))
const RecordAttendance = anew(() => import("./pages/meetings/RecordAttendance.tsx"))
const AskLeave = anew(() => import("./pages/leave/AskLeave.tsx"))
const ReadAbsences = anew(() => import("./pages/leave/ReadAbsences.tsx"))
const ListLeave = lazy(() => import("./pages/leave/ListLeave.tsx"))
const ListReports = lazy(() => import("./pages/reports/ListReports.tsx"))
const WriteReport = lazy(() => import("./pages/reports/WriteReport.tsx"))
const ReadReport = anew(() => import("./pages/reports/ReadReport.tsx"))

/** The whole zone under its path; a test brings a router that lives in memory. */
export const Zone = (props: { readonly router?: Component<RouterProps> }) => {
  const asked = memory({ offline: true })
  return (
    <ZoneRoot base="/liaison" memory={asked} shell={Shell} router={props.router}>
      <Route path="/" component={ListStations} />
      <Route path="/stations/:id" component={ReadStation} />
      <Route path="/stations/:id/record" component={RecordActivity} />
      <Route path="/activities/record" component={RecordForBody} />
      <Route path="/activities/:id" component={ReadActivity} />
      <Route path="/activities/:id/correct" component={CorrectActivity} />
      <Route path="/meetings" component={ListMeetings} />
      <Route path="/meetings/new" component={ConveneMeeting} />
      <Route path="/meetings/rules" component={ReadRules} />
      <Route path="/meetings/rules/change" component={ChangeRules} />
      <Route path="/meetings/:id" component={ReadMeeting} />
      <Route path="/meetings/:id/attendance" component={RecordAttendance} />
      <Route path="/meetings/:id/leave" component={AskLeave} />
      <Route path="/meetings/:id/absences" component={ReadAbsences} />
      <Route path="/leave" component={ListLeave} />
      <Route path="/reports" component={ListReports} />
      <Route path="/reports/write" component={WriteReport} />
      <Route path="/reports/:id" component={ReadReport} />
      <Route path="*" component={NotFound} />
    </ZoneRoot>
  )
}

const NotFound = () => (
  <Empty title={shell("notFound")} action={<ButtonLink href={Address.liaison.home}>{shell("toStations")}</ButtonLink>}>{shell("notFoundText")}</Empty>
)
