import { makeDictionary } from "@jianyan/ui"

/** The words of the list of members. */
export const members = makeDictionary({
  zh: {
    title: "委员履职", caption: (year: string) => `${year}各委员的总分和最低要求，按姓名排列`,
    captionOnly: (year: string) => `${year}各委员的履职记录和最低要求，按姓名排列`, records: "履职记录",
    orderOnly: (shown: number, all: number) => shown === all ? `${all} 人，按姓名排列；本会不计分` : `${all} 人中的 ${shown} 人，按姓名排列；本会不计分`,
    order: (shown: number, all: number) => shown === all ? `${all} 人，按姓名排列，不按分数` : `${all} 人中的 ${shown} 人，按姓名排列，不按分数`,
    search: "搜索姓名、界别", filters: "按最低要求筛选", unmet: (duty: string) => `未达到：${duty}`, allMet: "要求全部达到",
    name: "姓名", sector: "界别", total: "总分", duties: "未达到", grade: "建议等次",
    met: "全部达到", noGrade: "暂不建议",
    nobody: "没有符合条件的委员", nobodyText: "换一个词，或去掉筛选再看。", noMembers: "这一年没有在任的委员", clear: "去掉筛选",
    moved: (name: string, from: string, to: string) => `${name}的总分由 ${from} 变为 ${to}`,
    person: "建议等次由办法算出，等次由人决定。"
  },
  en: {
    title: "Performance of members", caption: (year) => `Totals and minimum duties of the members, ${year}, in order of name`,
    captionOnly: (year) => `Records and minimum duties of the members, ${year}, in order of name`, records: "Records",
    orderOnly: (shown, all) => shown === all ? `${all} members, in order of name; this committee keeps no points` : `${shown} of ${all} members, in order of name; this committee keeps no points`,
    order: (shown, all) => shown === all ? `${all} members, in order of name and never of points` : `${shown} of ${all} members, in order of name and never of points`,
    search: "Search names and sectors", filters: "Filter by minimum duty", unmet: (duty) => `Unmet: ${duty}`, allMet: "All duties met",
    name: "Name", sector: "Sector", total: "Total", duties: "Duties unmet", grade: "Proposed grade",
    met: "All met", noGrade: "None proposed",
    nobody: "No member fits", nobodyText: "Try another word, or take the filter away.", noMembers: "No member sat in this year", clear: "Clear filters",
    moved: (name, from, to) => `The total of ${name} went from ${from} to ${to}`,
    person: "The rulebook leads to a proposed grade; a person decides it."
  }
})
