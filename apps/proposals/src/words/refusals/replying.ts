import type { Commitment, Proposal } from "@jianyan/domain"
import { formatDate, makeDictionary } from "@jianyan/ui"
import type { Naming } from "../../parts/Naming.ts"
import { keeping } from "../keeping.ts"
import { trade } from "../trade.ts"

/** The refusals of talks, replies, opinions on them and promises. */
type Replying =
  | Proposal.NoPartner | Proposal.OutsideHandling | Proposal.NoConsultation | Proposal.ConsultationAnswered | Proposal.OwnMinutes | Proposal.ConsultationsMissing
  | Proposal.ClassNotJustified | Proposal.LetterLacks | Proposal.OfficeReleases | Proposal.NothingChecked | Proposal.UnderReview | Proposal.NothingProposed | Proposal.Unchecked
  | Proposal.NoSuchRecommendation | Proposal.MeetFirst | Proposal.DayPassed | Proposal.FollowUpOpen | Proposal.NoFollowUp | Proposal.UnknownItem | Proposal.NothingToMend
  | Commitment.NotFound | Commitment.Settled | Commitment.NotTheirs | Commitment.NotLater | Commitment.AskedAlready | Commitment.NothingAsked | Commitment.UnitClosed | Commitment.SameHands
  | Commitment.NotAProposer

const tags: ReadonlyArray<string> = [
  "Proposal.NoPartner", "Proposal.OutsideHandling", "Proposal.NoConsultation", "Proposal.ConsultationAnswered", "Proposal.OwnMinutes", "Proposal.ConsultationsMissing",
  "Proposal.ClassNotJustified", "Proposal.LetterLacks", "Proposal.OfficeReleases", "Proposal.NothingChecked", "Proposal.UnderReview", "Proposal.NothingProposed", "Proposal.Unchecked",
  "Proposal.NoSuchRecommendation", "Proposal.MeetFirst", "Proposal.DayPassed", "Proposal.FollowUpOpen", "Proposal.NoFollowUp", "Proposal.UnknownItem", "Proposal.NothingToMend",
  "Commitment.NotFound", "Commitment.Settled", "Commitment.NotTheirs", "Commitment.NotLater", "Commitment.AskedAlready", "Commitment.NothingAsked", "Commitment.UnitClosed", "Commitment.SameHands",
  "Commitment.NotAProposer"
] satisfies ReadonlyArray<Replying["_tag"]>

/** Tells whether a refusal comes from talks, replies or promises. */
export const isOfReplying = <Refusal extends { readonly _tag: string }>(refusal: Refusal): refusal is Extract<Refusal, { readonly _tag: Replying["_tag"] }> => tags.includes(refusal._tag)

const ofProposal = (refusal: Extract<Replying, { readonly _tag: `Proposal.${string}` }>, naming: Naming): string => {
  const points = (numbers: ReadonlyArray<number>) => trade("list", numbers.map((number) => trade("recommendation", number)))
  const day = (day: string) => formatDate(day, "full")
  switch (refusal._tag) {
    case "Proposal.NoPartner": return t("noPartner", trade("list", refusal.members.map(naming.member)))
    case "Proposal.OutsideHandling": return t("outsideHandling", day(refusal.from), day(refusal.until))
    case "Proposal.NoConsultation": return t("noConsultation")
    case "Proposal.ConsultationAnswered": return t("consultationAnswered")
    case "Proposal.OwnMinutes": return t("ownMinutes")
    case "Proposal.ConsultationsMissing": return t("consultationsMissing", trade("list", refusal.lacks.map((lack) => lack === "least" ? t("lack.least", refusal.least) : t(`lack.${lack}`))))
    case "Proposal.ClassNotJustified": return t("classNotJustified", points(refusal.recommendations))
    case "Proposal.LetterLacks": return t("letterLacks", trade("list", refusal.parts.map((part) => keeping(`letter.${part}`))))
    case "Proposal.OfficeReleases": return t("officeReleases")
    case "Proposal.NothingChecked": return t("nothingChecked")
    case "Proposal.UnderReview": return t("underReview")
    case "Proposal.NothingProposed": return t("nothingProposed", naming.unit(refusal.unit))
    case "Proposal.Unchecked": return t("unchecked", refusal.items.length)
    case "Proposal.NoSuchRecommendation": return t("noSuchRecommendation", points(refusal.recommendations))
    case "Proposal.MeetFirst": return t("meetFirst", trade("list", refusal.members.map(naming.member)))
    case "Proposal.DayPassed": return t("dayPassed", day(refusal.day))
    case "Proposal.FollowUpOpen": return t("followUpOpen", day(refusal.until))
    case "Proposal.NoFollowUp": return t("noFollowUp")
    case "Proposal.UnknownItem": return t("unknownItem", refusal.known.length)
    case "Proposal.NothingToMend": return t("nothingToMend")
  }
}

