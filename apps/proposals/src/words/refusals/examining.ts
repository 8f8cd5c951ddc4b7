import type { Examination, Proposal, Topic } from "@jianyan/domain"
import { formatDate, makeDictionary } from "@jianyan/ui"
import type { Naming } from "../../parts/Naming.ts"
import { merging } from "../merging.ts"
import { trade } from "../trade.ts"

/** The refusals of examination, consent, merging and topics. */
type Examining =
  | Proposal.StepsLeft | Proposal.ExaminesForUnit | Proposal.UnknownItem | Proposal.NothingToMend | Proposal.ReworksUsedUp | Proposal.NoConsent | Proposal.StillAsked | Proposal.ObjectionStands
  | Proposal.NobodyIsAsked | Proposal.AskedAlready | Proposal.NotAsked | Proposal.AskingOver | Proposal.NeverFiled | Proposal.LeadsNobody | Proposal.StrayOrigin | Proposal.OriginLost
  | Examination.AssignedAlready | Examination.UnknownSession | Examination.NotAnExaminer | Examination.NotAssigned
  | Topic.NotFound | Topic.Closed | Topic.GroupedAlready | Topic.OfAnotherSession | Topic.NotGrouped | Topic.CountsForNone

const tags: ReadonlyArray<string> = [
  "Proposal.StepsLeft", "Proposal.ExaminesForUnit", "Proposal.UnknownItem", "Proposal.NothingToMend", "Proposal.ReworksUsedUp", "Proposal.NoConsent", "Proposal.StillAsked", "Proposal.ObjectionStands",
  "Proposal.NobodyIsAsked", "Proposal.AskedAlready", "Proposal.NotAsked", "Proposal.AskingOver", "Proposal.NeverFiled", "Proposal.LeadsNobody", "Proposal.StrayOrigin", "Proposal.OriginLost",
  "Examination.AssignedAlready", "Examination.UnknownSession", "Examination.NotAnExaminer", "Examination.NotAssigned",
  "Topic.NotFound", "Topic.Closed", "Topic.GroupedAlready", "Topic.OfAnotherSession", "Topic.NotGrouped", "Topic.CountsForNone"
] satisfies ReadonlyArray<Examining["_tag"]>

/** Tells whether a refusal comes from examination, consent, merging or topics. */
export const isOfExamining = <Refusal extends { readonly _tag: string }>(refusal: Refusal): refusal is Extract<Refusal, { readonly _tag: Examining["_tag"] }> => tags.includes(refusal._tag)

/** Says a refusal of examination, consent, merging or topics. */
export const examining = (refusal: Examining, naming: Naming): string => {
  const members = (ids: ReadonlyArray<string>) => trade("list", ids.map(naming.member))
  switch (refusal._tag) {
    case "Proposal.StepsLeft": return t("stepsLeft", trade("list", refusal.left.map((step) => merging(`step.${step}`))))
    case "Proposal.ExaminesForUnit": return t("examinesForUnit", naming.unit(refusal.unit))
    case "Proposal.UnknownItem": return t("unknownItem")
    case "Proposal.NothingToMend": return t("nothingToMend")
    case "Proposal.ReworksUsedUp": return t("reworksUsedUp", refusal.allowed)
    case "Proposal.NoConsent": return t("noConsent", members(refusal.members))
    case "Proposal.StillAsked": return t("stillAsked", members(refusal.members), formatDate(refusal.until, "full"))
    case "Proposal.ObjectionStands": return t("objectionStands", members(refusal.members))
    case "Proposal.NobodyIsAsked": return t("nobodyIsAsked")
    case "Proposal.AskedAlready": return t("askedAlready")
    case "Proposal.NotAsked": return t("notAsked")
    case "Proposal.AskingOver": return t("askingOver", formatDate(refusal.last, "full"))
    case "Proposal.NeverFiled": return t("neverFiled")
    case "Proposal.LeadsNobody": return t("leadsNobody")
    case "Proposal.StrayOrigin": return t("strayOrigin", refusal.sentence)
    case "Proposal.OriginLost": return t("originLost", refusal.lost.length)
    case "Examination.AssignedAlready": return t("assignedAlready")
    case "Examination.UnknownSession": return t("unknownSession")
    case "Examination.NotAnExaminer": return t("notAnExaminer")
    case "Examination.NotAssigned": return t("notAssigned")
    case "Topic.NotFound": return t("noTopic")
    case "Topic.Closed": return t("topicClosed")
    case "Topic.GroupedAlready": return t("groupedAlready")
    case "Topic.OfAnotherSession": return t("ofAnotherSession", naming.session(refusal.session))
    case "Topic.NotGrouped": return t("notGrouped")
    case "Topic.CountsForNone": return t("countsForNone")
  }
}

