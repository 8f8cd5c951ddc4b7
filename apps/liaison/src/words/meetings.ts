import { makeDictionary } from "@jianyan/ui"

/** The words of meetings, who was there, and convening one. */
export const meetings = makeDictionary({
  zh: {
    title: "会议与出席", caption: "会议列表", convene: "召集会议", search: "搜索会议名称", kinds: "按种类", only: "只看", open: "待登记出席", mine: "请我参加", clear: "清除筛选",
    head: { title: "会议", kind: "种类", on: "日期", halfDays: "会期", expected: "应到", attendance: "到会" },
    notYet: "尚未召开", unrecorded: "待登记",
    empty: { title: "还没有会议", text: "办公室召集会议后列在这里。", filtered: "没有符合条件的会议", filteredText: "放宽筛选再看。" },
    tally: { due: "应到", equals: "＝", plus: "＋", attended: "到会", leave: "请假", absent: "缺席", exempt: "免计", unrecorded: "未登记", unit: "单位：半天" },
    attendance: "出席", states: "按状态", name: "姓名", sector: "界别", state: "状态", attended: "到会半天", missed: "未到", record: "登记出席", correct: "更正",
    you: (state: string, attended: string, held: string) => `您：${state}，到会 ${attended} / ${held} 个半天`, youNot: "您在应到名单里，出席还没有登记。",
    noneRecorded: "出席还没有登记", noneRecordedText: "谁组织，谁记录。会后由办公室一次登记，委员不用打卡。", notYetText: "会议还没有召开。会后由办公室一次登记，委员不用打卡。", noneOfState: "没有这种状态的委员", nobodyExpected: "没有应到人员",
    correctTitle: (name: string) => `更正${name}的出席`, correctText: "原来的登记仍留在日志里。", reason: "理由", reasonHint: "例如“补交了请假条”", corrected: "已更正",
    grid: {
      title: "登记出席", intro: "默认全部出席。只改不是的。", keys: "键盘：↑ ↓ 换人，← → 换状态，数字 1 至 6 直接选状态。",
      search: "查找姓名、界别", others: "只看不是出席的", caption: "逐人登记", save: "保存登记", saving: "正在保存", saved: "出席已登记", once: "登记一次；以后逐人更正，要写理由。", kept: "未保存的改动存在本机", nobody: "没有找到", mayNot: "出席已经登记", mayNotText: "需要时，在会议页逐人更正并写明理由。", cannot: "您不能登记这次会议的出席", cannotText: "办公室和联络办可以登记。", toMeeting: "看这次会议",
      stateOf: (name: string) => `${name}的状态`, startOver: "恢复为全部出席"
    },
    form: {
      title: "召集会议", kind: "会议种类", name: "会议名称", nameHint: "例如“十五届常委会第二十一次会议”", on: "开会日期", onHint: "跨几天的，填第一天", halfDays: "会期", halfDaysHint: "按半天计，一整天是 2 个半天",
      who: "应到人员", all: "全体委员", standing: "常委会组成人员", body: "一个界别、专委会或小组", chooseBody: "哪一个", bodyHint: "由它组织，应到为它现有的委员", count: (count: string) => `应到 ${count} 位`, list: "看名单",
      countNote: "按开会日期在任的委员计", save: "召集", saving: "正在保存", saved: "会议已召集", mayNot: "您不能召集会议", mayNotText: "办公室和联络办可以召集会议并登记出席。", toMeetings: "看会议列表"
    }
  },
  en: {
    title: "Meetings", caption: "List of meetings", convene: "Convene a meeting", search: "Search titles", kinds: "By kind", only: "Only", open: "Attendance to record", mine: "I am expected", clear: "Clear the filters",
    head: { title: "Meeting", kind: "Kind", on: "Day", halfDays: "Length", expected: "Expected", attendance: "Attended" },
    notYet: "To come", unrecorded: "To record",
    empty: { title: "No meetings yet", text: "Meetings the office convenes are listed here.", filtered: "No meeting fits", filteredText: "Loosen the filters." },
    tally: { due: "Due", equals: "=", plus: "+", attended: "attended", leave: "on leave", absent: "absent", exempt: "exempt", unrecorded: "not recorded", unit: "in half days" },
    attendance: "Attendance", states: "By state", name: "Name", sector: "Sector", state: "State", attended: "Half days attended", missed: "Missed", record: "Record attendance", correct: "Correct",
    you: (state, attended, held) => `You: ${state}, ${attended} of ${held} half days`, youNot: "You are expected; attendance has not been recorded yet.",
    noneRecorded: "Attendance is not recorded yet", noneRecordedText: "Who organises, records: the office enters it once after the meeting. Members check in nowhere.", notYetText: "The meeting is still to come. The office records attendance once afterwards; members check in nowhere.", noneOfState: "Nobody in this state", nobodyExpected: "Nobody is expected",
    correctTitle: (name) => `Correct the attendance of ${name}`, correctText: "What was recorded before stays in the journal.", reason: "Reason", reasonHint: "Such as “leave slip handed in later”", corrected: "Corrected",
    grid: {
      title: "Record attendance", intro: "Everyone stands as present. Change only who was not.", keys: "Keys: ↑ ↓ another member, ← → another state, 1 to 6 a state at once.",
      search: "Find a name or sector", others: "Only who was not present", caption: "Member by member", save: "Save attendance", saving: "Saving", saved: "Attendance recorded", once: "Recorded once; later corrections need a reason.", kept: "Changes not saved yet are kept on this device", nobody: "Nobody found", mayNot: "Attendance is recorded already", mayNotText: "Correct single members on the page of the meeting, with the reason.", cannot: "You cannot record this attendance", cannotText: "The General Office and the liaison office can.", toMeeting: "To the meeting",
      stateOf: (name) => `State of ${name}`, startOver: "Set everyone present"
    },
    form: {
      title: "Convene a meeting", kind: "Kind", name: "Title", nameHint: "Such as “21st meeting of the 15th Standing Committee”", on: "Day", onHint: "The first day, if it lasts several", halfDays: "Length", halfDaysHint: "In half days; a whole day is two",
      who: "Expected", all: "All members", standing: "Standing Committee", body: "A sector, special committee or group", chooseBody: "Which", bodyHint: "It organises the meeting; its present members are expected", count: (count) => `${count} expected`, list: "See who",
      countNote: "Members who sit on the day of the meeting", save: "Convene", saving: "Saving", saved: "Meeting convened", mayNot: "You cannot convene meetings", mayNotText: "The General Office and the liaison office convene meetings and record attendance.", toMeetings: "To the meetings"
    }
  }
})
