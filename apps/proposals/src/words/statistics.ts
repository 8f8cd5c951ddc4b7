import { makeDictionary } from "@jianyan/ui"

/** The words of the statistics of proposals. */
export const statistics = makeDictionary({
  zh: {
    title: "提案统计", session: "会议", every: "各次会议", compare: "对比", none: "不对比", print: "打印", sheet: "导出表格",
    flow: "去向", flowTitle: "这些提案去了哪里", flowText: (received: number, filed: number) => `收到 ${received} 件，立案 ${filed} 件。粗细是件数，每一块都能打开。`,
    received: "收到",
    handlings: { waiting: "待交办", handedOver: "待接收", inHandling: "办理中", replied: "已答复" },
    silent: "未反馈", unclassed: "未分类",
    rates: "各项比率", ratesNote: "点数字看是哪些提案。未全部完成的不会进位成 100%。",
    head: { rate: "比率", of: "分子", over: "分母", share: "百分比", rest: "其余" },
    rate: {
      filing: "立案率", reply: "办复率", inTime: "按期办复率", completion: "办结率", satisfaction: "满意率", adoption: "采纳率", faceToFace: "面商率", feedback: "反馈率", implementation: "落实率", participation: "委员参与率"
    },
    about: {
      filing: { beforeMerging: "立案（并案前）／收到", afterMerging: "实际立案（并案后）／收到" }, reply: "已答复／已交办", inTime: "第一次答复未过期限／已交办", completion: "已办结／已交办",
      satisfaction: { feedback: "满意／有反馈的", replied: "满意／全部已答复", filed: "满意／全部已交办" }, counts: (levels: string) => `${levels}计为满意`,
      adoption: "采纳的建议／已答复的建议，按条计", faceToFace: "双方确认当面协商过／已交办", feedback: "有反馈／已答复", implementation: "全部采纳或承诺已兑现／已答复", participation: "提出提案的委员／本届委员"
    },
    filings: "立案的两种算法", before: "立案（并案前）", after: "实际立案（并案后）", merged: "并入别件", leads: "主件", inGroups: "并案共涉及", printed: "按本会办法取用",
    classes: "答复类别", classOver: (of: number) => `占已答复 ${of} 件`,
    parts: { category: "按类别", proposer: "按提案人", channel: "按提交方式", body: "按提出单位", station: "来自委员工作站（室）的提案", unitKind: "按承办单位类别", unit: "按承办单位", none: "还没有提案" },
    stationsNote: (proposals: number, stations: number) => `${proposals} 件，来自 ${stations} 个站（室）；只计提案人注明来源的`,
    bodiesNote: "联合提案只计一件，列在每个共同提出的单位名下，各行相加可以多于总数。",
    channels: { online: "网上提交", paper: "书面提交" },
    kinds: { single: "委员个人", joint: "委员联名", collective: "集体", upper: "上级政协委员" },
    part: { name: "名称", received: "收到", items: "件次", filed: "立案" },
    units: (units: number, items: number) => `${units} 个单位，${items} 件次。一件由三个单位办理计三件次。`,
    proposed: "提出提案的委员", people: (count: number) => `${count} 人`
  },
  en: {
    title: "Statistics of proposals", session: "Session", every: "Every session", compare: "Compare with", none: "Nothing", print: "Print", sheet: "Export a sheet",
    flow: "What became of them", flowTitle: "Where these proposals went", flowText: (received, filed) => `${received} received, ${filed} filed. Thickness is number; every piece opens.`,
    received: "Received",
    handlings: { waiting: "To be handed over", handedOver: "To be accepted", inHandling: "In handling", replied: "Replied" },
    silent: "No feedback", unclassed: "No class",
    rates: "Rates", ratesNote: "A figure opens its proposals. What is not complete is never rounded up to 100%.",
    head: { rate: "Rate", of: "Numerator", over: "Denominator", share: "Percentage", rest: "The rest" },
    rate: {
      filing: "Filing rate", reply: "Reply rate", inTime: "Reply in time", completion: "Completion rate", satisfaction: "Satisfaction rate", adoption: "Adoption rate", faceToFace: "Face-to-face rate", feedback: "Feedback rate", implementation: "Implementation rate", participation: "Participation of members"
    },
    about: {
      filing: { beforeMerging: "filed, before merging / received", afterMerging: "filed, after merging / received" }, reply: "replied / handed over", inTime: "first reply by the day due / handed over", completion: "completed / handed over",
      satisfaction: { feedback: "satisfied / with feedback", replied: "satisfied / all replied", filed: "satisfied / all handed over" }, counts: (levels) => `${levels} count as satisfied`,
      adoption: "recommendations accepted / answered, one by one", faceToFace: "met in person, confirmed by both sides / handed over", feedback: "with feedback / replied", implementation: "all accepted or the promise kept / replied", participation: "members who proposed / members of the term"
    },
    filings: "Two ways of counting filings", before: "Filed, before merging", after: "Filed, after merging", merged: "Merged into others", leads: "Leads", inGroups: "In merged groups together", printed: "the one our rules print",
    classes: "Classes of reply", classOver: (of) => `of ${of} replied`,
    parts: { category: "By category", proposer: "By proposer", channel: "By the way it came in", body: "By body", station: "Proposals that came of stations", unitKind: "By kind of handling unit", unit: "By handling unit", none: "There are no proposals yet" },
    stationsNote: (proposals, stations) => `${proposals} from ${stations} stations; counted where the proposer said so`,
    bodiesNote: "A joint proposal counts once and stands under each body that put it, so the lines may add up to more than all.",
    channels: { online: "Online", paper: "On paper" },
    kinds: { single: "One member", joint: "Members jointly", collective: "Bodies", upper: "Members of levels above" },
    part: { name: "Name", received: "Received", items: "Items", filed: "Filed" },
    units: (units, items) => `${units} units, ${items} items. A proposal handled by three units counts three.`,
    proposed: "Members who proposed", people: (count) => count === 1 ? "1 person" : `${count} people`
  }
})
