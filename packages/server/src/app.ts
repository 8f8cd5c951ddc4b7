import { AccountsApi, AchievementsApi, AppraisalsApi, CommitmentsApi, CommitteeApi, Contract, EntriesApi, EvaluationsApi, DossiersApi, ExaminationsApi, LeavesApi, ExportsApi, LookBacksApi, MeetingsApi, NoticesApi, ObjectionsApi, OpenApi, Problem, ProposalsApi, PublicationsApi, ReferralsApi, ReportsApi, RulebooksApi, RulesApi, ScoreboardApi, ScoresApi, SelectionsApi, SessionApi, SessionsApi, SigningsApi, StationsApi, SupervisionsApi, ThemesApi, TopicsApi, ViewsApi } from "@jianyan/contract"
import { Attachment, type Attachments, type Contacts, type Index, type Journal, type Signer, type Views } from "@jianyan/services"
import { type Accounts, Achievements, Admissions, Appraisals, Commitments, Committees, Entries, Evaluations, Dossiers, Examinations, Houses, indexMemory, Leaves, LookBacks, MeetingRules, Meetings, Members, Notices, Objections, Proposals, Publications, Exports, Referrals, type Register, Reports, Rulebooks, Scores, Selections, Sessions, Signings, type Snapshots, Stations, Supervisions, Themes, Topics, Units } from "@jianyan/services"
import type { Effect} from "effect";
import { Cause, Layer, ManagedRuntime } from "effect"
import { type Context, Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import { compress } from "hono/compress"
import { csrf } from "hono/csrf"
import { HTTPException } from "hono/http-exception"
import { requestId } from "hono/request-id"
import { secureHeaders } from "hono/secure-headers"
import { timing } from "hono/timing"
import { achievements } from "./answers/achievements.ts"
import { appraisals } from "./answers/appraisals.ts"
import { commitments } from "./answers/commitments.ts"
import { accounts } from "./answers/accounts.ts"
import { committee } from "./answers/committee.ts"
import { entries } from "./answers/entries.ts"
import { evaluations } from "./answers/evaluations.ts"
import { dossiers } from "./answers/dossiers.ts"
import { examinations } from "./answers/examinations.ts"
import { leaves } from "./answers/leaves.ts"
import { lookBacks } from "./answers/lookBacks.ts"
import { exports } from "./answers/exports.ts"
import { meetings } from "./answers/meetings.ts"
import { notices } from "./answers/notices.ts"
import { objections } from "./answers/objections.ts"
import { open } from "./answers/open.ts"
import { proposals } from "./answers/proposals.ts"
import { publications } from "./answers/publications.ts"
import { referrals } from "./answers/referrals.ts"
import { reports } from "./answers/reports.ts"
import { rulebooks } from "./answers/rulebooks.ts"
import { rules } from "./answers/rules.ts"
import { scoreboard } from "./answers/scoreboard.ts"
import { scores } from "./answers/scores.ts"
import { selections } from "./answers/selections.ts"
import { type DemoSignIn, session } from "./answers/session.ts"
import { sessions } from "./answers/sessions.ts"
import { signings } from "./answers/signings.ts"
import { stations } from "./answers/stations.ts"
import { views } from "./answers/views.ts"
import { supervisions } from "./answers/supervisions.ts"
import { themes } from "./answers/themes.ts"
import { topics } from "./answers/topics.ts"
import { page } from "./docs/page.ts"
import { openApi } from "./docs/openApi.ts"
import { People } from "./People.ts"
import { refuse } from "./refuse.ts"
import { serve } from "./serve.ts"

/** What the house stands on: whatever keeps its journal, register, snapshots, attachments, views and accounts. */
export type Ground = Journal | Register | Snapshots | Attachments | Views | Signer | Contacts | Accounts

/** Settings of the answering end. */
export interface Options {
  readonly version: string
  /** Demo sign-ins to offer on the sign-in page; none outside demo mode. */
  readonly demo?: ReadonlyArray<DemoSignIn>
  /** Whether the accounts let people in by an identity provider too; false when not said. */
  readonly provider?: boolean
  /** Hears of every defect with the id of its request. */
  readonly report?: (request: string, cause: string) => void
}

/** The largest body taken, in bytes. */
const most = 1_000_000

const limited = (most: number) => bodyLimit({ maxSize: most, onError: () => refuse(413, new Problem.TooLarge({ most })) })
const [small, large] = [limited(most), limited(Attachment.standard.largest)]

/** The addresses at which a file may be sent. */
const uploads = Contract.groups.flatMap(({ api }) => Object.values(api)).filter((asked) => asked.kind === "endpoint" && asked.takes === "bytes")
  .map(({ path }) => new RegExp(`^/api/committees/[^/]+${path.replace(/:\w+/gu, "[^/]+")}$`, "u"))

/** The services every answer may ask. */
const services = Layer.mergeAll(Proposals.layer, Supervisions.layer, Selections.layer, Publications.layer, Commitments.layer, LookBacks.layer, Objections.layer, Dossiers.layer, Achievements.layer, Referrals.layer, Appraisals.layer, Examinations.layer, Themes.layer, Topics.layer, Units.layer, Scores.layer, Evaluations.layer, Exports.layer, Rulebooks.layer, Sessions.layer, Members.layer, Stations.layer, Meetings.layer, MeetingRules.layer, Leaves.layer, Entries.layer, Reports.layer, Notices.layer, Committees.layer, Admissions.layer, Signings.layer, indexMemory, People.layer).pipe(Layer.provideMerge(Houses.layer))

/** An answering end that runs until it is disposed. */
export interface Server {
  readonly fetch: (request: Request) => Response | Promise<Response>
  readonly dispose: () => Promise<void>
  /** Runs an effect on the services the answers stand on. */
  readonly run: <A, E>(effect: Effect.Effect<A, E, Appraisals | Ground | Houses | Index | Notices | Scores | Signings>) => Promise<A>
}

/** Makes the whole API as one web-standard fetch handler, standing on whatever ground it is given. */
export const make = (ground: Layer.Layer<Ground>, options: Options): Server => {
  const runtime = ManagedRuntime.make(Layer.provideMerge(services, ground))
  const report = (c: Context, cause: Cause.Cause<unknown>) => options.report?.(c.get("requestId"), Cause.pretty(cause))
  const app = new Hono()
  app.use(requestId(), timing({ crossOrigin: false }), secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", "data:"], frameAncestors: ["'none'"], formAction: ["'self'"], baseUri: ["'none'"] } }), compress())
  app.use("/api/*", csrf(), (c, next) => (uploads.some((address) => address.test(c.req.path)) ? large : small)(c, next))
  app.all("/api/auth/*", async (c) => {
    const response = await runtime.runPromise(Admissions.use((admissions) => admissions.handle(c.req.raw)))
    return c.newResponse(response.body, response)
  })
  app.get("/api/openapi.json", (c) => c.json(openApi(options.version)))
  app.get("/api/docs", (c) => c.html(page(options.version)))
  app.use("/api/me", async (c, next) => { await next(); c.header("cache-control", "no-store") })
  app.route("/api", serve(runtime, SessionApi, session({ version: options.version, demo: options.demo ?? [], provider: options.provider ?? false }), report))
  app.route("/api", serve(runtime, OpenApi, open, report))
  const inside = Contract.prefix(":committee").replace("%3A", ":")
  app.route(inside, serve(runtime, CommitteeApi, committee, report))
  app.route(inside, serve(runtime, AccountsApi, accounts, report))
  app.route(inside, serve(runtime, ProposalsApi, proposals, report))
  app.route(inside, serve(runtime, CommitmentsApi, commitments, report))
  app.route(inside, serve(runtime, LookBacksApi, lookBacks, report))
  app.route(inside, serve(runtime, ReferralsApi, referrals, report))
  app.route(inside, serve(runtime, AchievementsApi, achievements, report))
  app.route(inside, serve(runtime, AppraisalsApi, appraisals, report))
  app.route(inside, serve(runtime, ExaminationsApi, examinations, report))
  app.route(inside, serve(runtime, ThemesApi, themes, report))
  app.route(inside, serve(runtime, TopicsApi, topics, report))
  app.route(inside, serve(runtime, SessionsApi, sessions, report))
  app.route(inside, serve(runtime, SupervisionsApi, supervisions, report))
  app.route(inside, serve(runtime, SelectionsApi, selections, report))
  app.route(inside, serve(runtime, PublicationsApi, publications, report))
  app.route(inside, serve(runtime, ScoreboardApi, scoreboard, report))
  app.route(inside, serve(runtime, RulebooksApi, rulebooks, report))
  app.route(inside, serve(runtime, ScoresApi, scores, report))
  app.route(inside, serve(runtime, ExportsApi, exports, report))
  app.route(inside, serve(runtime, DossiersApi, dossiers, report))
  app.route(inside, serve(runtime, ObjectionsApi, objections, report))
  app.route(inside, serve(runtime, EvaluationsApi, evaluations, report))
  app.route(inside, serve(runtime, StationsApi, stations, report))
  app.route(inside, serve(runtime, MeetingsApi, meetings, report))
  app.route(inside, serve(runtime, LeavesApi, leaves, report))
  app.route(inside, serve(runtime, EntriesApi, entries, report))
  app.route(inside, serve(runtime, ReportsApi, reports, report))
  app.route(inside, serve(runtime, ViewsApi, views, report))
  app.route(inside, serve(runtime, NoticesApi, notices, report))
  app.route(inside, serve(runtime, SigningsApi, signings, report))
  app.route(inside, serve(runtime, RulesApi, rules, report))
  app.notFound(() => refuse(404, new Problem.NotHere({})))
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.status === 403 ? refuse(403, new Problem.ForeignOrigin({})) : refuse(error.status, new Problem.Malformed({ errors: [{ path: [], message: error.message }] }))
    report(c, Cause.die(error))
    return refuse(500, new Problem.Broken({ request: c.get("requestId") }))
  })
  return { fetch: (request) => app.fetch(request), dispose: () => runtime.dispose(), run: (effect) => runtime.runPromise(effect) }
}
