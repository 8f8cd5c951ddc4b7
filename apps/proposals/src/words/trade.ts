import { makeDictionary, numeral, ordinal } from "@jianyan/ui"

/** The words of the trade: stages, columns of the tally, kinds, hints and what is answered to a recommendation. */
export const trade = makeDictionary({
  zh: {
    zone: "提案",
    stage: {
      Drafted: "草稿", Submitted: "待审查", Reworking: "退回修改", Recommended: "待决定", Filed: "已立案", NotFiled: "不予立案", Merged: "已并案", Converted: "已转化", PassedOn: "已转送",
      Withdrawn: "已撤案", HandedOver: "已交办", Accepted: "承办中", Replied: "已答复", Rated: "已反馈", Closed: "已办结"
    },
    column: { received: "收到", filed: "立案", merged: "并案", withdrawn: "撤案", converted: "转意见或信息", passedOn: "转送", notFiled: "不予立案", pending: "待审" },
    kind: { plenary: "大会提案", ordinary: "平时提案" },
    key: "重点提案",
    excellent: "优秀提案",
    number: (number: number) => `第 ${String(number).padStart(4, "0")} 号`,
    session: (term: number, number: number) => `${numeral(term)}届${numeral(number)}次会议`,
    recommendation: (number: number) => `第${numeral(number)}条`,
    aside: (text: string) => `（${text}）`,
    list: (all: readonly string[]) => all.join("、"),
    sentences: (all: readonly string[]) => all.join("；"),
    days: (count: number) => `${count} 天`,
    answer: { accepted: "采纳", partly: "部分采纳", planned: "列入计划", declined: "未采纳", none: "未答复", coming: "待答复" },
    hint: { same: "很可能是同一件事", related: "话题相近" },
    signed: { invited: "未答复", signed: "已联名", declined: "未参加" },
    convertedTo: { opinion: "意见建议", report: "社情民意信息" },
    collective: "集体提案",
    unit: { Sole: "独办", lead: "主办", co: "会办", Separate: "分办" }
  },
  en: {
    zone: "Proposals",
    stage: {
      Drafted: "Draft", Submitted: "To be examined", Reworking: "To be reworked", Recommended: "To be decided", Filed: "Filed", NotFiled: "Not filed", Merged: "Merged", Converted: "Converted", PassedOn: "Passed on",
      Withdrawn: "Withdrawn", HandedOver: "Handed over", Accepted: "In handling", Replied: "Replied", Rated: "Feedback given", Closed: "Completed"
    },
    column: { received: "Received", filed: "filed", merged: "merged", withdrawn: "withdrawn", converted: "converted", passedOn: "passed on", notFiled: "not filed", pending: "pending" },
    kind: { plenary: "For the plenary session", ordinary: "Between sessions" },
    key: "Key proposal",
    excellent: "Outstanding proposal",
    number: (number) => `No. ${String(number).padStart(4, "0")}`,
    session: (term, number) => `${ordinal(number)} session of the ${ordinal(term)} committee`,
    recommendation: (number) => `No. ${number}`,
    aside: (text) => ` (${text})`,
    list: (all) => all.join(", "),
    sentences: (all) => all.join("; "),
    days: (count) => count === 1 ? "1 day" : `${count} days`,
    answer: { accepted: "Accepted", partly: "Partly accepted", planned: "Planned", declined: "Not accepted", none: "Not answered", coming: "Reply awaited" },
    hint: { same: "Probably the same matter", related: "A related topic" },
    signed: { invited: "no answer yet", signed: "signed", declined: "declined" },
    convertedTo: { opinion: "an opinion", report: "a report on social conditions and public sentiment" },
    collective: "Collective proposal",
    unit: { Sole: "Sole handler", lead: "Lead handler", co: "Co-handler", Separate: "Separate handler" }
  }
})