const ofCommitment = (refusal: Extract<Replying, { readonly _tag: `Commitment.${string}` }>, naming: Naming): string => {
  switch (refusal._tag) {
    case "Commitment.NotFound": return t("noCommitment")
    case "Commitment.Settled": return t(`settled.${refusal.state}`)
    case "Commitment.NotTheirs": return t("promiseNotTheirs", naming.unit(refusal.unit))
    case "Commitment.NotLater": return t("notLater", formatDate(refusal.due, "full"))
    case "Commitment.AskedAlready": return t("askedAlready", formatDate(refusal.until, "full"))
    case "Commitment.NothingAsked": return t("nothingAsked")
    case "Commitment.UnitClosed": return t("promiseUnitClosed", naming.unit(refusal.unit))
    case "Commitment.SameHands": return t("sameHands", naming.unit(refusal.unit))
    case "Commitment.NotAProposer": return t("promiseNotAProposer")
  }
}

/** Says a refusal of talks, replies or promises. */
export const replying = (refusal: Replying, naming: Naming): string => {
  switch (refusal._tag) {
    case "Commitment.NotFound": case "Commitment.Settled": case "Commitment.NotTheirs": case "Commitment.NotLater": case "Commitment.AskedAlready":
    case "Commitment.NothingAsked": case "Commitment.UnitClosed": case "Commitment.SameHands": case "Commitment.NotAProposer": return ofCommitment(refusal, naming)
    default: return ofProposal(refusal, naming)
  }
}

