import * as AccountsApi from "./AccountsApi.ts"
import * as AchievementsApi from "./AchievementsApi.ts"
import * as AppraisalsApi from "./AppraisalsApi.ts"
import * as CommitmentsApi from "./CommitmentsApi.ts"
import * as CommitteeApi from "./CommitteeApi.ts"
import * as EntriesApi from "./EntriesApi.ts"
import * as DossiersApi from "./DossiersApi.ts"
import * as EvaluationsApi from "./EvaluationsApi.ts"
import * as ExaminationsApi from "./ExaminationsApi.ts"
import * as LeavesApi from "./LeavesApi.ts"
import * as ExportsApi from "./ExportsApi.ts"
import * as LookBacksApi from "./LookBacksApi.ts"
import * as MeetingsApi from "./MeetingsApi.ts"
import * as NoticesApi from "./NoticesApi.ts"
import * as ObjectionsApi from "./ObjectionsApi.ts"
import * as OpenApi from "./OpenApi.ts"
import * as ProposalsApi from "./ProposalsApi.ts"
import * as PublicationsApi from "./PublicationsApi.ts"
import * as ReferralsApi from "./ReferralsApi.ts"
import * as ReportsApi from "./ReportsApi.ts"
import * as RulebooksApi from "./RulebooksApi.ts"
import * as RulesApi from "./RulesApi.ts"
import * as ScoreboardApi from "./ScoreboardApi.ts"
import * as ScoresApi from "./ScoresApi.ts"
import * as SelectionsApi from "./SelectionsApi.ts"
import * as SessionApi from "./SessionApi.ts"
import * as SessionsApi from "./SessionsApi.ts"
import * as SigningsApi from "./SigningsApi.ts"
import * as StationsApi from "./StationsApi.ts"
import * as ViewsApi from "./ViewsApi.ts"
import * as SupervisionsApi from "./SupervisionsApi.ts"
import * as ThemesApi from "./ThemesApi.ts"
import * as TopicsApi from "./TopicsApi.ts"
import type { Endpoint, Feed } from "./Endpoint.ts"

const asked = (module: object): Readonly<Record<string, Endpoint | Feed>> =>
  Object.fromEntries(Object.entries(module).filter((entry): entry is [string, Endpoint | Feed] =>
    typeof entry[1] === "object" && entry[1] !== null && "kind" in entry[1] && (entry[1].kind === "endpoint" || entry[1].kind === "feed")))

/** Everything that may be asked, group by group; `open` groups are asked outside any committee. */
export const groups = [
  { name: "Session", open: true, api: asked(SessionApi) },
  { name: "Open", open: true, api: asked(OpenApi) },
  { name: "Committee", open: false, api: asked(CommitteeApi) },
  { name: "Accounts", open: false, api: asked(AccountsApi) },
  { name: "Proposals", open: false, api: asked(ProposalsApi) },
  { name: "Commitments", open: false, api: asked(CommitmentsApi) },
  { name: "LookBacks", open: false, api: asked(LookBacksApi) },
  { name: "Referrals", open: false, api: asked(ReferralsApi) },
  { name: "Achievements", open: false, api: asked(AchievementsApi) },
  { name: "Appraisals", open: false, api: asked(AppraisalsApi) },
  { name: "Examinations", open: false, api: asked(ExaminationsApi) },
  { name: "Themes", open: false, api: asked(ThemesApi) },
  { name: "Topics", open: false, api: asked(TopicsApi) },
  { name: "Sessions", open: false, api: asked(SessionsApi) },
  { name: "Supervisions", open: false, api: asked(SupervisionsApi) },
  { name: "Selections", open: false, api: asked(SelectionsApi) },
  { name: "Publications", open: false, api: asked(PublicationsApi) },
  { name: "Scoreboard", open: false, api: asked(ScoreboardApi) },
  { name: "Rulebooks", open: false, api: asked(RulebooksApi) },
  { name: "Scores", open: false, api: asked(ScoresApi) },
  { name: "Exports", open: false, api: asked(ExportsApi) },
  { name: "Dossiers", open: false, api: asked(DossiersApi) },
  { name: "Objections", open: false, api: asked(ObjectionsApi) },
  { name: "Evaluations", open: false, api: asked(EvaluationsApi) },
  { name: "Stations", open: false, api: asked(StationsApi) },
  { name: "Meetings", open: false, api: asked(MeetingsApi) },
  { name: "Leaves", open: false, api: asked(LeavesApi) },
  { name: "Entries", open: false, api: asked(EntriesApi) },
  { name: "Notices", open: false, api: asked(NoticesApi) },
  { name: "Rules", open: false, api: asked(RulesApi) },
  { name: "Signings", open: false, api: asked(SigningsApi) },
  { name: "Views", open: false, api: asked(ViewsApi) },
  { name: "Reports", open: false, api: asked(ReportsApi) }
] as const

/** The address at which a question of a committee is asked, its parts filled in: what a link to a file leads to. */
export const address = (committee: string, endpoint: Pick<Endpoint, "path">, params: Readonly<Record<string, string>> = {}): string =>
  prefix(committee) + endpoint.path.replace(/:(\w+)/gu, (_, name: string) => encodeURIComponent(params[name] ?? ""))

/** Where the questions of a committee are asked. */
export const prefix = (committee: string): string => `/api/committees/${encodeURIComponent(committee)}`
