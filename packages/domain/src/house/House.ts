import { Option } from "effect"
import * as Access from "../access/evolve.ts"
import { AccessEvent } from "../access/AccessEvent.ts"
import * as Activity from "../activity/evolve.ts"
import { ActivityEvent } from "../activity/ActivityEvent.ts"
import * as Achievement from "../achievement/evolve.ts"
import { AchievementEvent } from "../achievement/AchievementEvent.ts"
import * as Appraisal from "../appraisal/evolve.ts"
import { AppraisalEvent } from "../appraisal/AppraisalEvent.ts"
import * as Body from "../body/evolve.ts"
import { BodyEvent } from "../body/BodyEvent.ts"
import * as Commitment from "../commitment/evolve.ts"
import { CommitmentEvent } from "../commitment/CommitmentEvent.ts"
import type { Committee } from "../committee/Committee.ts"
import { CommitteeEvent } from "../committee/CommitteeEvent.ts"
import * as CommitteeLife from "../committee/evolve.ts"
import * as DutyReport from "../dutyReport/evolve.ts"
import { DutyReportEvent } from "../dutyReport/DutyReportEvent.ts"
import * as Draft from "../draft/evolve.ts"
import { DraftEvent } from "../draft/DraftEvent.ts"
import * as Evaluation from "../evaluation/evolve.ts"
import { EvaluationEvent } from "../evaluation/EvaluationEvent.ts"
import * as Entry from "../entry/evolve.ts"
import { EntryEvent } from "../entry/EntryEvent.ts"
import * as Examination from "../examination/evolve.ts"
import { ExaminationEvent } from "../examination/ExaminationEvent.ts"
import * as Leave from "../leave/evolve.ts"
import { LeaveEvent } from "../leave/LeaveEvent.ts"
import * as LookBack from "../lookBack/evolve.ts"
import { LookBackEvent } from "../lookBack/LookBackEvent.ts"
import * as Meeting from "../meeting/evolve.ts"
import { MeetingEvent } from "../meeting/MeetingEvent.ts"
import * as Member from "../member/evolve.ts"
import { MemberEvent } from "../member/MemberEvent.ts"
import * as Notice from "../notice/evolve.ts"
import { NoticeEvent } from "../notice/NoticeEvent.ts"
import * as Numbering from "../numbering/evolve.ts"
import { NumberingEvent } from "../numbering/NumberingEvent.ts"
import * as Objection from "../objection/evolve.ts"
import { ObjectionEvent } from "../objection/ObjectionEvent.ts"
import * as Proposal from "../proposal/evolve.ts"
import { ProposalEvent } from "../proposal/ProposalEvent.ts"
import * as Publication from "../publication/evolve.ts"
import { PublicationEvent } from "../publication/PublicationEvent.ts"
import * as Referral from "../referral/evolve.ts"
import { ReferralEvent } from "../referral/ReferralEvent.ts"
import * as Report from "../report/evolve.ts"
import { ReportEvent } from "../report/ReportEvent.ts"
import * as Rulebook from "../rulebook/evolve.ts"
import { RulebookEvent } from "../rulebook/RulebookEvent.ts"
import * as Selection from "../selection/evolve.ts"
import { SelectionEvent } from "../selection/SelectionEvent.ts"
import * as Station from "../station/evolve.ts"
import * as Signing from "../signing/evolve.ts"
import { SigningEvent } from "../signing/SigningEvent.ts"
import { StationEvent } from "../station/StationEvent.ts"
import * as Supervision from "../supervision/evolve.ts"
import { SupervisionEvent } from "../supervision/SupervisionEvent.ts"
import * as Theme from "../theme/evolve.ts"
import { ThemeEvent } from "../theme/ThemeEvent.ts"
import * as Topic from "../topic/evolve.ts"
import { TopicEvent } from "../topic/TopicEvent.ts"
import * as Unit from "../unit/evolve.ts"
import { UnitEvent } from "../unit/UnitEvent.ts"
import type { HouseEvent } from "./HouseEvent.ts"

