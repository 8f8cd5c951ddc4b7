import { makeDictionary } from "@jianyan/ui"

/** The words in which a quota or a consequence is added to a draft, and in which is told how many either would name. */
export const ensuing = makeDictionary({
  zh: {
    quotaName: "名额的名称", size: "怎样定名额", sizes: { count: "定几名", share: "占参评人数的比例" }, places: "几名", percent: "百分之几", needPlaces: "请填整数，至少 1 名。", needPercent: "请填 1 到 100 的整数。",
    within: "在多大范围里", withins: { all: "统一评选", group: "分组评选" }, ofGrade: "限哪个建议等次", anyGrade: "不限",
    years: "按几年的得分", yearsOf: (years: number) => years === 1 ? "当年" : `${years} 年合计`, tieBreak: "得分相同先比较", noTieBreak: "不比较", ties: "仍相同的", tied: { decided: "由会议决定", all: "都给", none: "都不给" },
    consequenceName: "后果的名称", by: "什么情况下", bys: { below: "总分不足", grade: "等次为", unmet: "没有达到基本要求" }, below: "多少分", which: { grade: "哪些等次", unmet: "哪些要求" }, needChosen: "请至少选一个。",
    span: "几年", spans: { once: "一年即可", running: "连续几年", inTerm: "本届内累计" }, howMany: "年数", needYears: "请填 2 到 9 的整数。",
    title: "名额和后果会列出多少人", note: "只看这一年；要看几年的，也按一年算", sort: { quota: "名额", consequence: "后果" },
    names: (people: number) => `${people} 人`, toDecide: (people: number) => `，另在 ${people} 人中由会议取舍`, wasNamed: (people: number) => `现在 ${people} 人`, isNew: "新加", isGone: "不再有"
  },
  en: {
    quotaName: "Name of the quota", size: "Told by", sizes: { count: "a number", share: "a share of those assessed" }, places: "How many", percent: "Per cent", needPlaces: "Write a whole number, 1 or more.", needPercent: "Write a whole number from 1 to 100.",
    within: "Among whom", withins: { all: "all together", group: "each group" }, ofGrade: "Only those proposed for", anyGrade: "any grade",
    years: "By the totals of", yearsOf: (years) => years === 1 ? "the year" : `${years} years`, tieBreak: "Among equals, first by", noTieBreak: "nothing", ties: "Still equal", tied: { decided: "the meeting decides", all: "all come in", none: "none comes in" },
    consequenceName: "Name of the consequence", by: "When", bys: { below: "the total is below", grade: "the grade is", unmet: "a duty is not met" }, below: "Points", which: { grade: "Which grades", unmet: "Which duties" }, needChosen: "Choose at least one.",
    span: "How often", spans: { once: "one year is enough", running: "years running", inTerm: "years of the term" }, howMany: "Years", needYears: "Write a whole number from 2 to 9.",
    title: "How many quotas and consequences would name", note: "By this year alone, also where several years are asked for", sort: { quota: "Quota", consequence: "Consequence" },
    names: (people) => people === 1 ? "1 member" : `${people} members`, toDecide: (people) => `, and the meeting decides among ${people}`, wasNamed: (people) => `now ${people}`, isNew: "new", isGone: "no longer there"
  }
})
