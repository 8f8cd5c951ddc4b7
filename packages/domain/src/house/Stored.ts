import { HashMap, Option, Schema } from "effect"
import { Way } from "../access/Way.ts"
import { Activity } from "../activity/Activity.ts"
import { Achievement } from "../achievement/Achievement.ts"
import { Appraisal } from "../appraisal/Appraisal.ts"
import { Rulebook } from "../assessment/Rulebook.ts"
import { Body } from "../body/Body.ts"
import { Commitment } from "../commitment/Commitment.ts"
import { Committee, SessionId } from "../committee/Committee.ts"
import { DutyReport } from "../dutyReport/DutyReport.ts"
import { Draft } from "../draft/Draft.ts"
import { Evaluation } from "../evaluation/Evaluation.ts"
import { Entry } from "../entry/Entry.ts"
import { Examination } from "../examination/Examination.ts"
import { Leave } from "../leave/Leave.ts"
import { LookBack } from "../lookBack/LookBack.ts"
import { Meeting } from "../meeting/Meeting.ts"
import { Member } from "../member/Member.ts"
import { Notice } from "../notice/Notice.ts"
import { Objection } from "../objection/Objection.ts"
import { Proposal } from "../proposal/Proposal.ts"
import { Publication } from "../publication/Publication.ts"
import { Referral } from "../referral/Referral.ts"
import { Report } from "../report/Report.ts"
import { Selection } from "../selection/Selection.ts"
import { Erasure } from "../signing/Signing.ts"
import { Station } from "../station/Station.ts"
import { Supervision } from "../supervision/Supervision.ts"
import { Theme } from "../theme/Theme.ts"
import { Topic } from "../topic/Topic.ts"
import { Unit } from "../unit/Unit.ts"
import type { House } from "./House.ts"

/** A house as it is kept between two runs: every noun as a list. */
export const Stored = Schema.Struct({
  committee: Schema.NullOr(Committee),
  bodies: Schema.Array(Body),
  members: Schema.Array(Member),
  units: Schema.Array(Unit),
  proposals: Schema.Array(Proposal),
  examinations: Schema.Array(Examination),
  themes: Schema.Array(Theme),
  lookBacks: Schema.Array(LookBack),
  topics: Schema.Array(Topic),
  commitments: Schema.Array(Commitment),
  appraisals: Schema.Array(Appraisal),
  referrals: Schema.Array(Referral),
  achievements: Schema.Array(Achievement),
  supervisions: Schema.Array(Supervision),
  selections: Schema.Array(Selection),
  publications: Schema.Array(Publication),
  meetings: Schema.Array(Meeting),
  leaves: Schema.Array(Leave),
  entries: Schema.Array(Entry),
  reports: Schema.Array(Report),
  stations: Schema.Array(Station),
  activities: Schema.Array(Activity),
  rulebooks: Schema.Array(Rulebook),
  drafts: Schema.Array(Draft),
  objections: Schema.Array(Objection),
  dutyReports: Schema.Array(DutyReport),
  evaluations: Schema.Array(Evaluation),
  notices: Schema.Array(Notice),
  numbers: Schema.Array(Schema.Tuple([SessionId, Schema.Int])),
  ways: Schema.Array(Way),
  erasures: Schema.Array(Erasure)
})
export type Stored = typeof Stored.Type

const values = <K, V>(map: HashMap.HashMap<K, V>): ReadonlyArray<V> => [...HashMap.values(map)]
const byId = <V extends { readonly id: unknown }>(all: ReadonlyArray<V>): HashMap.HashMap<V["id"], V> => HashMap.fromIterable(all.map((one) => [one.id, one] as const))

/** Lays a house down as lists. */
export const toStored = (house: House): Stored => ({
  committee: Option.getOrNull(house.committee),
  bodies: values(house.bodies),
  members: values(house.members),
  units: values(house.units),
  proposals: values(house.proposals),
  examinations: values(house.examinations),
  themes: values(house.themes),
  lookBacks: values(house.lookBacks),
  topics: values(house.topics),
  commitments: values(house.commitments),
  appraisals: values(house.appraisals),
  referrals: values(house.referrals),
  achievements: values(house.achievements),
  supervisions: values(house.supervisions),
  selections: values(house.selections),
  publications: values(house.publications),
  meetings: values(house.meetings),
  leaves: values(house.leaves),
  entries: values(house.entries),
  reports: values(house.reports),
  stations: values(house.stations),
  activities: values(house.activities),
  rulebooks: house.rulebooks,
  drafts: values(house.drafts),
  objections: values(house.objections),
  dutyReports: values(house.dutyReports),
  evaluations: values(house.evaluations),
  notices: values(house.notices),
  numbers: [...house.numbers],
  ways: values(house.ways),
  erasures: values(house.erasures)
})

/** Sets a house up again from its lists. */
export const fromStored = (stored: Stored): House => ({
  committee: Option.fromNullishOr(stored.committee),
  bodies: byId(stored.bodies),
  members: byId(stored.members),
  units: byId(stored.units),
  proposals: byId(stored.proposals),
  examinations: byId(stored.examinations),
  themes: byId(stored.themes),
  lookBacks: byId(stored.lookBacks),
  topics: byId(stored.topics),
  commitments: byId(stored.commitments),
  appraisals: byId(stored.appraisals),
  referrals: byId(stored.referrals),
  achievements: byId(stored.achievements),
  supervisions: byId(stored.supervisions),
  selections: byId(stored.selections),
  publications: byId(stored.publications),
  meetings: byId(stored.meetings),
  leaves: byId(stored.leaves),
  entries: byId(stored.entries),
  reports: byId(stored.reports),
  stations: byId(stored.stations),
  activities: byId(stored.activities),
  rulebooks: stored.rulebooks,
  drafts: byId(stored.drafts),
  objections: byId(stored.objections),
  dutyReports: byId(stored.dutyReports),
  evaluations: byId(stored.evaluations),
  notices: byId(stored.notices),
  numbers: HashMap.fromIterable(stored.numbers),
  ways: byId(stored.ways),
  erasures: byId(stored.erasures)
})