const t = makeDictionary({
  zh: {
    noPartner: (names: string) => `${names}不是提案人，也不是并案件的提案人。请去掉再记。`,
    outsideHandling: (from: string, until: string) => `协商日期要在交办（${from}）之后、今天（${until}）之前。`,
    noConsultation: "没有这次协商记录。请刷新后再看。", consultationAnswered: "这次协商已经确认或提过异议。", ownMinutes: "本方写的记录由对方确认。",
    consultationsMissing: (lacks: string) => `办理协商还不够：缺${lacks}。双方确认的协商才算数，补上后再答复。`,
    lack: { before: "办前协商", during: "办中协商", least: (count: number) => `至少 ${count} 次`, faceToFace: "一次面商" },
    classNotJustified: (points: string) => `${points}的结果撑不起所选的办理结果类别。请改类别，或核对逐条结果。`,
    letterLacks: (parts: string) => `按本会办法，答复公文要写明${parts}。请补上再发。`,
    officeReleases: "本会的答复由提案委审核后发出。请送审。", nothingChecked: "本会的答复不用送审，请直接发出。", underReview: "这份答复已经送审，正等提案委审核。",
    nothingProposed: (unit: string) => `${unit}没有待审核的答复。请刷新看最新进展。`, unchecked: (count: number) => `还有 ${count} 项没有核对。逐项核对后才能放行；不合要求请退回重办。`,
    noSuchRecommendation: (points: string) => `提案里没有这几条建议，或同一条填了两次（${points}）。请刷新后核对。`,
    meetFirst: (names: string) => `${names}对结果不满意。请先当面协商或专门说明，写明经过，再办结；还有次数的，也可以二次办理。`,
    dayPassed: (day: string) => `${day}已经过去。请填今天以后的日期。`, followUpOpen: (until: string) => `已请提案人回头看，${until}前等待答复。`, noFollowUp: "没有这次回头看。请刷新后再看。", unknownItem: (count: number) => `清单里没有这一项。请在列出的 ${count} 项里选。`, nothingToMend: "请选出不合要求的项，或写明要改什么，再退回。",
    noCommitment: "没有这项承诺，或它不对您开放。", settled: { Discharged: "这项承诺已经确认兑现。", Released: "这项承诺已经解除。", Renewed: "后来的答复已重新作出这项承诺，请看新的一项。" },
    promiseNotTheirs: (unit: string) => `这项承诺现在不由${unit}承担。`, notLater: (due: string) => `延期要晚于现在的日期（${due}）。`, askedAlready: (until: string) => `已申请延到 ${until}，正等提案委答复。`,
    nothingAsked: "没有待答复的延期申请。请刷新后再看。", promiseUnitClosed: (unit: string) => `${unit}已撤销，不能承接。请选承接它职责的单位。`,
    sameHands: (unit: string) => `承诺已在${unit}。单位内换人，请选“经办调整”并写明新的经办岗位。`, promiseNotAProposer: "只有提案人或提案委能确认兑现。"
  },
  en: {
    noPartner: (names) => `${names} did not put this proposal, nor one merged into it. Take the name away.`,
    outsideHandling: (from, until) => `A consultation is held between the handover (${from}) and today (${until}).`,
    noConsultation: "There is no such record. Reload.", consultationAnswered: "This consultation was confirmed or contested already.", ownMinutes: "What your side wrote, the other side confirms.",
    consultationsMissing: (lacks) => `It was not talked over enough. Missing: ${lacks}. Only what both sides confirm counts.`,
    lack: { before: "a consultation before handling", during: "one during handling", least: (count) => count === 1 ? "at least one" : `at least ${count}`, faceToFace: "one face to face" },
    classNotJustified: (points) => `The answers to ${points} do not bear out the class chosen. Change the class or check the answers.`,
    letterLacks: (parts) => `By the rules of this committee the letter of a reply bears: ${parts}. Add them, then send.`,
    officeReleases: "Here the office looks at a reply before it goes out. Submit it for review.", nothingChecked: "Here replies go out without review. Send it.", underReview: "This reply lies with the office already.",
    nothingProposed: (unit) => `No reply of ${unit} waits for review. Reload.`, unchecked: (count) => `${count} items are not checked. Check each before releasing, or give it back.`,
    noSuchRecommendation: (points) => `The proposal has no such recommendations, or one is named twice: ${points}. Reload and check.`,
    meetFirst: (names) => `${names}: not satisfied with the result. Meet or explain first and say how, then complete it; or order a second handling while rounds are left.`,
    dayPassed: (day) => `${day} has passed. Choose a later day.`, followUpOpen: (until) => `The proposers were asked to look back by ${until}.`, noFollowUp: "There is no such look back. Reload.", unknownItem: (count) => `The list has no such item. Choose among the ${count} shown.`, nothingToMend: "Choose the items that fail, or say what to mend.",
    noCommitment: "There is no such promise, or it is not open to you.", settled: { Discharged: "This promise is confirmed as kept.", Released: "This promise was released.", Renewed: "A later reply gave this promise anew; see that one." },
    promiseNotTheirs: (unit) => `${unit} does not hold this promise now.`, notLater: (due) => `A later day than ${due} is needed.`, askedAlready: (until) => `A postponement to ${until} waits for the office.`,
    nothingAsked: "No postponement waits for an answer. Reload.", promiseUnitClosed: (unit) => `${unit} has been closed. Choose the unit that took over its duties.`,
    sameHands: (unit) => `The promise is with ${unit} already. For a change inside the unit choose “another post” and name it.`, promiseNotAProposer: "Only a proposer or the office confirms that a promise is kept."
  }
})
