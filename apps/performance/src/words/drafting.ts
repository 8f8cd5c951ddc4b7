import { makeDictionary } from "@jianyan/ui"

/** The words for the parts of a rulebook in a draft, in which a block, a duty or a grade is added, and rules are called otherwise. */
export const drafting = makeDictionary({
  zh: {
    blocks: { title: "评分栏", note: "每一栏先在栏内封顶、保底，再加进上一栏", none: "这套办法不计分，还没有评分表。", add: "加一栏" },
    gates: { title: "基本要求", note: "与得分无关；没有达到，就不建议所列的等次", none: "没有基本要求。", add: "加一项要求" },
    grades: { title: "等次", note: "从高到低；总分和基本要求得出建议，等次由人决定", none: "这套办法不分等次。", add: "加一个等次" },
    quotas: { title: "名额", note: "至多给几人，由会议决定；不加分，也不告诉任何人排第几", none: "没有名额限制。", add: "加一项名额" },
    consequences: { title: "后果", note: "一年或几年达到条件时列出来，由人去办；程序不自动处理", none: "没有写明后果。", add: "加一项后果" },
    name: "名称", nameEn: "英文名称", article: "依据条款", noArticle: "不注明", reads: "读作",
    blockName: "栏名", blockCap: "这一栏最多几分", firstItem: "栏里的第一项", form: "哪一种", everyForm: "不限", grade: "评议等次",
    gateName: "要求的名称", bound: "要求", atLeast: "不少于", atMost: "不超过", times: "几次（件、篇）", span: "在多长时间里", spans: { year: "全年", halfYear: "每半年", quarter: "每季度", month: "每月", term: "本届" },
    forbids: "没有达到的，不建议", needTimes: "请填整数；“不少于”至少是 1。",
    gradeName: "等次名称", gradeFrom: "总分不低于", gradeFromHint: "不填即其余",
    rename: "名称与条款", takeOut: "移除这一条", takenOut: (rules: string) => `还有规则落在这一条上：${rules}。请先把它们改到别的条款，或者移除。`
  },
  en: {
    blocks: { title: "Blocks of the table", note: "Each block is bounded in itself, then added to the one around it", none: "This rulebook keeps no score; there is no table yet.", add: "Add a block" },
    gates: { title: "Minimum duties", note: "Apart from the score; whoever falls short is not proposed for the grades named", none: "There are no minimum duties.", add: "Add a duty" },
    grades: { title: "Grades", note: "From the highest; the total and the duties lead to a proposal, a person decides", none: "This rulebook has no grades.", add: "Add a grade" },
    quotas: { title: "Quotas", note: "How many may be given something, for a meeting to decide; gives no points and tells nobody a place", none: "There are no quotas.", add: "Add a quota" },
    consequences: { title: "Consequences", note: "Named when a year or several meet them, for people to act on; nothing is done by itself", none: "No consequence is written.", add: "Add a consequence" },
    name: "Name in Chinese", nameEn: "Name in English", article: "Under which clause", noArticle: "None named", reads: "Read back",
    blockName: "Name of the block", blockCap: "Cap in points", firstItem: "Its first item", form: "Of which form", everyForm: "Any", grade: "Grade given",
    gateName: "Name of the duty", bound: "Asks for", atLeast: "at least", atMost: "at most", times: "How many", span: "In what time", spans: { year: "in the year", halfYear: "every half year", quarter: "every quarter", month: "every month", term: "in the term" },
    forbids: "Whoever falls short is not proposed for", needTimes: "Write a whole number; “at least” asks for 1 or more.",
    gradeName: "Name of the grade", gradeFrom: "Total from", gradeFromHint: "empty: the rest",
    rename: "Name and clause", takeOut: "Take out this clause", takenOut: (rules) => `Rules still stand on it: ${rules}. Put them under another clause, or take them out, first.`
  }
})
