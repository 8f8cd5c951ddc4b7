import { makeDictionary } from "@jianyan/ui"

/** The words of the page that compares a year under two rulebooks. */
export const whatIf = makeDictionary({
  zh: {
    title: "换一版会怎样", note: "只作比较，不改任何人的成绩",
    year: "年度", from: "现在这样算", to: "换成这样算", edition: (title: string, edition: string) => `${title} ${edition} 版`, draft: (title: string, edition: string) => `草案：${title} ${edition} 版`,
    same: "两边是同一版，没有什么可比。", nobody: "这一年没有委员在任。", noPoints: "两边都不计分", noPointsText: "没有总分和建议等次可比；要求的不同请对照两版办法来看。", pick: "至少要有两版办法或草案才能比较。", toRulebooks: "办法与草案",
    summary: (all: number) => `${all} 名委员`, up: (count: number) => `总分升 ${count} 人`, down: (count: number) => `总分降 ${count} 人`, still: (count: number) => `不变 ${count} 人`, regraded: (count: number) => `建议等次变动 ${count} 人`,
    flow: "建议等次怎样移动", flowText: (from: string, to: string, all: number) => `左边是“${from}”，右边是“${to}”，共 ${all} 名委员；带子越宽人越多。`, noGrade: "暂无等次", noGrades: "有一边不分等次，只比总分。",
    clauses: "哪一条动得最多", clausesNote: "按动了多少分排列；人不排列", clause: "条款", gain: "多得", lose: "少得", given: "多给", taken: "少给", people: (count: number) => `${count} 人`, groups: (count: number) => `${count} 组`, nothing: "没有一条带来变化。",
    members: "谁动了，为什么", membersNote: (shown: number, all: number) => `${shown} / ${all} 人，按姓名排列；总分不排序`, name: "姓名", sector: "界别", total: "总分", grade: "建议等次", by: "因为", arrow: (from: string, to: string) => `${from} → ${to}`,
    filters: "筛选", moved: "总分变动", gradeMoved: "等次变动", everybody: "全部", none: "没有符合条件的委员。",
    fairness: "公平吗", fairnessNote: (least: number) => `不足 ${least} 人的组只说人数，免得认出是谁`, bySector: "按界别", byRole: "按职务", byGroup: "按小组", group: "组别", of: "人数", mean: "平均变动", hidden: "不足五人，不列",
    roles: { member: "委员", standing: "常委", chairpersons: "主席会议成员", convenor: "召集人" } as Readonly<Record<string, string>>
  },
  en: {
    title: "What if", note: "Only a comparison: nobody's score is changed",
    year: "Year", from: "Scored like this now", to: "Scored like this instead", edition: (title, edition) => `${title}, edition ${edition}`, draft: (title, edition) => `Draft: ${title}, edition ${edition}`,
    same: "Both sides are the same edition: there is nothing to compare.", nobody: "No member sat in that year.", noPoints: "Neither side keeps points", noPointsText: "There are no totals and no proposed grades to compare; read the two editions for what they ask.", pick: "It takes two editions or drafts to compare.", toRulebooks: "Rulebooks and drafts",
    summary: (all) => `${all} members`, up: (count) => `${count} totals rise`, down: (count) => `${count} totals fall`, still: (count) => `${count} stay`, regraded: (count) => count === 1 ? "1 proposed grade changes" : `${count} proposed grades change`,
    flow: "How the proposed grades move", flowText: (from, to, all) => `On the left “${from}”, on the right “${to}”, ${all} members in all; the wider the ribbon, the more of them.`, noGrade: "no grade", noGrades: "One side has no grades, so only totals are compared.",
    clauses: "Which clause moves most", clausesNote: "In order of the points they move; people are never put in order", clause: "Clause", gain: "Gain", lose: "Lose", given: "Points more", taken: "Points less", people: (count) => `${count}`, groups: (count) => count === 1 ? "1 group" : `${count} groups`, nothing: "No clause makes a difference.",
    members: "Who moves, and why", membersNote: (shown, all) => `${shown} of ${all}, in order of name; totals are not sorted`, name: "Name", sector: "Sector", total: "Total", grade: "Proposed grade", by: "Because of", arrow: (from, to) => `${from} → ${to}`,
    filters: "Filters", moved: "Total moves", gradeMoved: "Grade moves", everybody: "All", none: "No member fits.",
    fairness: "Is it fair", fairnessNote: (least) => `Of groups under ${least} only the number is told, so that nobody can be made out`, bySector: "By sector", byRole: "By office", byGroup: "By group", group: "Group", of: "Members", mean: "Mean shift", hidden: "fewer than five",
    roles: { member: "Members", standing: "Standing committee", chairpersons: "Chairpersons", convenor: "Convenors" }
  }
})
