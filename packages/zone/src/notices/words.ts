import { makeDictionary } from "@jianyan/ui"

/** The words of notices, the same in every zone. */
export const notices = makeDictionary({
  zh: {
    bell: (count: number) => count === 0 ? "提醒" : `提醒，${count} 条未看`, title: "提醒", none: "没有未看的提醒", noneText: "期限快到、期限变动、分工的答复、请假和所报履职的结果会在这里告诉您。", close: "关闭",
    see: "知道了", done: "已办", seenOn: (day: string) => `${day} 已看`, doneOn: (day: string) => `${day} 已办`, all: "全部提醒", task: { notice: "提醒", call: "电话催办", visit: "上门催办", document: "书面催办" }, older: (count: number) => `另有 ${count} 条更早的`,
    number: (number: number) => `第 ${String(number).padStart(4, "0")} 号`,
    Reminder: { before: (name: string, due: string) => `${name}：答复期限 ${due}` },
    OpinionDue: (name: string, due: string) => `${name}：会办意见期限 ${due}`, DisputeDue: { soon: (by: string) => `分工异议应在 ${by} 前答复`, late: (by: string) => `分工异议应在 ${by} 前答复，已过期` },
    HandOverDue: { soon: (count: number, by: string) => `${count} 件已立案的提案应在 ${by} 前交办`, late: (count: number, by: string) => `${count} 件已立案的提案应在 ${by} 前交办，已过期` }, ofHandOver: "交办会清单",
    PromiseDue: { first: (until: string) => `承诺事项 ${until} 到期，请报告进展`, again: (until: string, times: number) => `承诺事项 ${until} 到期仍未办结，第 ${times} 次追问` },
    DeadlineMoved: (from: string, until: string, why: string) => `答复期限由 ${from} 改为 ${until}（${why}）`, because: { calendar: "放假安排变动", policy: "办法变动" },
    SentBack: (times: number) => `承办单位退回，第 ${times} 次`, ExtensionGranted: (until: string) => `已同意延期到 ${until}`, ExtensionRefused: (note: string) => `未同意延期：${note}`,
    DisputeSettled: (by: string, note: string) => `分工异议已由${by}答复：${note}`, by: { office: "交办机关", meeting: "协调会", leader: "分管领导" }, Recalled: (reason: string) => `已收回改办：${reason}`,
    EnteredFromPaper: "您签名的这件纸质提案已由提案办录入。文字与原件不符，或不是您签名的，请告诉提案办",
    SeatGiven: { sheet: (until: string) => `请您担任双向评议的评议员，${until} 前密封评分`, meeting: (on: string, place: string, until: string) => `请您担任双向评议的评议员：${on} 在${place}当面评议，${until} 前评分` },
    PanelMoved: (from: string, on: string, place: string, reason: string) => `评议会由 ${from} 改为 ${on}，在${place}：${reason}`, SeatTaken: (title: string, reason: string) => `《${title}》的评议已由他人接替，您不用再评：${reason}`, ofAppraisal: "双向评议",
    ofYear: "履职评价", ofLeave: "请假", ofEntry: "其他履职", DutiesLacking: (year: number, duties: ReadonlyArray<string>) => `${year} 年度还没有达到的基本要求：${duties.join("、")}`,
    GradeDecided: (year: number, grade: string) => `${year} 年度履职评价等次：${grade}。认为记录有误的，可以在成绩单上提出异议`,
    GradeAmended: (year: number, grade: string, reason: string) => `${year} 年度履职评价等次更正为${grade}：${reason}`,
    ObjectionDecided: {
      upheld: (year: number) => `您对 ${year} 年度成绩单的异议成立，有关记录将予更正`, partlyUpheld: (year: number) => `您对 ${year} 年度成绩单的异议部分成立，有关记录将予更正`,
      notUpheld: (year: number) => `您对 ${year} 年度成绩单的异议不成立，理由见异议页`
    },
    ObjectionCorrected: (year: number) => `您的异议所涉记录已经更正，${year} 年度成绩单已重新计算`,
    LeaveDecided: {
      leave: (title: string, on: string) => `${title}（${on}）的请假已批准`, exempt: (title: string, on: string) => `${title}（${on}）的请假已批准，不计缺席`, refused: (title: string, on: string) => `${title}（${on}）的请假未批准`
    },
    EntryReviewed: {
      confirmed: (title: string) => `您报的“${title}”已核实，计入成绩单`, changed: (title: string) => `您报的“${title}”经修改后核实，计入成绩单`, refused: (title: string) => `您报的“${title}”未通过审核`,
      corrected: (title: string) => `“${title}”的记录已更正`, struck: (title: string) => `“${title}”的记录已作废，不再计入`
    },
    withReason: (said: string, why: string) => `${said}：${why}`
  },
  en: {
    bell: (count) => count === 0 ? "Notices" : `Notices, ${count} unseen`, title: "Notices", none: "No unseen notices", noneText: "Deadlines that come near or move, answers about assignments, and what became of leave and of work you reported, are told here.", close: "Close",
    see: "Seen", done: "Done", seenOn: (day) => `seen ${day}`, doneOn: (day) => `done ${day}`, all: "All notices", task: { notice: "Reminder", call: "Call", visit: "Visit", document: "Written document" }, older: (count) => `${count} more, earlier`,
    number: (number) => `No. ${String(number).padStart(4, "0")}`,
    Reminder: { before: (name, due) => `${name}: reply due ${due}` },
    OpinionDue: (name, due) => `${name}: opinion due with the lead ${due}`, DisputeDue: { soon: (by) => `An objection to the assignment is to be answered by ${by}`, late: (by) => `An objection to the assignment was to be answered by ${by}; it was not` },
    HandOverDue: { soon: (count, by) => `${count} filed ${count === 1 ? "proposal is" : "proposals are"} to be handed over by ${by}`, late: (count, by) => `${count} filed ${count === 1 ? "proposal was" : "proposals were"} to be handed over by ${by}; the day is over` }, ofHandOver: "Handover meeting",
    PromiseDue: { first: (until) => `A promise came to its day, ${until}: report on it`, again: (until, times) => `A promise of ${until} is not kept yet, asked ${times} times` },
    DeadlineMoved: (from, until, why) => `Reply due ${until} instead of ${from} (${why})`, because: { calendar: "changed holidays", policy: "changed rules" },
    SentBack: (times) => `Sent back by a unit, time ${times}`, ExtensionGranted: (until) => `Extension granted until ${until}`, ExtensionRefused: (note) => `Extension refused: ${note}`,
    DisputeSettled: (by, note) => `Objection answered by ${by}: ${note}`, by: { office: "the office", meeting: "a meeting", leader: "a leader" }, Recalled: (reason) => `Called back: ${reason}`,
    EnteredFromPaper: "This proposal, which you signed on paper, was entered. If the text differs or you did not sign it, tell the office",
    SeatGiven: { sheet: (until) => `You sit on the panel that evaluates this proposal; seal your sheet by ${until}`, meeting: (on, place, until) => `You sit on the panel that evaluates this proposal: it meets on ${on}, ${place}; score by ${until}` },
    PanelMoved: (from, on, place, reason) => `The panel meets on ${on} instead of ${from}, ${place}: ${reason}`, SeatTaken: (title, reason) => `Somebody else evaluates "${title}" in your seat: ${reason}`, ofAppraisal: "Two-way evaluation",
    ofYear: "Evaluation of performance", ofLeave: "Leave", ofEntry: "Other work", DutiesLacking: (year, duties) => `Minimum duties of ${year} not met yet: ${duties.join(", ")}`,
    GradeDecided: (year, grade) => `Grade for ${year}: ${grade}. If a record is wrong, you may object on your sheet`,
    GradeAmended: (year, grade, reason) => `Grade for ${year} is now ${grade}: ${reason}`,
    ObjectionDecided: {
      upheld: (year) => `Your objection to the sheet of ${year} is upheld; the records will be put right`, partlyUpheld: (year) => `Your objection to the sheet of ${year} is upheld in part; the records will be put right`,
      notUpheld: (year) => `Your objection to the sheet of ${year} is not upheld; the reason is on its page`
    },
    ObjectionCorrected: (year) => `The records you objected to are put right, and the sheet of ${year} is reckoned anew`,
    LeaveDecided: {
      leave: (title, on) => `Leave from ${title} (${on}) is granted`, exempt: (title, on) => `Leave from ${title} (${on}) is granted and does not count as absence`, refused: (title, on) => `Leave from ${title} (${on}) is refused`
    },
    EntryReviewed: {
      confirmed: (title) => `"${title}", which you reported, is confirmed and counts`, changed: (title) => `"${title}", which you reported, is confirmed with changes and counts`, refused: (title) => `"${title}", which you reported, is refused`,
      corrected: (title) => `The record "${title}" is corrected`, struck: (title) => `The record "${title}" is struck and counts no more`
    },
    withReason: (said, why) => `${said}: ${why}`
  }
})