/** Where everything in one committee stands. */
export interface House {
  readonly committee: Option.Option<Committee>
  readonly bodies: Body.Bodies
  readonly members: Member.Members
  readonly units: Unit.Units
  readonly proposals: Proposal.Book
  readonly examinations: Examination.Examinations
  readonly themes: Theme.Themes
  readonly lookBacks: LookBack.LookBacks
  readonly topics: Topic.Topics
  readonly commitments: Commitment.Commitments
  readonly appraisals: Appraisal.Appraisals
  readonly referrals: Referral.Referrals
  readonly achievements: Achievement.Achievements
  readonly supervisions: Supervision.Supervisions
  readonly selections: Selection.Selections
  readonly publications: Publication.Publications
  readonly meetings: Meeting.Meetings
  readonly leaves: Leave.Leaves
  readonly entries: Entry.Entries
  readonly reports: Report.Reports
  readonly stations: Station.Stations
  readonly activities: Activity.Activities
  readonly rulebooks: Rulebook.Rulebooks
  readonly drafts: Draft.Drafts
  readonly objections: Objection.Objections
  readonly dutyReports: DutyReport.DutyReports
  readonly evaluations: Evaluation.Evaluations
  readonly notices: Notice.Notices
  readonly numbers: Numbering.Numbering
  readonly ways: Access.Ways
  readonly erasures: Signing.Erasures
}

/** A house in which nothing has happened. */
export const empty: House = {
  committee: Option.none(),
  bodies: Body.empty,
  members: Member.empty,
  units: Unit.empty,
  proposals: Proposal.empty,
  examinations: Examination.empty,
  themes: Theme.empty,
  lookBacks: LookBack.empty,
  topics: Topic.empty,
  commitments: Commitment.empty,
  appraisals: Appraisal.empty,
  referrals: Referral.empty,
  achievements: Achievement.empty,
  supervisions: Supervision.empty,
  selections: Selection.empty,
  publications: Publication.empty,
  meetings: Meeting.empty,
  leaves: Leave.empty,
  entries: Entry.empty,
  reports: Report.empty,
  stations: Station.empty,
  activities: Activity.empty,
  rulebooks: Rulebook.empty,
  drafts: Draft.empty,
  objections: Objection.empty,
  dutyReports: DutyReport.empty,
  evaluations: Evaluation.empty,
  notices: Notice.empty,
  numbers: Numbering.empty,
  ways: Access.empty,
  erasures: Signing.empty
}

const among = <Event extends HouseEvent>(family: { readonly cases: { readonly [Tag in Event["_tag"]]: unknown } }) => (event: HouseEvent): event is Event => event._tag in family.cases
const isCommittee = among<CommitteeEvent>(CommitteeEvent), isBody = among<BodyEvent>(BodyEvent), isMember = among<MemberEvent>(MemberEvent), isUnit = among<UnitEvent>(UnitEvent)
const isProposal = among<ProposalEvent>(ProposalEvent), isMeeting = among<MeetingEvent>(MeetingEvent), isReport = among<ReportEvent>(ReportEvent)
const isExamination = among<ExaminationEvent>(ExaminationEvent), isTopic = among<TopicEvent>(TopicEvent), isTheme = among<ThemeEvent>(ThemeEvent), isLookBack = among<LookBackEvent>(LookBackEvent)
const isStation = among<StationEvent>(StationEvent), isActivity = among<ActivityEvent>(ActivityEvent), isRulebook = among<RulebookEvent>(RulebookEvent), isNumbering = among<NumberingEvent>(NumberingEvent)
const isCommitment = among<CommitmentEvent>(CommitmentEvent), isAppraisal = among<AppraisalEvent>(AppraisalEvent), isAchievement = among<AchievementEvent>(AchievementEvent), isReferral = among<ReferralEvent>(ReferralEvent)
const isSupervision = among<SupervisionEvent>(SupervisionEvent), isSelection = among<SelectionEvent>(SelectionEvent), isPublication = among<PublicationEvent>(PublicationEvent)
const isLeave = among<LeaveEvent>(LeaveEvent), isEntry = among<EntryEvent>(EntryEvent)
const isSigning = among<SigningEvent>(SigningEvent), isAccess = among<AccessEvent>(AccessEvent), isNotice = among<NoticeEvent>(NoticeEvent), isDraft = among<DraftEvent>(DraftEvent)
const isObjection = among<ObjectionEvent>(ObjectionEvent), isDutyReport = among<DutyReportEvent>(DutyReportEvent), isEvaluation = among<EvaluationEvent>(EvaluationEvent)

