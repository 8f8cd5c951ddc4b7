import type { DutyReport, Entry, Leave, Meeting, Objection } from "@jianyan/domain"

/** The words of the workbook of a member's own file. */
export interface DossierWords {
  readonly file: (name: string, day: string) => string
  readonly sheets: { readonly [Sheet in "records" | "lines" | "duties" | "meetings" | "leaves" | "entries" | "objections" | "dutyReports"]: { readonly name: string; readonly heads: ReadonlyArray<string> } }
  readonly state: { readonly [State in Meeting.State]: string }
  readonly unrecorded: string
  readonly leave: { readonly [State in Leave.State["_tag"]]: string }
  readonly exempt: string
  readonly stage: { readonly [Stage in Entry.Stage]: string }
  readonly form: { readonly [Form in Entry.Form]: string }
  readonly objection: { readonly [State in "Open" | "Withdrawn" | typeof Objection.Outcome.Type]: string }
  readonly met: (met: boolean) => string
}

const zh: DossierWords = {
  file: (name, day) => `${name}的履职档案-${day}`,
  sheets: {
    records: { name: "履职记录", heads: ["日期", "种类", "名称", "情况", "记录编号"] },
    lines: { name: "成绩单逐项", heads: ["年度止", "办法", "版本", "部分", "项目", "条款", "依据的记录", "分值", "怎样得来"] },
    duties: { name: "最低履职要求", heads: ["年度止", "办法", "版本", "要求", "条款", "是否达到", "已有", "应有"] },
    meetings: { name: "会议", heads: ["日期", "会议", "半天数", "出席情况", "出席半天"] },
    leaves: { name: "请假", heads: ["申请日期", "会议", "事由", "结果", "说明"] },
    entries: { name: "自报", heads: ["日期", "种类", "名称", "说明", "审核"] },
    objections: { name: "异议", heads: ["提出日期", "年度", "理由", "结果", "答复", "提出时总分", "更正后总分"] },
    dutyReports: { name: "述职报告", heads: ["年度", "段落", "依据的记录"] }
  },
  state: { present: "出席", late: "迟到", leftEarly: "早退", leave: "请假", absent: "缺席", exempt: "免计" }, unrecorded: "未登记",
  leave: { Asked: "待批", Granted: "准假", Refused: "未准", Withdrawn: "撤回" }, exempt: "免计",
  stage: { Reported: "待审核", Confirmed: "已确认", Refused: "未确认", Withdrawn: "撤回", Struck: "已作废" },
  form: {
    speech: "大会发言", writtenSpeech: "书面发言", article: "文章", theory: "理论文章", material: "文史资料", notes: "读书笔记", reflection: "学习心得", award: "表彰", publicBenefit: "公益", enterprise: "服务企业",
    pairing: "结对帮扶", mediation: "调解", visit: "走访", contact: "联系界别群众", lecture: "宣讲", suggestion: "意见建议", breach: "违规", mark: "评分"
  },
  objection: { Open: "待处理", Withdrawn: "撤回", upheld: "成立", partlyUpheld: "部分成立", notUpheld: "不成立" },
  met: (met) => met ? "达到" : "未达到"
}

const en: DossierWords = {
  file: (name, day) => `Own file of ${name} ${day}`,
  sheets: {
    records: { name: "Records", heads: ["Date", "Kind", "Title", "Figures", "Record"] },
    lines: { name: "Score lines", heads: ["Year to", "Rulebook", "Edition", "Part", "Item", "Clause", "Records", "Points", "Why"] },
    duties: { name: "Minimum duties", heads: ["Year to", "Rulebook", "Edition", "Duty", "Clause", "Met", "There is", "Asked for"] },
    meetings: { name: "Meetings", heads: ["Date", "Meeting", "Half days", "Attendance", "Half days attended"] },
    leaves: { name: "Leave", heads: ["Asked on", "Meeting", "Reason", "Outcome", "Note"] },
    entries: { name: "Entries", heads: ["Date", "Kind", "Title", "Account", "Review"] },
    objections: { name: "Objections", heads: ["Lodged on", "Year", "Reason", "Outcome", "Answer", "Total when lodged", "Total after correction"] },
    dutyReports: { name: "Duty reports", heads: ["Year", "Paragraph", "Records"] }
  },
  state: { present: "Present", late: "Late", leftEarly: "Left early", leave: "On leave", absent: "Absent", exempt: "Exempt" }, unrecorded: "Not recorded",
  leave: { Asked: "Waiting", Granted: "Granted", Refused: "Refused", Withdrawn: "Withdrawn" }, exempt: "Exempt",
  stage: { Reported: "Waits for review", Confirmed: "Confirmed", Refused: "Refused", Withdrawn: "Withdrawn", Struck: "Struck" },
  form: {
    speech: "Plenary speech", writtenSpeech: "Written speech", article: "Article", theory: "Theoretical article", material: "Historical material", notes: "Study notes", reflection: "Reflections", award: "Award",
    publicBenefit: "Public benefit", enterprise: "Help for an enterprise", pairing: "Pairing", mediation: "Mediation", visit: "Visit", contact: "Contact with the sector", lecture: "Lecture", suggestion: "Suggestion", breach: "Breach", mark: "Mark"
  },
  objection: { Open: "Open", Withdrawn: "Withdrawn", upheld: "Upheld", partlyUpheld: "Upheld in part", notUpheld: "Not upheld" },
  met: (met) => met ? "Met" : "Not met"
}

/** Gives the words of the workbook in a language. */
export const dossierWords = (language: DutyReport.Language): DossierWords => language === "zh" ? zh : en
