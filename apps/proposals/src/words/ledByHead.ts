import { makeDictionary } from "@jianyan/ui"

/** The words of proposals that the head of a unit leads in person. */
export const ledByHead = makeDictionary({
  zh: {
    badge: "负责人领办", check: "由本单位主要负责同志领办", checkHint: "会写在承办单位旁，也计入件数；接收后不能更改。",
    asked: (count: number) => `本会要求各单位主要负责同志每年至少领办 ${count} 件。`, askedUnder: (clause: string, count: number) => `${clause}：各单位主要负责同志每年至少领办 ${count} 件。`,
    column: "负责人领办", thisYear: "今年负责人领办", ofYear: "负责人领办只计今年交办的。", least: (count: number) => `至少 ${count} 件`, over: "合并的只计一件", told: (unit: string) => `${unit}，主要负责同志领办`,
    rule: "主要负责同志领办", about: "各承办单位主要负责同志每年至少领办几件；没有这项规定也可以在接收时注明。", aYear: "每年至少几件"
  },
  en: {
    badge: "Led by the head", check: "The head of our unit leads the handling in person", checkHint: "It stands beside the unit on the page of the proposal and is counted on the page of units. It cannot be changed after accepting.",
    asked: (count) => `The rules ask the head of every unit to lead at least ${count} a year.`, askedUnder: (clause, count) => `${clause}: the head of every unit leads at least ${count} a year.`,
    column: "Led by head", thisYear: "Led by the head this year", ofYear: "What heads lead counts what was handed over this year.", least: (count) => `at least ${count}`, over: "what was merged counts once", told: (unit) => `${unit}, led by its head`,
    rule: "Led by the heads of units", about: "How many proposals the head of every handling unit leads in a year at least; a unit may say it on accepting without this rule too.", aYear: "A year, at least"
  }
})