const t = makeDictionary({
  zh: {
    stepsLeft: (steps: string) => `审查还差：${steps}。各步走完才能决定，请先提出审查意见。`,
    examinesForUnit: (unit: string) => `${unit}办理过这件提案，您代表该单位，应当回避。确需审查的，请写明理由，理由会记录在案。`,
    unknownItem: "清单里没有这一项。请刷新后重选。",
    nothingToMend: "请从清单里选，或写明要改什么。",
    reworksUsedUp: (allowed: number) => `已退回修改 ${allowed} 次，不能再退。请提出审查意见。`,
    noConsent: (members: string) => `还没有征得${members}同意。请先征求意见。`,
    stillAsked: (members: string, until: string) => `${members}还没有答复，可以答复到 ${until}。到期未答复的记为未表态，届时可以并案。`,
    objectionStands: (members: string) => `${members}不同意并案，按本会办法不能并。请另行商量，或分别办理。`,
    nobodyIsAsked: "本会的办法没有征求提案人同意的规定。可以直接办理。",
    askedAlready: "每位提案人都已同意，或还在答复期内。请等答复。",
    notAsked: "没有向您征求这项意见，或您已经答复过。",
    askingOver: (day: string) => `答复已于 ${day} 截止，记为未表态。有意见请与提案委联系。`,
    neverFiled: "这件提案并案前没有立案，不能作主件。请先拆出并立案。",
    leadsNobody: "没有提案并入这一件。",
    strayOrigin: (sentence: number) => `第 ${sentence} 句没有注明出自哪一件，或注错了。请改正。`,
    originLost: (count: number) => `合并后的文字里，有 ${count} 件原提案一句也没有留下。请至少各留一句。`,
    assignedAlready: "这位审查员已经负责这一类。",
    unknownSession: "本会没有这次会议。",
    notAnExaminer: "这个账号在本会没有提案工作的席位，不能审查。请先由管理员设席位。",
    notAssigned: "这位审查员没有负责这一类。请刷新看最新分工。",
    noTopic: "没有这个专题，或它不对您开放。",
    topicClosed: "这个专题已经结束，不能再变动。",
    groupedAlready: "这件提案已在一个专题里。请先从那里移出。",
    ofAnotherSession: (session: string) => `这个专题只收${session}的提案。`,
    notGrouped: "这件提案不在这个专题里。请刷新。",
    countsForNone: "这次协商对专题里的哪一件都不算数：要有本单位承办的提案，它的提案人在场，日期在办理期间。请核对。"
  },
  en: {
    stepsLeft: (steps) => `Steps of the examination are left: ${steps}. Recommend at each before deciding.`,
    examinesForUnit: (unit) => `${unit} has handled this proposal and you act for it. Leave it to another, or write why you examine it all the same; the reason stays on record.`,
    unknownItem: "The checklist has no such item. Reload and choose again.",
    nothingToMend: "Choose from the checklist, or write what to mend.",
    reworksUsedUp: (allowed) => `It has been given back ${allowed} times, as often as the rules allow. Recommend an outcome.`,
    noConsent: (members) => `${members} has not consented. Ask first.`,
    stillAsked: (members, until) => `${members} may still answer, until ${until}. Silence is then recorded as silence and the merger can go on.`,
    objectionStands: (members) => `${members} objects, and by the rules of this committee that stops the merger. Talk it over, or handle them apart.`,
    nobodyIsAsked: "The rules of this committee do not ask proposers. Go on directly.",
    askedAlready: "Every proposer has consented or still has days to answer. Wait for the answers.",
    notAsked: "You were not asked about this, or have answered already.",
    askingOver: (day) => `Answers were taken until ${day}; your silence is on record. Speak to the Committee on Proposals.`,
    neverFiled: "It was merged before it was filed and cannot lead. Separate and file it first.",
    leadsNobody: "Nothing was merged into this proposal.",
    strayOrigin: (sentence) => `Sentence ${sentence} names no origin, or a wrong one. Correct it.`,
    originLost: (count) => `${count} of the originals have no sentence left in the merged text. Keep at least one of each.`,
    assignedAlready: "This examiner has the category already.",
    unknownSession: "The committee has no such session.",
    notAnExaminer: "This account has no seat from which proposals are examined. An administrator must give it one first.",
    notAssigned: "This examiner does not have the category. Reload to see who does.",
    noTopic: "There is no such topic, or it is not open to you.",
    topicClosed: "This topic is closed and changes no more.",
    groupedAlready: "This proposal belongs to a topic already. Take it out there first.",
    ofAnotherSession: (session) => `This topic holds proposals of ${session} only.`,
    notGrouped: "This proposal is not in this topic. Reload.",
    countsForNone: "This consultation counts for none of the topic's proposals: your unit must handle one, its proposer must have been there, and the day must lie within its handling."
  }
})
