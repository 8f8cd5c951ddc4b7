import type { Notice, Proposal } from "@jianyan/domain"
import { formatDate, makeDictionary } from "@jianyan/ui"
import type { Naming } from "../../parts/Naming.ts"
import { trade } from "../trade.ts"

/** The refusals of handing over, of deadlines and of notices. */
type Assigning =
  | Proposal.OpinionsMissing | Proposal.NotCoHandler | Proposal.OpinionGiven | Proposal.DisputeOpen | Proposal.DisputeOver | Proposal.NoDispute | Proposal.NotTheirTurn
  | Proposal.NoExtension | Proposal.NoExtensionAsked | Proposal.ExtensionAskedBefore | Proposal.DeadlinePassed | Proposal.ExtensionOutOfBounds | Proposal.NotAccepted | Proposal.HeadLeadsAlready | Proposal.HeadLeadsNot | Notice.NotFound | Notice.AlreadySeen

const tags: ReadonlyArray<string> = [
  "Proposal.OpinionsMissing", "Proposal.NotCoHandler", "Proposal.OpinionGiven", "Proposal.DisputeOpen", "Proposal.DisputeOver", "Proposal.NoDispute", "Proposal.NotTheirTurn",
  "Proposal.NoExtension", "Proposal.NoExtensionAsked", "Proposal.ExtensionAskedBefore", "Proposal.DeadlinePassed", "Proposal.ExtensionOutOfBounds", "Proposal.NotAccepted", "Proposal.HeadLeadsAlready", "Proposal.HeadLeadsNot", "Notice.NotFound", "Notice.AlreadySeen"
] satisfies ReadonlyArray<Assigning["_tag"]>

/** Tells whether a refusal comes from handing over, deadlines or notices. */
export const isOfAssigning = <Refusal extends { readonly _tag: string }>(refusal: Refusal): refusal is Extract<Refusal, { readonly _tag: Assigning["_tag"] }> => tags.includes(refusal._tag)

/** Says a refusal of handing over, deadlines or notices. */
export const assigning = (refusal: Assigning, naming: Naming): string => {
  const day = (day: string) => formatDate(day, "full")
  switch (refusal._tag) {
    case "Proposal.OpinionsMissing": return t("opinionsMissing", trade("list", refusal.units.map(naming.unit)), day(refusal.until))
    case "Proposal.NotCoHandler": return t("notCoHandler", naming.unit(refusal.unit))
    case "Proposal.OpinionGiven": return t("opinionGiven", naming.unit(refusal.unit))
    case "Proposal.DisputeOpen": return t("disputeOpen")
    case "Proposal.DisputeOver": return t("disputeOver")
    case "Proposal.NoDispute": return t("noDispute", naming.unit(refusal.unit))
    case "Proposal.NotTheirTurn": return t("notTheirTurn", t(`instance.${refusal.turn}`))
    case "Proposal.NoExtension": return t("noExtension")
    case "Proposal.NoExtensionAsked": return t("noExtensionAsked")
    case "Proposal.ExtensionAskedBefore": return t("extensionAskedBefore")
    case "Proposal.DeadlinePassed": return t("deadlinePassed", day(refusal.due))
    case "Proposal.ExtensionOutOfBounds": return t("extensionOutOfBounds", day(refusal.after), day(refusal.latest))
    case "Proposal.NotAccepted": return t("notAccepted")
    case "Proposal.HeadLeadsAlready": return t("headLeads")
    case "Proposal.HeadLeadsNot": return t("headLeadsNot")
    case "Notice.NotFound": return t("noNotice")
    case "Notice.AlreadySeen": return t("alreadySeen")
  }
}

const t = makeDictionary({
  zh: {
    opinionsMissing: (units: string, until: string) => `${units}还没有送来会办意见，期限是 ${until}。请等意见到齐，或过了期限再答复。`,
    notCoHandler: (unit: string) => `${unit}不是这件提案的会办单位，不送会办意见。`,
    opinionGiven: (unit: string) => `${unit}已经送过会办意见。`,
    disputeOpen: "本单位提出的异议还没有结论。请等处理后再提。",
    disputeOver: "分管领导已经定了，不能再提异议。请按现在的分工办理。",
    noDispute: (unit: string) => `${unit}没有待处理的异议。请刷新看最新进展。`,
    notTheirTurn: (turn: string) => `异议先由交办机关答复，再开会商定，最后由领导决定。现在轮到：${turn}。`,
    instance: { office: "交办机关", meeting: "协调会", leader: "分管领导" },
    noExtension: "本会的办法没有延期的规定。请按期答复。",
    noExtensionAsked: "没有待批的延期申请。请刷新看最新进展。",
    extensionAskedBefore: "每次办理只能申请一次延期，这次已经申请过。",
    deadlinePassed: (due: string) => `答复期限 ${due} 已过，不能再申请延期。请尽快答复，或与提案委联系。`,
    extensionOutOfBounds: (after: string, latest: string) => `延期要晚于 ${after}，最迟到 ${latest}。请改一个日期。`,
    notAccepted: "本单位还没有接收办理。接收时可以注明由主要负责同志领办。",
    headLeads: "已经注明由本单位主要负责同志领办。",
    headLeadsNot: "没有注明过由本单位主要负责同志领办。请刷新看最新进展。",
    noNotice: "没有这条提醒，或它不是给您的。",
    alreadySeen: "这条提醒已经有人处理。"
  },
  en: {
    opinionsMissing: (units, until) => `${units} can still give their opinions, until ${until}. Wait until they are in, or reply after that day.`,
    notCoHandler: (unit) => `${unit} does not co-handle this proposal and gives no opinion.`,
    opinionGiven: (unit) => `${unit} has given its opinion already.`,
    disputeOpen: "The unit's objection is not settled yet. Wait for the decision before objecting again.",
    disputeOver: "A leader has decided; no further objection can be raised. Handle it as assigned.",
    noDispute: (unit) => `${unit} has no objection open. Reload to see where it stands.`,
    notTheirTurn: (turn) => `An objection goes to the office first, then to a meeting, then to a leader. It is now the turn of: ${turn}.`,
    instance: { office: "the office", meeting: "a meeting", leader: "a leader" },
    noExtension: "The rules of this committee know no extension. Reply in time.",
    noExtensionAsked: "No extension waits for an answer. Reload to see where it stands.",
    extensionAskedBefore: "An extension can be asked for once in each handling, and it was.",
    deadlinePassed: (due) => `The reply was due on ${due}; an extension can no longer be asked for. Reply soon, or speak to the Committee on Proposals.`,
    extensionOutOfBounds: (after, latest) => `An extension ends after ${after} and by ${latest} at the latest. Choose another day.`,
    notAccepted: "The unit has not accepted yet. It can say on accepting that its head leads.",
    headLeads: "The unit has said already that its head leads.",
    headLeadsNot: "The unit has not said that its head leads. Reload to see where it stands.",
    noNotice: "There is no such notice, or it is not for you.",
    alreadySeen: "Somebody has dealt with this notice already."
  }
})
