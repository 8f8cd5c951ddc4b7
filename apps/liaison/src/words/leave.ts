import { makeDictionary } from "@jianyan/ui"

/** The words of leave from meetings: asking, deciding, confirming, and the list read out at the next meeting. */
export const leave = makeDictionary({
  zh: {
    title: "请假", ask: "请假", askTitle: "请假", absences: "请假缺席名单", caption: "请假记录",
    which: "哪几个半天", whichHint: "勾选不能到会的半天", whole: "全程", ground: "事由", reason: "说明", reasonHint: "写明原因，例如“住院手术，已约定日期”", channel: "怎样请的", who: "为谁登记", whoHint: "应到人员之一", send: "提交请假", sending: "正在提交", asked: "请假已提交",
    grounds: { illness: "因病", family: "家事", work: "本职工作", higherMeeting: "参加上级会议", sentAbroad: "公派外出", other: "其他" },
    channels: { written: "书面", phone: "电话", oral: "口头" },
    approvers: { chairperson: "主席", viceChairperson: "分管副主席", secretaryGeneral: "秘书长", committeeHead: "专委会负责人", groupConvenor: "小组召集人", organiser: "会议组织者", secretariat: "大会秘书处" },
    states: { Asked: "待批", Granted: "已准", Refused: "未准", Withdrawn: "已撤回" }, exempt: "已准，免计", late: "迟请", toConfirm: "待补办", confirmed: "已补办", by: (approver: string, article: string) => `由${approver}审批 · ${article}`,
    head: { who: "委员", meeting: "会议", when: "半天", why: "事由", state: "状态", deed: "办理" }, halfDays: (count: string, held: string) => `${count} / ${held} 个半天`,
    tabs: { mine: "我的请假", decide: "待我审批", confirm: "待补办确认", all: "全部" }, show: "显示",
    grant: "准假", refuse: "不准", withdraw: "撤回", confirm: "确认补办", grantTitle: (name: string) => `准假：${name}`, refuseTitle: (name: string) => `不准：${name}`, confirmTitle: (name: string) => `确认补办：${name}`,
    as: "怎样计", asLeave: "请假", asExempt: "免计（不算缺席）", note: "批注", refuseReason: "不准的理由", during: "在哪次会议上确认", duringHint: "电话、口头请的假，在下一次会议上补办确认", granted: "已准假", refused: "已答复", withdrawn: "已撤回", done: "已确认",
    withdrawTitle: "撤回请假？", withdrawText: "撤回后按应到计。需要时可再请。", yes: "撤回",
    empty: "没有请假记录", emptyText: "在会议页点“请假”提交。", emptyDecide: "没有待您审批的请假", notExpected: "这次会议没有可请的假", notExpectedText: "您不在应到名单里，或会议已经结束、已登记出席。", toMeeting: "看这次会议", ofMeeting: "这次会议的请假",
    list: { title: "请假缺席名单", text: (meeting: string) => `${meeting}，供下一次会议通报`, print: "打印", leave: "请假", absent: "缺席", exempt: "免计", pending: "电话、口头请假，尚未补办确认", none: "无", name: "姓名", sector: "界别", missed: "未到半天", ground: "事由、依据" }
  },
  en: {
    title: "Leave", ask: "Ask for leave", askTitle: "Ask for leave", absences: "Leave and absence", caption: "Requests for leave",
    which: "Which half days", whichHint: "Tick the half days you cannot attend", whole: "The whole meeting", ground: "Ground", reason: "Reason", reasonHint: "Such as “operation in hospital, day agreed”", channel: "How it is asked", who: "For whom", whoHint: "One of those expected", send: "Send", sending: "Sending", asked: "Leave asked for",
    grounds: { illness: "Illness", family: "Family", work: "Own work", higherMeeting: "A meeting of superiors", sentAbroad: "Sent away on duty", other: "Other" },
    channels: { written: "In writing", phone: "By telephone", oral: "By word of mouth" },
    approvers: { chairperson: "the Chairperson", viceChairperson: "the vice chair in charge", secretaryGeneral: "the Secretary-General", committeeHead: "the head of the special committee", groupConvenor: "the convenor of the group", organiser: "the organiser", secretariat: "the secretariat" },
    states: { Asked: "Waiting", Granted: "Granted", Refused: "Refused", Withdrawn: "Withdrawn" }, exempt: "Granted, exempt", late: "Late", toConfirm: "To be confirmed", confirmed: "Confirmed", by: (approver, article) => `Decided by ${approver} · ${article}`,
    head: { who: "Member", meeting: "Meeting", when: "Half days", why: "Ground", state: "State", deed: "Action" }, halfDays: (count, held) => `${count} of ${held} half days`,
    tabs: { mine: "My leave", decide: "For me to decide", confirm: "To be confirmed", all: "All" }, show: "Show",
    grant: "Grant", refuse: "Refuse", withdraw: "Withdraw", confirm: "Confirm", grantTitle: (name) => `Grant leave to ${name}`, refuseTitle: (name) => `Refuse leave to ${name}`, confirmTitle: (name) => `Confirm the leave of ${name}`,
    as: "Counts as", asLeave: "Leave", asExempt: "Exempt (no absence)", note: "Note", refuseReason: "Reason for refusing", during: "At which meeting", duringHint: "Leave asked by telephone or word of mouth is confirmed at the next meeting", granted: "Leave granted", refused: "Answered", withdrawn: "Withdrawn", done: "Confirmed",
    withdrawTitle: "Withdraw this request?", withdrawText: "You are then expected again. You may ask anew.", yes: "Withdraw",
    empty: "No leave on record", emptyText: "Ask for it on the page of the meeting.", emptyDecide: "No leave waits for your decision", notExpected: "No leave to be asked for this meeting", notExpectedText: "You are not expected, or the meeting is over or recorded.", toMeeting: "To the meeting", ofMeeting: "Leave from this meeting",
    list: { title: "Leave and absence", text: (meeting) => `${meeting}, to be announced at the next meeting`, print: "Print", leave: "On leave", absent: "Absent", exempt: "Exempt", pending: "Asked by telephone or word of mouth, not yet confirmed", none: "None", name: "Name", sector: "Sector", missed: "Half days missed", ground: "Ground" }
  }
})