/** Applies one event to the house. Total. */
export const evolve = (self: House, event: HouseEvent): House => {
  if (isProposal(event)) return { ...self, proposals: Proposal.evolve(self.proposals, event) }
  if (isExamination(event)) return { ...self, examinations: Examination.evolve(self.examinations, event) }
  if (isCommitment(event)) return { ...self, commitments: Commitment.evolve(self.commitments, event) }
  if (isAppraisal(event)) return { ...self, appraisals: Appraisal.evolve(self.appraisals, event) }
  if (isReferral(event)) return { ...self, referrals: Referral.evolve(self.referrals, event) }
  if (isAchievement(event)) return { ...self, achievements: Achievement.evolve(self.achievements, event) }
  if (isSupervision(event)) return { ...self, supervisions: Supervision.evolve(self.supervisions, event) }
  if (isSelection(event)) return { ...self, selections: Selection.evolve(self.selections, event) }
  if (isPublication(event)) return { ...self, publications: Publication.evolve(self.publications, event) }
  if (isTheme(event)) return { ...self, themes: Theme.evolve(self.themes, event) }
  if (isLookBack(event)) return { ...self, lookBacks: LookBack.evolve(self.lookBacks, event) }
  if (isTopic(event)) return { ...self, topics: Topic.evolve(self.topics, event) }
  if (isMember(event)) return { ...self, members: Member.evolve(self.members, event) }
  if (isMeeting(event)) return { ...self, meetings: Meeting.evolve(self.meetings, event) }
  if (isLeave(event)) return { ...self, leaves: Leave.evolve(self.leaves, event) }
  if (isEntry(event)) return { ...self, entries: Entry.evolve(self.entries, event) }
  if (isReport(event)) return { ...self, reports: Report.evolve(self.reports, event) }
  if (isActivity(event)) return { ...self, activities: Activity.evolve(self.activities, event) }
  if (isStation(event)) return { ...self, stations: Station.evolve(self.stations, event) }
  if (isUnit(event)) return { ...self, units: Unit.evolve(self.units, event) }
  if (isRulebook(event)) return { ...self, rulebooks: Rulebook.evolve(self.rulebooks, event) }
  if (isDraft(event)) return { ...self, drafts: Draft.evolve(self.drafts, event) }
  if (isNumbering(event)) return { ...self, numbers: Numbering.evolve(self.numbers, event) }
  if (isObjection(event)) return { ...self, objections: Objection.evolve(self.objections, event) }
  if (isDutyReport(event)) return { ...self, dutyReports: DutyReport.evolve(self.dutyReports, event) }
  if (isEvaluation(event)) return { ...self, evaluations: Evaluation.evolve(self.evaluations, event) }
  if (isNotice(event)) return { ...self, notices: Notice.evolve(self.notices, event) }
  if (isSigning(event)) return { ...self, erasures: Signing.evolve(self.erasures, event) }
  if (isAccess(event)) return { ...self, ways: Access.evolve(self.ways, event) }
  if (isBody(event)) return { ...self, bodies: Body.evolve(self.bodies, event) }
  return isCommittee(event) ? { ...self, committee: CommitteeLife.evolve(self.committee, event) } : self
}
