import { makeDictionary } from "@jianyan/ui"

/** The words of proposals that the head of a unit leads in person. */
export const ledByHead = makeDictionary({
  zh: {
    badge: "负责人领办", check: "由本单位主要负责同志领办", checkHint: "会写在承办单位旁，也计入件数；答复之前可以撤回，须说明理由。",
    toldInTime: (on: string, by: string) => `${on}告知，应在 ${by} 前`, toldLate: (on: string, by: string) => `${on}告知，迟于 ${by}`, tellBy: (by: string) => `本会规定：主要负责同志领办的，应在 ${by} 前书面告知。`, tellByOver: (by: string) => `本会规定：主要负责同志领办的，应在 ${by} 前书面告知；这一天已过，将注明迟报。`,
    sayHeadLeads: { label: "负责人领办", title: "注明由主要负责同志领办？", follows: "会写在承办单位旁，也计入件数；答复之前可以撤回。", confirm: "注明", done: "已注明由主要负责同志领办" },
    takeBackHeadLeads: { label: "撤回负责人领办", title: "撤回主要负责同志领办", follows: "不再计入件数；曾经注明和撤回的时间、理由都留在经过里。", confirm: "撤回", done: "已撤回", reason: "理由", reasonHint: "例如负责同志已调离" },
    asked: (count: number) => `各单位主要负责同志每年至少领办 ${count} 件。`, askedTold: (count: number, days: number) => `各单位主要负责同志每年至少领办 ${count} 件，交办后 ${days} 天内书面告知。`, under: (clause: string, rule: string) => `${clause}：${rule}`,
    column: "负责人领办", thisYear: "今年负责人领办", ofYear: "负责人领办只计今年交办的。", least: (count: number) => `至少 ${count} 件`, over: "合并的只计一件", told: (unit: string) => `${unit}，主要负责同志领办`,
    rule: "主要负责同志领办", about: "各承办单位主要负责同志每年至少领办几件；没有这项规定也可以在接收时注明。", aYear: "每年至少几件", toldWithin: "交办后几天内书面告知", toldHint: "不填就不设期限；迟的会注明，不拒绝"
  },
  en: {
    badge: "Led by the head", check: "The head of our unit leads the handling in person", checkHint: "It stands beside the unit on the page of the proposal and is counted on the page of units. It can be taken back with a reason until the reply.",
    toldInTime: (on, by) => `said on ${on}, asked for by ${by}`, toldLate: (on, by) => `said on ${on}, late: asked for by ${by}`, tellBy: (by) => `By the rules a unit says in writing by ${by} that its head leads.`, tellByOver: (by) => `By the rules a unit says in writing by ${by} that its head leads; that day is over, and it will stand as late.`,
    sayHeadLeads: { label: "Led by the head", title: "Say that the head leads in person?", follows: "It stands beside the unit and is counted; it can be taken back until the reply.", confirm: "Say so", done: "It is led by the head of the unit" },
    takeBackHeadLeads: { label: "No longer led by the head", title: "Take back that the head leads", follows: "It is no longer counted. Both days and the reason stay in the life of the proposal.", confirm: "Take back", done: "Taken back", reason: "Reason", reasonHint: "such as that the head has moved to another office" },
    asked: (count) => `The head of every unit leads at least ${count} a year.`, askedTold: (count, days) => `The head of every unit leads at least ${count} a year, which the unit says in writing within ${days} days of the handover.`, under: (clause, rule) => `${clause}: ${rule}`,
    column: "Led by head", thisYear: "Led by the head this year", ofYear: "What heads lead counts what was handed over this year.", least: (count) => `at least ${count}`, over: "what was merged counts once", told: (unit) => `${unit}, led by its head`,
    rule: "Led by the heads of units", about: "How many proposals the head of every handling unit leads in a year at least; a unit may say it on accepting without this rule too.", aYear: "A year, at least", toldWithin: "Said in writing within days of the handover", toldHint: "no such day if left empty; what is late is shown as late, not refused"
  }
})
