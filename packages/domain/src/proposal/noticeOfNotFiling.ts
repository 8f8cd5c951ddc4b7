import { of as dayOf, type Day } from "../committee/Day.ts"
import type * as Committee from "../committee/Committee.ts"
import type * as Proposal from "./Proposal.ts"

/** A notice as it is printed: a title, its paragraphs, who signs it and the day. */
export interface Letter { readonly title: string; readonly paragraphs: ReadonlyArray<string>; readonly from: string; readonly on: Day }

const inChinese = (day: Day): string => {
  const [year = "", month = "", date = ""] = day.split("-")
  return `${year}年${Number(month)}月${Number(date)}日`
}

/** Writes the notice to the proposers of a proposal that is not filed (不予立案通知): the printed ground with its article, the explanation, and how it can go on. */
export const noticeOfNotFiling = (self: Proposal.At<"NotFiled">, committee: Committee.Committee, on: Day): Letter => {
  const { ground, note } = self.stage
  const printed = committee.policy.grounds.find((one) => one.number === ground)
  const received = self.submission === undefined ? "" : `${inChinese(dayOf(self.submission.at))}`
  return {
    title: "关于提案不予立案的通知",
    paragraphs: [
      `您${received}提交的提案《${self.content.title}》，经审查不予立案。`,
      `所依据的是不予立案情形${printed?.article ?? `第${ground}项`}：“${printed?.name.zh ?? ""}”。`,
      ...(note.trim() === "" ? [] : [`说明：${note.trim()}`]),
      "提案原文和审查经过保留，您可以随时查看。针对上述理由修改后，可以作为新的提案再次提交；也可以向提案委员会提出，将意见以其他方式转送有关方面参考。",
      "对本通知有疑问的，请与提案委员会联系。"
    ],
    from: `${committee.name.zh}提案委员会`,
    on
  }
}
