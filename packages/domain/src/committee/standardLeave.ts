import type { LeaveRules } from "./MeetingRules.ts"

/**
 * The rules of leave a new committee starts from.
 *
 * Plenary and Standing Committee: the secretary-general, two days before; what is missed at short notice goes to the secretariat, other meetings to who organises them. Leave asked by telephone is confirmed at the next meeting.
 */
export const standardLeave: LeaveRules = {
  rules: [
    { meetings: ["plenary", "standing"], asked: "before", notice: { days: 2, in: "days" }, channels: ["written", "phone"], confirm: ["phone"], approver: "secretaryGeneral", article: "全体会议、常委会会议请假" },
    { meetings: ["plenary", "standing"], asked: "during", channels: ["written", "phone", "oral"], confirm: ["phone", "oral"], approver: "secretariat", article: "会议期间请假" },
    { meetings: ["committee"], channels: ["written", "phone"], confirm: ["phone"], approver: "committeeHead", article: "专门委员会会议请假" },
    { meetings: ["group"], channels: ["written", "phone", "oral"], confirm: ["phone", "oral"], approver: "groupConvenor", article: "委员小组会议请假" },
    { channels: ["written", "phone"], confirm: ["phone"], approver: "organiser", article: "其他会议请假" }
  ],
  exempt: ["higherMeeting", "sentAbroad"]
}
