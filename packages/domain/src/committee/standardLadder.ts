import type { Rung } from "./HandlingRules.ts"

/**
 * The escalation ladder (催办) a new committee starts from: reminded a month and ten days before the reply is due and on the day, called the day after, written to after a month.
 *
 * Telephone, then a written document to units past their time, is the practice of Suzhou in Anhui.
 */
export const standardLadder: ReadonlyArray<Rung> = [
  { id: "before-30", name: { zh: "到期前三十日提醒", en: "Reminder thirty days before" }, days: -30, in: "days", means: "notice", to: ["handlingUnit"] },
  { id: "before-10", name: { zh: "到期前十日提醒", en: "Reminder ten days before" }, days: -10, in: "days", means: "notice", to: ["handlingUnit", "proposalsStaff"] },
  { id: "on-day", name: { zh: "到期当日提醒", en: "Reminder on the day" }, days: 0, in: "days", means: "notice", to: ["handlingUnit", "proposalsStaff"] },
  { id: "after-1", name: { zh: "逾期电话催办", en: "Call when overdue" }, days: 1, in: "days", means: "call", to: ["handlingUnit", "proposalsStaff"] },
  { id: "after-30", name: { zh: "逾期三十日书面催办", en: "Written document thirty days overdue" }, days: 30, in: "days", means: "document", to: ["handlingUnit", "proposalsStaff", "leader"] }
]
