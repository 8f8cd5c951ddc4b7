import { makeDictionary } from "@jianyan/ui"

/** The words of the page on which the rulebook is read. */
export const rulebook = makeDictionary({
  zh: {
    title: "评价办法", from: (day: string) => `${day}起施行`, until: (day: string) => `${day}起失效`, edition: (edition: string) => `${edition} 版`,
    yearStarts: (day: string) => `年度从 ${day} 起算`, source: (name: string) => `来源：${name}`,
    visible: { full: "全文可见", core: "主要部分可见", part: "部分可见", news: "据报道" },
    shape: "怎样合成总分", shapeNote: "先算各栏，封顶和保底在栏内先后生效，再相加", noTable: "这套办法只设要求，不计分。",
    items: (count: number) => `${count} 项`, most: (points: string) => `最多 ${points} 分`, least: (points: string) => `不低于 ${points} 分`, base: (points: string) => `从 ${points} 分算起`,
    grades: "等次", gradesNote: "建议等次由总分和最低要求得出，等次由人决定", above: (points: string) => `${points} 分以上（含）`, rest: "其余", noGrades: "这套办法不分等次。",
    clauses: "逐条", clausesNote: "左边是条文，右边是程序据此怎样算；两边不符时以条文为准，请告诉考评机构",
    filter: "按怎样处理筛选", 
    judgement: "由人判断，程序不计算。", outOfScope: "不涉及计分和要求，程序不处理。", idle: "没有规则落在这一条上。", noText: "原文未见",
    as: { encoded: "计分", marked: "人打分", judgement: "人工判断", outOfScope: "不适用", open: "未编写" },
    does: { item: "计分", block: "合计", best: "取高", gate: "要求", grade: "等次", attendance: "出席", rounding: "取整", quota: "名额", consequence: "后果", bulletins: "通报" },
    loose: "没有注明条款的规则", looseNote: "这些规则在条文里没有对应的条款号"
  },
  en: {
    title: "Rulebook", from: (day) => `In force from ${day}`, until: (day) => `until ${day}`, edition: (edition) => `Edition ${edition}`,
    yearStarts: (day) => `The year starts on ${day}`, source: (name) => `Source: ${name}`,
    visible: { full: "whole text visible", core: "main part visible", part: "partly visible", news: "after a news report" },
    shape: "How the total comes about", shapeNote: "Each block is reckoned first, with its cap and floor, then the blocks are added up", noTable: "This rulebook sets duties and keeps no score.",
    items: (count) => count === 1 ? "1 item" : `${count} items`, most: (points) => `at most ${points} points`, least: (points) => `no lower than ${points} points`, base: (points) => `starts at ${points} points`,
    grades: "Grades", gradesNote: "The total and the minimum duties lead to a proposed grade; a person decides it", above: (points) => `${points} points or more`, rest: "any lower total", noGrades: "This rulebook has no grades.",
    clauses: "Clause by clause", clausesNote: "On the left the text, on the right how the program applies it; where they differ the text prevails: please tell the assessment office",
    filter: "Filter by treatment", 
    judgement: "Left to a person; the program does not reckon it.", outOfScope: "Gives no points and sets no duty; the program leaves it alone.", idle: "No rule stands on this clause.", noText: "The wording is not known",
    as: { encoded: "Computed", marked: "Marked by people", judgement: "Judgement", outOfScope: "Not applicable", open: "Not written yet" },
    does: { item: "Points", block: "Sum", best: "Best of", gate: "Duty", grade: "Grade", attendance: "Attendance", rounding: "Rounding", quota: "Quota", consequence: "Consequence", bulletins: "Bulletins" },
    loose: "Rules that name no clause", looseNote: "The text has no number for these"
  }
})
