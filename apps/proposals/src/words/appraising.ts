import { makeDictionary } from "@jianyan/ui"

/** The words of the two-way evaluation. */
export const appraising = makeDictionary({
  zh: {
    title: "双向评议", note: "承办单位评提案，提案人评办理，背靠背。双方评完或到期才公布。", open: "开展双向评议", openTitle: "开展双向评议？", openFollows: (days: number) => `双方各有 ${days} 天密封评分。双方评完或到期以前，谁也看不到对方的分，提案委也看不到。`, opened: "已开展双向评议",
    sealed: (day: string) => `评分密封中，${day}后公布`, unsealed: "已公布", seal: "评分", sealTitle: { Unit: "评提案质量", Proposer: "评办理质量" }, sealFollows: "提交即密封，不能再改。", sealConfirm: "密封提交", sealDone: "已密封", mine: "您的评分（对方看不到）",
    of: { Unit: (unit: string) => `${unit}评提案`, Proposer: (unit: string) => `提案人评${unit}的办理` }, points: (points: number) => `${points} 分`, most: (most: number) => `满分 ${most}`, none: "没有评分",
    suggests: "办理评议偏低，建议二次办理。", close: "公布", closed: "已公布", results: "双向评议结果", resultsNote: "不排名，按截止日期排列。", empty: "还没有双向评议", emptyText: "在已答复的提案页开展。", proposal: "提案", state: "状态", byUnit: "单位评提案", byProposer: "提案人或委员评办理", missing: "请逐项评分，不超过满分。"
  },
  en: {
    title: "Two-way evaluation", note: "Units score the proposal, its proposer the handling, back to back. Shown once both are in or the days have passed.", open: "Open the two-way evaluation", openTitle: "Open the two-way evaluation?", openFollows: (days) => `Each side has ${days} days to seal its scores. Until both are in or the days have passed nobody sees the other's, the office included.`, opened: "Two-way evaluation opened",
    sealed: (day) => `Sealed; shown after ${day}`, unsealed: "Shown", seal: "Score", sealTitle: { Unit: "Score the proposal", Proposer: "Score the handling" }, sealFollows: "Sealed when submitted; it cannot be changed.", sealConfirm: "Seal", sealDone: "Sealed", mine: "Your scores (hidden from the other side)",
    of: { Unit: (unit) => `${unit} on the proposal`, Proposer: (unit) => `The proposer on the handling by ${unit}` }, points: (points) => `${points} points`, most: (most) => `of ${most}`, none: "No scores",
    suggests: "The handling was graded low; a second handling is suggested.", close: "Show the result", closed: "Shown", results: "Two-way evaluations", resultsNote: "Not ranked; by their last day.", empty: "No two-way evaluation yet", emptyText: "Opened on the page of a proposal that was replied to.", proposal: "Proposal", state: "State", byUnit: "Units on the proposal", byProposer: "Proposer or members on the handling", missing: "Give points for each, within its most."
  }
})
