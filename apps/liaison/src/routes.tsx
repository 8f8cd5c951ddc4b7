import { Zone as Address } from "@jianyan/contract"
import { ButtonLink, Empty } from "@jianyan/ui"
import { Route, Router, type RouterProps } from "@solidjs/router"
import { QueryClient, QueryClientProvider } from "@tanstack/solid-query"
import { type Component, lazy, type ParentProps, Suspense } from "solid-js"
import { Dynamic } from "solid-js/web"
import { Shell } from "./parts/Shell.tsx"
import { Coming } from "./parts/Visitor.tsx"
import { isRefusal } from "./words/refusals.ts"
import { shell } from "./words/shell.ts"

const ListStations = lazy(() => import("./pages/stations/ListStations.tsx"))
const ReadStation = lazy(() => import("./pages/stations/ReadStation.tsx"))
const RecordActivity = lazy(() => import("./pages/activities/RecordActivity.tsx"))
const RecordForBody = lazy(() => import("./pages/activities/RecordForBody.tsx"))
const ReadActivity = lazy(() => import("./pages/activities/ReadActivity.tsx"))
const CorrectActivity = lazy(() => import("./pages/activities/CorrectActivity.tsx"))
const ListMeetings = lazy(() => import("./pages/meetings/ListMeetings.tsx"))
const ConveneMeeting = lazy(() => import("./pages/meetings/ConveneMeeting.tsx"))
const ReadMeeting = lazy(() => import("./pages/meetings/ReadMeeting.tsx"))
const RecordAttendance = lazy(() => import("./pages/meetings/RecordAttendance.tsx"))
const ListReports = lazy(() => import("./pages/reports/ListReports.tsx"))
const WriteReport = lazy(() => import("./pages/reports/WriteReport.tsx"))
const ReadReport = lazy(() => import("./pages/reports/ReadReport.tsx"))

const Root = (props: ParentProps) => (
  <Shell>
    <Suspense fallback={<Coming />}>{props.children}</Suspense>
  </Shell>
)

/** The whole zone under its path; a test brings a router that lives in memory. */
export const Zone = (props: { readonly router?: Component<RouterProps> }) => {
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: 10_000, networkMode: "always", retry: (times, thrown) => times < 2 && isRefusal(thrown) && thrown._tag === "House.Unreachable" } }
  })
  return (
    <QueryClientProvider client={client}>
      <Dynamic component={props.router ?? Router} base="/liaison" root={Root}>
        <Route path="/" component={ListStations} />
        <Route path="/stations/:id" component={ReadStation} />
        <Route path="/stations/:id/record" component={RecordActivity} />
        <Route path="/activities/record" component={RecordForBody} />
        <Route path="/activities/:id" component={ReadActivity} />
        <Route path="/activities/:id/correct" component={CorrectActivity} />
        <Route path="/meetings" component={ListMeetings} />
        <Route path="/meetings/new" component={ConveneMeeting} />
        <Route path="/meetings/:id" component={ReadMeeting} />
        <Route path="/meetings/:id/attendance" component={RecordAttendance} />
        <Route path="/reports" component={ListReports} />
        <Route path="/reports/write" component={WriteReport} />
        <Route path="/reports/:id" component={ReadReport} />
        <Route path="*" component={NotFound} />
      </Dynamic>
    </QueryClientProvider>
  )
}

const NotFound = () => (
  <Empty title={shell("notFound")} action={<ButtonLink href={Address.liaison.home}>{shell("toStations")}</ButtonLink>}>{shell("notFoundText")}</Empty>
)
