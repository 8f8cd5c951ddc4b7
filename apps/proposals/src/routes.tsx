import { ButtonLink, Empty } from "@jianyan/ui"
import { Zone as Address } from "@jianyan/contract"
import { anew, Closed, memory, ZoneRoot } from "@jianyan/zone"
import { Route, type RouterProps } from "@solidjs/router"
import { type Component, lazy } from "solid-js"
import { Shell } from "./parts/Shell.tsx"
import { shell } from "./words/shell.ts"
import { trade } from "./words/trade.ts"

const ListProposals = lazy(() => import("./pages/list/ListProposals.tsx"))
const ReadProposal = anew(() => import("./pages/read/ReadProposal.tsx"))
const HandOverSeveral = lazy(() => import("./pages/handing-over/HandOverSeveral.tsx"))
const ReadRules = lazy(() => import("./pages/rules/ReadRules.tsx"))
const ChangeRules = lazy(() => import("./pages/rules/policy/ChangeRules.tsx"))
const ReadNotices = lazy(() => import("./pages/notices/ReadNotices.tsx"))
const WriteProposal = anew(() => import("./pages/write/WriteProposal.tsx"))
const EnterPaper = lazy(() => import("./pages/paper/EnterPaper.tsx"))
const CompareVersions = anew(() => import("./pages/versions/CompareVersions.tsx"))
const KeepSessions = lazy(() => import("./pages/sessions/KeepSessions.tsx"))
const AppointHeads = lazy(() => import("./pages/heads/AppointHeads.tsx"))
const KeepSignings = lazy(() => import("./pages/signings/KeepSignings.tsx"))
const ListUpper = lazy(() => import("./pages/upper/ListUpper.tsx"))
const ReadStatistics = lazy(() => import("./pages/statistics/ReadStatistics.tsx"))
const ReadBoard = lazy(() => import("./pages/board/ReadBoard.tsx"))
const ReadDeadlines = lazy(() => import("./pages/deadlines/ReadDeadlines.tsx"))
const ExamineProposals = lazy(() => import("./pages/examine/ExamineProposals.tsx"))
const ListThemes = lazy(() => import("./pages/themes/ListThemes.tsx"))
const ListTopics = lazy(() => import("./pages/topics/ListTopics.tsx"))
const ListAppraisals = lazy(() => import("./pages/appraisals/ListAppraisals.tsx"))
const LookBack = lazy(() => import("./pages/looking-back/LookBack.tsx"))
const ListReferrals = lazy(() => import("./pages/referrals/ListReferrals.tsx"))
const ListAchievements = lazy(() => import("./pages/achievements/ListAchievements.tsx"))
const ListPromises = lazy(() => import("./pages/promises/ListPromises.tsx"))
const ReadLetter = anew(() => import("./pages/letter/ReadLetter.tsx"))
const ReplyToProposal = anew(() => import("./pages/reply/ReplyToProposal.tsx"))
const KeyProposals = lazy(() => import("./pages/key/KeyProposals.tsx"))
const ExcellentProposals = lazy(() => import("./pages/excellent/ExcellentProposals.tsx"))
const Units = lazy(() => import("./pages/units/Units.tsx"))
const ReadUnit = anew(() => import("./pages/units/ReadUnit.tsx"))
const ListPublications = lazy(() => import("./pages/publish/ListPublications.tsx"))
const PublishProposal = anew(() => import("./pages/publish/PublishProposal.tsx"))
const Committees = lazy(() => import("./pages/public/Committees.tsx"))
const ListPublic = anew(() => import("./pages/public/ListPublic.tsx"))
const ReadPublic = anew(() => import("./pages/public/ReadPublic.tsx"))

/** The whole zone under its path; a test brings a router that lives in memory. */
export const Zone = (props: { readonly router?: Component<RouterProps> }) => {
  const asked = memory()
  return (
    <ZoneRoot base="/proposals" memory={asked} shell={Shell} router={props.router}>
      <Route path="/" component={ListProposals} />
      <Route path="/write" component={WriteProposal} />
      <Route path="/paper" component={EnterPaper} />
      <Route path="/handing-over" component={HandOverSeveral} />
      <Route path="/rules" component={ReadRules} />
      <Route path="/rules/change" component={ChangeRules} />
      <Route path="/notices" component={ReadNotices} />
      <Route path="/examine" component={ExamineProposals} />
      <Route path="/themes" component={ListThemes} />
      <Route path="/topics" component={ListTopics} />
      <Route path="/sessions" component={KeepSessions} />
      <Route path="/heads" component={AppointHeads} />
      <Route path="/signings" component={KeepSignings} />
      <Route path="/upper" component={ListUpper} />
      <Route path="/statistics" component={ReadStatistics} />
      <Route path="/board" component={ReadBoard} />
      <Route path="/deadlines" component={ReadDeadlines} />
      <Route path="/looking-back" component={LookBack} />
      <Route path="/promises" component={ListPromises} />
      <Route path="/referrals" component={ListReferrals} />
      <Route path="/achievements" component={ListAchievements} />
      <Route path="/appraisals" component={ListAppraisals} />
      <Route path="/key" component={KeyProposals} />
      <Route path="/excellent" component={ExcellentProposals} />
      <Route path="/units" component={Units} />
      <Route path="/units/:unit" component={ReadUnit} />
      <Route path="/publishing" component={ListPublications} />
      <Route path="/public" component={Committees} />
      <Route path="/public/:of" component={ListPublic} />
      <Route path="/public/:of/:id" component={ReadPublic} />
      <Route path="/:id" component={ReadProposal} />
      <Route path="/:id/publish" component={PublishProposal} />
      <Route path="/:id/letter" component={ReadLetter} />
      <Route path="/:id/write" component={WriteProposal} />
      <Route path="/:id/versions" component={CompareVersions} />
      <Route path="/:id/reply" component={ReplyToProposal} />
      <Route path="*" component={NotFound} />
    </ZoneRoot>
  )
}

const NotFound = () => (
  <Closed heading={trade("zone")}><Empty title={shell("notFound")} action={<ButtonLink href={Address.proposals.home}>{shell("toList")}</ButtonLink>}>{shell("notFoundText")}</Empty></Closed>
)
