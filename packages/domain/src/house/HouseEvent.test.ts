import { assert, describe, it } from "@effect/vitest"
import { Equal, Schema } from "effect"
import { Access, Achievement, Activity, Appraisal, Body, Commitment, Committee, DutyReport, Evaluation, Entry, Examination, HouseEvent, Leave, LookBack, Meeting, Member, Notice, Objection, Proposal, Publication, Referral, Report, Selection, Signing, Station, Supervision, Theme, Topic, Unit } from "../index.ts"

/** What happens to each noun; an event's stream is its noun and the id under that name. */
const nouns = {
  committee: Committee.CommitteeEvent.CommitteeEvent,
  body: Body.BodyEvent.BodyEvent,
  member: Member.MemberEvent.MemberEvent,
  unit: Unit.UnitEvent.UnitEvent,
  proposal: Proposal.ProposalEvent.ProposalEvent,
  examination: Examination.ExaminationEvent.ExaminationEvent,
  theme: Theme.ThemeEvent.ThemeEvent,
  lookBack: LookBack.LookBackEvent.LookBackEvent,
  topic: Topic.TopicEvent.TopicEvent,
  commitment: Commitment.CommitmentEvent.CommitmentEvent,
  referral: Referral.ReferralEvent.ReferralEvent,
  achievement: Achievement.AchievementEvent.AchievementEvent,
  appraisal: Appraisal.AppraisalEvent.AppraisalEvent,
  supervision: Supervision.SupervisionEvent.SupervisionEvent,
  selection: Selection.SelectionEvent.SelectionEvent,
  publication: Publication.PublicationEvent.PublicationEvent,
  meeting: Meeting.MeetingEvent.MeetingEvent,
  leave: Leave.LeaveEvent.LeaveEvent,
  entry: Entry.EntryEvent.EntryEvent,
  report: Report.ReportEvent.ReportEvent,
  station: Station.StationEvent.StationEvent,
  activity: Activity.ActivityEvent.ActivityEvent,
  objection: Objection.ObjectionEvent.ObjectionEvent,
  dutyReport: DutyReport.DutyReportEvent.DutyReportEvent,
  evaluation: Evaluation.EvaluationEvent.EvaluationEvent,
  notice: Notice.NoticeEvent.NoticeEvent,
  signing: Signing.SigningEvent.SigningEvent,
  access: Access.AccessEvent.AccessEvent
}

describe("HouseEvent", () => {
  it("names every event once", () => {
    const tags = HouseEvent.HouseEvent.members.flatMap((family) => Object.keys(family.cases))
    assert.deepStrictEqual([...new Set(tags)], tags)
  })
  for (const [noun, family] of Object.entries(nouns)) {
    it.prop(`keeps each ${noun} in a stream of its own`, [family], ([event]) =>
      assert.strictEqual(HouseEvent.stream(event), `${noun}/${Object.entries(event).find(([key]) => key === noun)?.[1]}`))
  }
  for (const [tag, one] of Object.values(nouns).flatMap((family) => Object.entries<Schema.Codec<HouseEvent.HouseEvent, unknown>>(family.cases))) {
    it.prop(`reads ${tag} back as it was written`, [one], ([event]) => {
      const line = JSON.stringify(Schema.encodeSync(HouseEvent.HouseEvent)(event))
      assert.isTrue(Equal.equals(Schema.decodeUnknownSync(HouseEvent.HouseEvent)(JSON.parse(line)), event))
    }, { arbitrary: { runs: 25 } })
  }
})
