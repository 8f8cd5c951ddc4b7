import { makeDictionary } from "@jianyan/ui"

/** The words of the editor in which a member writes a proposal. */
export const write = makeDictionary({
  zh: {
    new: "写提案", draft: "继续写提案",
    name: "以谁的名义", members: "委员个人或联名", body: "集体", bodyName: "哪个集体", bodyHint: "由您作为负责人签发。",
    title: "案由", titleHint: "写明一件事。以“关于”开头、以“的提案”结尾。", category: "类别",
    situation: "情况", situationHint: "是什么问题，在哪里，有多少，怎么知道的。", analysis: "分析", analysisHint: "为什么会这样，已经做过什么，难在哪里。",
    asks: "建议", asksHint: "一条写一个请求。承办单位会逐条答复，采纳率按条计算。", ask: (place: string) => `建议${place}`, add: "加一条", up: "上移", down: "下移", remove: "删去", upOf: (place: string) => `上移建议${place}`, downOf: (place: string) => `下移建议${place}`, removeOf: (place: string) => `删去建议${place}`,
    with: "邀请联名", withHint: "邀请后由本人答复；没有答复的不算联名。",
    save: "存草稿", submit: "提交", saved: "已存草稿", submitted: "已提交，等待审查", keptHere: "尚未保存，已暂存在本机", allSaved: "已保存",
    restored: "恢复了上次未保存的内容。", useSaved: "改用已保存的", startOver: "清空重写",
    check: "提交前看一遍", checks: { title: "案由写明一件事", category: "选了类别", situation: "有情况", analysis: "有分析", asks: "有具体建议", one: "一事一案：几件事请分开写" }, met: "已有", unmet: "还没有",
    similar: "相似提案", similarHint: "写的时候就查。文字不离开本系统。", similarWait: "写出案由和情况后，这里会列出相似的提案。", similarNone: "没有找到相似的提案。", searching: "正在查找",
    askTitle: "提交这件提案？", askText: "提交后不能再改文字。大会提案还是平时提案，由提交时间决定；审查前可以撤回。", invited: (count: number) => `邀请联名的 ${count} 人还没有答复，提交后仍可在期限内联名。`,
    refused: "这件提案不能再改", refusedText: "它已经提交，或者不是您起草的。", readIt: "查看这件提案", onlyMembers: "只有委员可以写提案", onlyMembersText: "请用委员账号登录。"
  },
  en: {
    new: "Write a proposal", draft: "Continue a proposal",
    name: "In whose name", members: "One member, or several jointly", body: "A body", bodyName: "Which body", bodyHint: "You sign it as its head.",
    title: "Title", titleHint: "One matter. In Chinese it begins with 关于 and ends with 的提案.", category: "Category",
    situation: "Situation", situationHint: "What is wrong, where, how much, and how you know.", analysis: "Analysis", analysisHint: "Why it is so, what was tried, what stands in the way.",
    asks: "Recommendations", asksHint: "One request in each. The unit answers every one, and adoption is counted by them.", ask: (place) => `Recommendation ${place}`, add: "Add one", up: "Up", down: "Down", remove: "Remove", upOf: (place) => `Move recommendation ${place} up`, downOf: (place) => `Move recommendation ${place} down`, removeOf: (place) => `Remove recommendation ${place}`,
    with: "Invite co-signers", withHint: "Each answers for themselves; silence is not a signature.",
    save: "Save the draft", submit: "Submit", saved: "Draft saved", submitted: "Submitted, to be examined", keptHere: "Not saved yet; kept on this device", allSaved: "Saved",
    restored: "What you had not saved last time is back.", useSaved: "Use the saved text", startOver: "Start over",
    check: "Before you submit", checks: { title: "The title names one matter", category: "A category is chosen", situation: "The situation is told", analysis: "It is analysed", asks: "There is a concrete recommendation", one: "One matter per proposal: write several apart" }, met: "there", unmet: "not yet",
    similar: "Similar proposals", similarHint: "Looked up as you write. No text leaves this system.", similarWait: "Once there is a title and a situation, similar proposals are listed here.", similarNone: "No similar proposal was found.", searching: "Searching",
    askTitle: "Submit this proposal?", askText: "The text cannot be changed afterwards. Whether it counts for the plenary session follows from the time; it can be withdrawn until it is examined.", invited: (count) => `${count} invited co-signers have not answered; they may still sign within their days.`,
    refused: "This proposal can no longer be changed", refusedText: "It was submitted, or it is not yours.", readIt: "Read it", onlyMembers: "Only members write proposals", onlyMembersText: "Sign in with a member's account."
  }
})
