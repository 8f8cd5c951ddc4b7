import { formatNumber, makeDictionary } from "@jianyan/ui"

/** The words of what came of proposals in figures. */
export const achievements = makeDictionary({
  zh: {
    title: "办理成效", note: "提案办下来有多少，用整数说。量词不同的不相加，划去的不计。", none: "还没有登记成效", noneText: "办理单位或提案办登记后，会在这里按事项汇总。", page: "各件提案办下来的成效，同一事项、同一量词的相加，每个数都能打开看是哪几件。",
    tell: "登记成效", tellTitle: "登记办理成效", tellFollows: "登记后记录在案，不能改，只能划去重登。数字增加了，按新的日期再登记总数，以最近一次为准。", told: "已登记",
    what: "做了什么", whatHint: "如：培训基层医务人员", count: "多少", countHint: "整数，不写逗号。", measure: "量词", measureHint: "如：人次、户、公里", on: "截至", recommendation: "对应哪条建议", whole: "整件提案",
    noWhat: "写明做了什么，2 到 40 个字。", noCount: "请填大于零的整数。带小数的，换小一级的单位。", noMeasure: "写明量词，1 到 10 个字。", noDay: "请填日期。",
    line: (what: string, count: number, measure: string) => `${what} ${formatNumber(count)} ${measure}`, upTo: (day: string) => `截至 ${day}`, byOffice: "提案办登记", by: (unit: string) => `${unit}登记`,
    struck: (reason: string) => `已划去：${reason}`, grown: "后有新数", strike: "划去", strikeOf: (what: string) => `划去“${what}”`, strikeTitle: "划去这项成效？", strikeFollows: "划去后仍可查看，不再计入。理由记录在案。", strikeWhy: "理由", strikeDone: "已划去",
    list: "全部成效", session: "会议", allSessions: "各次会议", from: "来自提案", total: "合计", caption: "办理成效汇总",
    dayAhead: (day: string) => `${day}还没有到。请填今天或以前的日期。`, noSuchRecommendation: (number: number) => `这件提案没有第 ${number} 条建议。请刷新后重选。`, notTheirs: (unit: string) => `${unit}没有承办这件提案，不能登记。`,
    toldAlready: "同一天的同一事项已经登记。数字有误的，先划去原来的再登记。", notFound: "没有这项成效，或已经划去。请刷新查看。"
  },
  en: {
    title: "What came of it", note: "Told in whole numbers. Different measures are never added up; what was struck does not count.", none: "No figure yet", noneText: "What units or the office tell is added up here by what it is.", page: "What came of the proposals: the same thing in the same measure is added up, and every number opens to its proposals.",
    tell: "Tell a figure", tellTitle: "Tell what came of it", tellFollows: "It stays on record and is not changed, only struck and told anew. Where a number grew, tell the whole of a later day; the latest counts.", told: "Told",
    what: "What", whatHint: "Such as: medical staff trained", count: "How many", countHint: "A whole number without commas.", measure: "Measure", measureHint: "Such as: person-times, households, km", on: "Up to", recommendation: "Of which recommendation", whole: "The whole proposal",
    noWhat: "Say what, in 2 to 40 characters.", noCount: "A whole number above zero. Tell tenths in a smaller measure.", noMeasure: "Say the measure, in 1 to 10 characters.", noDay: "Give the day.",
    line: (what, count, measure) => `${what}: ${formatNumber(count)} ${measure}`, upTo: (day) => `up to ${day}`, byOffice: "told by the office", by: (unit) => `told by ${unit}`,
    struck: (reason) => `Struck: ${reason}`, grown: "told again since", strike: "Strike", strikeOf: (what) => `Strike "${what}"`, strikeTitle: "Strike this figure?", strikeFollows: "It can still be read, and counts no more. The reason stays on record.", strikeWhy: "Reason", strikeDone: "Struck",
    list: "All figures", session: "Session", allSessions: "All sessions", from: "Of proposals", total: "Total", caption: "What came of the proposals",
    dayAhead: (day) => `${day} has not come yet. Give today or an earlier day.`, noSuchRecommendation: (number) => `The proposal has no recommendation ${number}. Reload and choose again.`, notTheirs: (unit) => `${unit} does not handle this proposal and cannot tell what came of it.`,
    toldAlready: "The same was told already for that day. If the number is wrong, strike it first.", notFound: "There is no such figure, or it was struck. Reload."
  }
})
