import { makeDictionary } from "@jianyan/ui"

/** The words around every page of this zone: the rail, who one is, and the ways a page can be closed. */
export const shell = makeDictionary({
  zh: {
    promises: "承诺", appraisals: "双向评议", list: "全部提案", mine: "我的提案", waiting: "等我处理", examine: "待审查", deadlines: "承办期限", key: "重点提案", ours: "本单位承办", write: "写提案", sessions: "会议与窗口", heads: "集体签发人", notices: "提醒",
    notFound: "没有这一页", notFoundText: "地址可能写错了，或这件提案不对您开放。", toList: "回到提案列表",
    refused: "没有这件提案"
  },
  en: {
    promises: "Promises", appraisals: "Two-way evaluation", list: "All proposals", mine: "My proposals", waiting: "Waiting for me", examine: "To be examined", deadlines: "Deadlines", key: "Key proposals", ours: "Handled by us", write: "Write a proposal", sessions: "Sessions and windows", heads: "Heads of bodies", notices: "Notices",
    notFound: "There is no such page", notFoundText: "The address may be wrong, or the proposal is not open to you.", toList: "To the list of proposals",
    refused: "There is no such proposal"
  }
})
