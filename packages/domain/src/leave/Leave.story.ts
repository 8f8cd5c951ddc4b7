import { HashMap, Result } from "effect"
import { Body, Committee, Day, type HouseEvent, Leave, Meeting, Member } from "../index.ts"
import { given, on } from "../house/House.story.ts"

export const id = Leave.Id.make("l-1")
export const applicant: Member.Member = { id: Member.Id.make("m1"), term: 15, sector: Body.Id.make("education"), group: Body.Id.make("group-1"), positions: [], from: Day.Day.make("2022-01-10") }

/** A meeting of so many half days from 26 March 2026, a Thursday. */
export const meeting = (kind: Meeting.Kind, halfDays: number): Meeting.Meeting =>
  ({ id: Meeting.Id.make("standing-17"), kind, title: "常委会第十七次会议", on: Day.Day.make("2026-03-26"), halfDays, expected: [applicant.id, Member.Id.make("m2")], attendance: [] })

export const request: Leave.Request = { meeting: meeting("standing", 2).id, sittings: [0], ground: "illness", reason: "住院复查，已约定日期。", channel: "written" }

const rules = (leave: Committee.MeetingRules.LeaveRules) => ({ calendar: Committee.Calendar.empty, policy: { ...Committee.standardPolicy, leave } })

/** The committee of the standard policy. */
export const standard = rules(Committee.standardLeave)

/** Hainan 2003, meetings of the Standing Committee: a whole meeting in writing two days before to the vice chair in charge or the secretary-general, more than half a day in writing and half a day or less by word of mouth to the secretary-general. */
export const hainan = rules({
  rules: [
    { meetings: ["standing"], misses: "whole", channels: ["written"], notice: { days: 2, in: "days" }, approver: "viceChairperson", article: "全程请假" },
    { meetings: ["standing"], misses: { from: 2 }, channels: ["written"], approver: "secretaryGeneral", article: "半天以上" },
    { meetings: ["standing"], misses: { upTo: 1 }, channels: ["written", "oral"], approver: "secretaryGeneral", article: "半天以内" }
  ]
})

/** Weihai 2013: before the meeting in writing or by telephone, the secretary-general; one sitting of it the group convenor, more than one day the secretary-general again; absence on the business of superiors is exempt. */
export const weihai = rules({
  rules: [
    { asked: "before", channels: ["written", "phone"], meetings: ["plenary", "standing"], misses: "whole", confirm: ["phone"], approver: "secretaryGeneral", article: "会前请假" },
    { meetings: ["plenary", "standing"], misses: { upTo: 2 }, channels: ["written", "phone", "oral"], approver: "groupConvenor", article: "单次会议、小组讨论" },
    { meetings: ["plenary", "standing"], misses: { from: 3 }, channels: ["written", "phone"], approver: "secretaryGeneral", article: "一天以上" },
    { channels: ["written", "phone", "oral"], approver: "organiser", article: "其他会议" }
  ],
  exempt: ["higherMeeting", "sentAbroad"]
})

/** Leave asked on 20 March under the standard policy. */
export const asked = Result.getOrThrow(Leave.ask(id, request, meeting("standing", 2), applicant, [], standard, on("2026-03-20")))

/** The request as what came after leaves it. */
export const after = (...events: ReadonlyArray<HouseEvent.HouseEvent>): Leave.Leave => HashMap.getUnsafe(given(asked, ...events).leaves, id)
