import { assert, describe, it } from "@effect/vitest"
import { Equal, type Schema } from "effect"
import { Access, Achievement, Activity, Appraisal, Body, Commitment, Committee, DutyReport, Evaluation, Entry, Examination, House, type HouseEvent, Leave, LookBack, Meeting, Member, Notice, Objection, Proposal, Publication, Referral, Report, Selection, Signing, Station, Supervision, Theme, Topic, Unit } from "../index.ts"
import * as Hall from "../committee/Committee.story.ts"
import * as Story from "../proposal/Proposal.story.ts"
import { given, on } from "./House.story.ts"

const lived = given(
  Committee.found(Hall.id, Hall.name, Hall.county, on("2025-11-20")),
  Body.form(Body.Id.make("education"), "sector", { zh: "教育界" }, on("2025-11-21")),
  ...Story.until("Accepted")
)

/** A part of the house, the events that concern it, and how its noun takes them. */
const part = <Name extends keyof House.House, Event extends HouseEvent.HouseEvent>(
  name: Name, family: Schema.Codec<Event, unknown>, evolve: (self: House.House[Name], event: Event) => House.House[Name]
) => ({ name, family, takes: (event: Event) => ({ ...lived, [name]: evolve(lived[name], event) }) })

describe("House.evolve", () => {
  const gives = <Name extends keyof House.House, Event extends HouseEvent.HouseEvent>({ family, name, takes }: ReturnType<typeof part<Name, Event>>) =>
    it.prop(`leaves what happens to its ${name} to them, and everything else as it was`, [family], ([event]) =>
      assert.isTrue(Equal.equals(House.evolve(lived, event), takes(event))))

  gives(part("committee", Committee.CommitteeEvent.CommitteeEvent, Committee.evolve))
  gives(part("bodies", Body.BodyEvent.BodyEvent, Body.evolve))
  gives(part("members", Member.MemberEvent.MemberEvent, Member.evolve))
  gives(part("units", Unit.UnitEvent.UnitEvent, Unit.evolve))
  gives(part("proposals", Proposal.ProposalEvent.ProposalEvent, Proposal.evolve))
  gives(part("examinations", Examination.ExaminationEvent.ExaminationEvent, Examination.evolve))
  gives(part("themes", Theme.ThemeEvent.ThemeEvent, Theme.evolve))
  gives(part("lookBacks", LookBack.LookBackEvent.LookBackEvent, LookBack.evolve))
  gives(part("topics", Topic.TopicEvent.TopicEvent, Topic.evolve))
  gives(part("commitments", Commitment.CommitmentEvent.CommitmentEvent, Commitment.evolve))
  gives(part("referrals", Referral.ReferralEvent.ReferralEvent, Referral.evolve))
  gives(part("achievements", Achievement.AchievementEvent.AchievementEvent, Achievement.evolve))
  gives(part("appraisals", Appraisal.AppraisalEvent.AppraisalEvent, Appraisal.evolve))
  gives(part("supervisions", Supervision.SupervisionEvent.SupervisionEvent, Supervision.evolve))
  gives(part("selections", Selection.SelectionEvent.SelectionEvent, Selection.evolve))
  gives(part("publications", Publication.PublicationEvent.PublicationEvent, Publication.evolve))
  gives(part("meetings", Meeting.MeetingEvent.MeetingEvent, Meeting.evolve))
  gives(part("leaves", Leave.LeaveEvent.LeaveEvent, Leave.evolve))
  gives(part("entries", Entry.EntryEvent.EntryEvent, Entry.evolve))
  gives(part("reports", Report.ReportEvent.ReportEvent, Report.evolve))
  gives(part("stations", Station.StationEvent.StationEvent, Station.evolve))
  gives(part("objections", Objection.ObjectionEvent.ObjectionEvent, Objection.evolve))
  gives(part("dutyReports", DutyReport.DutyReportEvent.DutyReportEvent, DutyReport.evolve))
  gives(part("evaluations", Evaluation.EvaluationEvent.EvaluationEvent, Evaluation.evolve))
  gives(part("erasures", Signing.SigningEvent.SigningEvent, Signing.evolve))
  gives(part("ways", Access.AccessEvent.AccessEvent, Access.evolve))
  gives(part("notices", Notice.NoticeEvent.NoticeEvent, Notice.evolve))
  gives(part("activities", Activity.ActivityEvent.ActivityEvent, Activity.evolve))
})
