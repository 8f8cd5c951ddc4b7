import { makeDictionary } from "@jianyan/ui"

/** The words of the people letters name: whom, until when they are kept, and how they are forgotten. */
export const signings = makeDictionary({
  zh: {
    title: "公文联系信息", about: "答复公文上的签发人、联系人、电话，另存在日志之外，只有办理单位、提案人、提案委和办公室能看。到期自动删除；本人要求删除的，在这里删。",
    kept: "保存中", keptCaption: (n: string) => `${n} 份公文的联系信息`, proposal: "提案", unit: "单位", people: "签发与联系", until: "保存到", unlimited: "本人要求为止", since: (day: string) => `${day}起`,
    changed: "与发出时不一致", none: "没有保存联系信息", noneWhy: "承办单位答复时写明签发人和电话，会出现在这里。",
    erase: "删除", eraseAsk: "删除这份公文的联系信息？", eraseFollows: (who: string) => `${who}。删除后无法恢复；公文上这几处留空，答复的其他内容不变。日志只留下“何时、何人、因何删除”。`, eraseDone: "联系信息已删除",
    erased: "已删除", when: "删除时间", because: "原因", becauseOf: { requested: "本人要求", expired: "保存期满" }, show: "查找提案、单位、姓名", noMatch: "没有符合的公文",
    apart: "签发人、联系人、电话另行保存，只对有关人员开放。", keeps: "联系信息保存天数", keepsHint: "30 至 3660 天，到期自动删除；不填，就保存到本人要求删除",
    refusal: { notFound: "这份公文的联系信息已经删除，或者没有保存过。请刷新后再看。" }
  },
  en: {
    title: "People of letters", about: "Who signed a letter of reply and whom to call are kept apart from the journal, seen by its unit, the proposers, the Committee on Proposals and the General Office. They are erased when their time is over; where somebody asks, erase them here.",
    kept: "Kept", keptCaption: (n) => `People of ${n} letters`, proposal: "Proposal", unit: "Unit", people: "Signed by and contact", until: "Kept until", unlimited: "somebody asks", since: (day) => `since ${day}`,
    changed: "Not as it was sent", none: "Nobody is kept", noneWhy: "Those whom a unit names in its reply appear here.",
    erase: "Erase", eraseAsk: "Erase the people of this letter?", eraseFollows: (who) => `${who}. This cannot be undone; their places on the letter stay empty and the reply stays as it is. The journal keeps only when, by whom and why it was erased.`, eraseDone: "Erased",
    erased: "Erased", when: "When", because: "Why", becauseOf: { requested: "Asked for", expired: "Time over" }, show: "Find a proposal, unit or name", noMatch: "No letter matches",
    apart: "Who signed and whom to call are kept apart, for those concerned only.", keeps: "Days the people are kept", keepsHint: "30 to 3660 days, then they are erased; empty keeps them until somebody asks",
    refusal: { notFound: "The people of this letter were erased already, or never kept. Load the page again." }
  }
})
