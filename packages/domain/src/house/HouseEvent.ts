import { Schema } from "effect"
import { AccessEvent } from "../access/AccessEvent.ts"
import { AchievementEvent } from "../achievement/AchievementEvent.ts"
import { ActivityEvent } from "../activity/ActivityEvent.ts"
import { AppraisalEvent } from "../appraisal/AppraisalEvent.ts"
import { BodyEvent } from "../body/BodyEvent.ts"
import { CommitmentEvent } from "../commitment/CommitmentEvent.ts"
import { CommitteeEvent } from "../committee/CommitteeEvent.ts"
import { DutyReportEvent } from "../dutyReport/DutyReportEvent.ts"
import { DraftEvent } from "../draft/DraftEvent.ts"
import { EvaluationEvent } from "../evaluation/EvaluationEvent.ts"
import { EntryEvent } from "../entry/EntryEvent.ts"
import { ExaminationEvent } from "../examination/ExaminationEvent.ts"
import { LeaveEvent } from "../leave/LeaveEvent.ts"
import { LookBackEvent } from "../lookBack/LookBackEvent.ts"
import { MeetingEvent } from "../meeting/MeetingEvent.ts"
import { MemberEvent } from "../member/MemberEvent.ts"
import { NoticeEvent } from "../notice/NoticeEvent.ts"
import { NumberingEvent } from "../numbering/NumberingEvent.ts"
import { ObjectionEvent } from "../objection/ObjectionEvent.ts"
import { ProposalEvent } from "../proposal/ProposalEvent.ts"
import { PublicationEvent } from "../publication/PublicationEvent.ts"
import { ReferralEvent } from "../referral/ReferralEvent.ts"
import { ReportEvent } from "../report/ReportEvent.ts"
import { RulebookEvent } from "../rulebook/RulebookEvent.ts"
import { SelectionEvent } from "../selection/SelectionEvent.ts"
import { SigningEvent } from "../signing/SigningEvent.ts"
import { StationEvent } from "../station/StationEvent.ts"
import { SupervisionEvent } from "../supervision/SupervisionEvent.ts"
import { ThemeEvent } from "../theme/ThemeEvent.ts"
import { TopicEvent } from "../topic/TopicEvent.ts"
import { UnitEvent } from "../unit/UnitEvent.ts"

const families = [CommitteeEvent, BodyEvent, MemberEvent, UnitEvent, ProposalEvent, MeetingEvent, ReportEvent, StationEvent, ActivityEvent, RulebookEvent, DraftEvent, NumberingEvent, NoticeEvent, ExaminationEvent, ThemeEvent, LookBackEvent, TopicEvent, CommitmentEvent, AppraisalEvent, AchievementEvent, ReferralEvent, SupervisionEvent, SelectionEvent, PublicationEvent, ObjectionEvent, DutyReportEvent, EvaluationEvent, LeaveEvent, EntryEvent, AccessEvent, SigningEvent] as const

/** Everything that can happen in a committee's house: what the journal keeps. */
export const HouseEvent = Schema.Union(families)
export type HouseEvent = typeof HouseEvent.Type

/** Names the stream an event belongs to, such as "proposal/p-1". */
export const stream = (event: HouseEvent): string => {
  if ("signing" in event) return `signing/${event.signing}`
  if ("access" in event) return `access/${event.access}`
  if ("leave" in event) return `leave/${event.leave}`
  if ("entry" in event) return `entry/${event.entry}`
  if ("notice" in event) return `notice/${event.notice}`
  if ("evaluation" in event) return `evaluation/${event.evaluation}`
  if ("objection" in event) return `objection/${event.objection}`
  if ("dutyReport" in event) return `dutyReport/${event.dutyReport}`
  if ("supervision" in event) return `supervision/${event.supervision}`
  if ("selection" in event) return `selection/${event.selection}`
  if ("publication" in event) return `publication/${event.publication}`
  if ("examination" in event) return `examination/${event.examination}`
  if ("theme" in event) return `theme/${event.theme}`
  if ("lookBack" in event) return `lookBack/${event.lookBack}`
  if ("topic" in event) return `topic/${event.topic}`
  if ("commitment" in event) return `commitment/${event.commitment}`
  if ("referral" in event) return `referral/${event.referral}`
  if ("achievement" in event) return `achievement/${event.achievement}`
  if ("appraisal" in event) return `appraisal/${event.appraisal}`
  if ("proposal" in event) return `proposal/${event.proposal}`
  if ("member" in event) return `member/${event.member}`
  if ("activity" in event) return `activity/${event.activity}`
  if ("meeting" in event) return `meeting/${event.meeting}`
  if ("report" in event) return `report/${event.report}`
  if ("station" in event) return `station/${event.station}`
  if ("unit" in event) return `unit/${event.unit}`
  if ("draft" in event) return `draft/${event.draft}`
  if ("numbering" in event) return `numbering/${event.numbering}`
  if ("rulebook" in event) return `rulebook/${event.rulebook}`
  if ("body" in event) return `body/${event.body}`
  return `committee/${event.committee}`
}
