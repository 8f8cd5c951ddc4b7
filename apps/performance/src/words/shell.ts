import { makeDictionary } from "@jianyan/ui"

/** The words around every page of this zone: the rail, who one is, and the ways a page can be closed. */
export const shell = makeDictionary({
  zh: {
    performance: "履职",
    own: "本人", rules: "办法", ownSheet: "我的成绩单", portrait: "履职画像", dutyReport: "述职报告", file: "我的档案", objections: "异议", members: "委员", rulebook: "评价办法", rulebooks: "办法与草案", whatIf: "换一版会怎样", year: (year: number) => `${year} 年度`,
    closed: "这一页不对您开放", closedText: "履职成绩单只对委员本人和考评、监督、办公室、主席会议成员开放。", toRulebook: "看评价办法",
    notFound: "没有这一页", notFoundText: "地址可能写错了。", toHome: "回到履职",
    refused: "看不了",
    noScore: {
      title: "无评分",
      text: (year: number) => `${year} 年度没有施行中的履职评价办法，本会这一年不计分。`,
      more: "记录照常保存，谁也不因此多一分或少一分。以后采用了办法，也只按采用后的规定计分。",
      proposals: "看提案", liaison: "看联络记录"
    },
    live: { opening: "实时：正在连接", open: "实时：记录一变，分数随之变", broken: "实时已断，正在重新连接；下面是断开前的数" },
    yearField: "年度", print: "打印"
  },
  en: {
    performance: "Performance",
    own: "Own", rules: "Rules", ownSheet: "My score sheet", portrait: "Portrait", dutyReport: "Duty report", file: "My file", objections: "Objections", members: "Members", rulebook: "Rulebook", rulebooks: "Rulebooks and drafts", whatIf: "What if", year: (year) => `Year ${year}`,
    closed: "This page is not open to you", closedText: "Score sheets are open to the member concerned, and to assessment, audit, the General Office and the Chair's Council.", toRulebook: "Read the rulebook",
    notFound: "There is no such page", notFoundText: "The address may be wrong.", toHome: "To Performance",
    refused: "This cannot be shown",
    noScore: {
      title: "No score",
      text: (year) => `No rulebook on the performance of members is in force for ${year}, so this committee keeps no score that year.`,
      more: "Records are kept as ever and bring nobody a point more or less. A rulebook adopted later counts only from the day it is in force.",
      proposals: "Read proposals", liaison: "Read liaison records"
    },
    live: { opening: "Live: connecting", open: "Live: scores move as records do", broken: "The live line is broken, connecting again; these are the figures from before" },
    yearField: "Year", print: "Print"
  }
})
