import { makeDictionary } from "@jianyan/ui"

/** The words of the examiner's desk. */
export const examine = makeDictionary({
  zh: {
    title: "审查台", link: "审查台", session: "会议", progress: "各类进度", queue: "待我审查", all: "全部类别", empty: "没有待审查的提案", emptyText: "本人负责的类别都已审完这一步。",
    passed: (passed: number, all: number) => `${passed} / ${all}`, decided: (count: number) => `已决定 ${count}`, nobody: "未指定审查员", mine: "由我审查",
    assign: "指定审查员", unassign: (name: string) => `取消指定 ${name}`, assigned: "已指定", unassigned: "已取消指定", confirm: "指定", who: "审查员", category: "类别", follows: "指定以后，这一类提案列在这位审查员的审查台上。没有指定审查员的类别，由全体审查员审查。",
    keys: "键盘：j 下一件，k 上一件，回车打开全文。", place: (place: number, all: number) => `第 ${place} 件，共 ${all} 件`, before: "上一件", next: "下一件", open: "打开全文", step: (step: string) => `当前步骤：${step}`,
    file: "建议立案", other: "其他意见", rework: "退回修改", alike: "相近的提案", none: "没有相近的提案", asks: "建议", situation: "情况", analysis: "分析", said: "已提出审查意见", by: "此前各步"
  },
  en: {
    title: "Examination desk", link: "Examination desk", session: "Session", progress: "Progress by category", queue: "Waiting for me", all: "All categories", empty: "Nothing waits to be examined", emptyText: "Everything in your categories has passed this step.",
    passed: (passed, all) => `${passed} of ${all}`, decided: (count) => `${count} decided`, nobody: "nobody assigned", mine: "mine",
    assign: "Assign an examiner", unassign: (name) => `Take ${name} off`, assigned: "Assigned", unassigned: "Taken off", confirm: "Assign", who: "Examiner", category: "Category", follows: "The proposals of this category are listed on this examiner's desk. A category nobody is assigned to is examined by everyone.",
    keys: "Keys: j next, k previous, Enter opens the full text.", place: (place, all) => `${place} of ${all}`, before: "Previous", next: "Next", open: "Open the full text", step: (step) => `Step: ${step}`,
    file: "Recommend filing", other: "Recommend otherwise", rework: "Give back for rework", alike: "Similar proposals", none: "No similar proposal", asks: "Recommendations", situation: "Situation", analysis: "Analysis", said: "Recommended", by: "Earlier steps"
  }
})
