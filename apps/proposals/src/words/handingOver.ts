import { makeDictionary } from "@jianyan/ui"

/** The words of the day by which filed proposals are handed over: in the rules, on the list of the meeting, on the board. */
export const handingOver = makeDictionary({
  zh: {
    rule: "交办期限", about: "会议闭幕后多少天内召开交办会，交办大会提案；平时提案立案后多少天内交办。到期前三天提醒提案委，过期告知领导。不设则不计期限。",
    within: "大会提案，自会议闭幕之日起几天内", ordinaryWithin: "平时提案，自立案之日起几天内", ordinaryHint: "不填就不设期限", in: "按", days: "天", workingDays: "工作日",
    by: (day: string) => `应在 ${day} 前交办`, lateBy: (day: string) => `应在 ${day} 前交办，已过期`,
    late: (count: number) => `${count} 件已过交办期限`, lateText: "排在最前面，领导会收到提醒。", overdue: (count: number) => `已过交办期限 ${count} 件`
  },
  en: {
    rule: "Days to hand over", about: "Within how many days of the close of the session the handover meeting is held, and of their filing ordinary proposals are handed over. The office is reminded three days before; those who lead are told once the day is over. Without it there is no such day.",
    within: "Plenary proposals, days from the close of the session", ordinaryWithin: "Ordinary proposals, days from the filing", ordinaryHint: "none if left empty", in: "Counted in", days: "days", workingDays: "working days",
    by: (day) => `to be handed over by ${day}`, lateBy: (day) => `was to be handed over by ${day}`,
    late: (count) => count === 1 ? "1 is past its day to be handed over" : `${count} are past their day to be handed over`, lateText: "They stand first; those who lead are told.", overdue: (count) => `${count} past the day to hand over`
  }
})
