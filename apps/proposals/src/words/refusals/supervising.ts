import type { Publication, Selection, Supervision } from "@jianyan/domain"
import type { SupervisionsApi } from "@jianyan/contract"
import { formatDate, makeDictionary } from "@jianyan/ui"
import { partName, publishing } from "../publishing.ts"
import { supervising as words } from "../supervising.ts"
import { trade } from "../trade.ts"

/** The refusals of key proposals, of the choice of outstanding ones, and of making proposals public. */
type Supervising =
  | Supervision.NotFound | Supervision.NotAtStage | Supervision.NotYet | Supervision.AlreadyCandidate | Supervision.AlreadyRecommended | Supervision.StepTwice | Supervision.StepsOutOfOrder
  | Supervision.LeavesOutDone | Supervision.StepNotPlanned | Supervision.StepAlreadyDone | Supervision.YearNotBegun | Supervision.StepsOpen | SupervisionsApi.NoSuchEvidence
  | Selection.NotFound | Selection.NotAtStage | Selection.NotNominated | Selection.AlreadyNominated | Selection.OfAnotherSession | Selection.NobodyNominated | Selection.NotReviewed | Selection.NotYetMet
  | Selection.OverQuota | Selection.TooFewCollective | Selection.AmongOthers | Selection.HandledNone | Selection.ReviewsOwnUnit | Selection.ReviewsOwnPerson | Selection.TooManyUnits
  | Publication.NotPublished | Publication.NoReason | Publication.NotTheirs | Publication.TooFar | Publication.NoSuchPassage | Publication.Overlapping | Publication.ContactInSummary
  | Publication.NoSummary | Publication.ContactsLeft | Publication.NothingShown

/** Tells whether a refusal comes from key proposals, selections or publication. */
export const isOfSupervising = <Refusal extends { readonly _tag: string }>(refusal: Refusal): refusal is Extract<Refusal, { readonly _tag: Supervising["_tag"] }> =>
  /^(?:Supervision|Selection|Publication)\./u.test(refusal._tag)

/** Says a refusal of key proposals, selections or publication. */
export const supervising = (refusal: Supervising): string => {
  const day = (on: string) => formatDate(on, "full")
  switch (refusal._tag) {
    case "Supervision.NotFound": return t("notSupervised")
    case "Supervision.NotAtStage": return t("notAtStage", words(`stage.${refusal.stage}`))
    case "Supervision.NotYet":
    case "Selection.NotYetMet": return t("notYet", day(refusal.day))
    case "Supervision.AlreadyCandidate": return t("alreadyCandidate", refusal.year)
    case "Supervision.AlreadyRecommended": return t("alreadyRecommended")
    case "Supervision.StepTwice": return t("stepTwice", words(`step.${refusal.step}`))
    case "Supervision.StepsOutOfOrder": return t("outOfOrder", words(`step.${refusal.step}`), words(`step.${refusal.after}`))
    case "Supervision.LeavesOutDone": return t("leavesOut", words(`step.${refusal.step}`))
    case "Supervision.StepNotPlanned": return t("notPlanned", words(`step.${refusal.step}`))
    case "Supervision.StepAlreadyDone": return t("alreadyDone", words(`step.${refusal.step}`))
    case "Supervision.YearNotBegun": return t("notBegun", refusal.year)
    case "Supervision.StepsOpen": return t("stepsOpen", trade("list", refusal.steps.map((step) => words(`step.${step}`))))
    case "Supervision.NoSuchEvidence": return t("noEvidence")
    case "Selection.NotFound": return t("noSelection")
    case "Selection.NotAtStage": return t("selectionStage", words(`selection.stage.${refusal.stage}`))
    case "Selection.NotNominated": return t("notNominated", refusal.candidates.length)
    case "Selection.AlreadyNominated": return t("alreadyNominated")
    case "Selection.OfAnotherSession": return t("anotherSession")
    case "Selection.NobodyNominated": return t("nobody")
    case "Selection.NotReviewed": return t("notReviewed", refusal.candidates.length)
    case "Selection.OverQuota": return t("overQuota", refusal.chosen, refusal.most, refusal.filed)
    case "Selection.TooFewCollective": return t("tooFew", refusal.collective, refusal.least, refusal.chosen)
    case "Selection.AmongOthers": return t("among", words(`selection.amongIs.${refusal.among}`))
    case "Selection.HandledNone": return t("handledNone")
    case "Selection.TooManyUnits": return t("tooManyUnits", refusal.chosen, refusal.most, refusal.handling)
    case "Selection.ReviewsOwnUnit": return t("ownUnit")
    case "Selection.ReviewsOwnPerson": return t("ownPerson")
    case "Publication.NotPublished": return t("notPublished")
    case "Publication.NoReason": return t("noReason")
    case "Publication.NotTheirs": return t("notTheirs")
    case "Publication.TooFar": return t("tooFar", publishing(`how.${refusal.most}`))
    case "Publication.NoSuchPassage": return t("noPassage", partName(refusal.part))
    case "Publication.Overlapping": return t("overlapping", partName(refusal.part))
    case "Publication.ContactInSummary": return t("contactInSummary")
    case "Publication.NoSummary": return t(`noSummary.${refusal.of}`)
    case "Publication.ContactsLeft": return t("contactsLeft", trade("list", refusal.parts.map(partName)))
    case "Publication.NothingShown": return t("nothingShown")
  }
}

const t = makeDictionary({
  zh: {
    notSupervised: "这件提案没有列入重点提案，或不由您督办。", notAtStage: (stage: string) => `现在是“${stage}”，不能这样做。刷新后再看。`, notYet: (day: string) => `${day}还没有到，只能记录已经发生的事。`,
    alreadyCandidate: (year: number) => `已是 ${year} 年的候选或重点提案。`, alreadyRecommended: "这个单位已经推荐过。", stepTwice: (step: string) => `“${step}”写了两次，去掉一次。`, outOfOrder: (step: string, after: string) => `“${step}”不能早于“${after}”，改日期。`,
    leavesOut: (step: string) => `“${step}”已经完成，方案里要保留。`, notPlanned: (step: string) => `方案里没有“${step}”，先改方案。`, alreadyDone: (step: string) => `“${step}”已经记录过。`, notBegun: (year: number) => `已转入 ${year} 年，那一年还没有开始。`,
    stepsOpen: (steps: string) => `还有步骤没有完成：${steps}。完成后再结束，或转入下年。`, noEvidence: "佐证材料没有传上来，再传一次。",
    noSelection: "没有这项评选。", selectionStage: (stage: string) => `评选现在是“${stage}”，不能这样做。刷新后再看。`, notNominated: (count: number) => `有 ${count} 个没有推荐过，先推荐。`, alreadyNominated: "已经推荐过。", anotherSession: "这件不是评选范围内会议的提案。", nobody: "还没有推荐，先推荐。",
    notReviewed: (count: number) => `还有 ${count} 个没有评审意见，评审后再审议。`, overQuota: (chosen: number, most: number, filed: number) => `选了 ${chosen} 件，按立案 ${filed} 件最多 ${most} 件。去掉 ${chosen - most} 件。`,
    tooFew: (collective: number, least: number, chosen: number) => `所选 ${chosen} 件中集体提案 ${collective} 件，至少要 ${least} 件。`,
    among: (what: string) => `这项评选评的是${what}。`, handledNone: "这个单位没有承办过范围内的提案，不能推荐。", ownUnit: "不能评审本单位，请由别人评审。", ownPerson: "不能评审本人或本单位的人，请由别人评审。", tooManyUnits: (chosen: number, most: number, handling: number) => `选了 ${chosen} 个，按承办单位 ${handling} 个最多 ${most} 个。去掉 ${chosen - most} 个。`,
    notPublished: "这件没有公开。", noReason: "不全文公开或撤下，要写明理由。", notTheirs: "这件提案不由您的单位承办。", tooFar: (most: string) => `提案人和承办单位最多同意“${most}”，不能更多。`, noPassage: (part: string) => `${part}里没有这段文字，刷新后重新遮盖。`, overlapping: (part: string) => `${part}里有两处遮盖重叠，去掉一处。`,
    contactInSummary: "摘要里有电话、邮箱或身份证号，去掉后再保存。", noSummary: { proposal: "还没有提案摘要，先写摘要。", reply: "还没有答复摘要，先写摘要，或不公开答复。" }, contactsLeft: (parts: string) => `${parts}里还能看到联系方式，遮盖并保存后再公开。`, nothingShown: "至少要公开提案的摘要。"
  },
  en: {
    notSupervised: "This is no key proposal, or not one you supervise.", notAtStage: (stage) => `It stands at “${stage}”; this cannot be done now. Reload and look again.`, notYet: (day) => `${day} has not come; only what has happened is recorded.`,
    alreadyCandidate: (year) => `It is a candidate or key proposal of ${year} already.`, alreadyRecommended: "This body has recommended it already.", stepTwice: (step) => `“${step}” is there twice; remove one.`, outOfOrder: (step, after) => `“${step}” cannot come before “${after}”; change the day.`,
    leavesOut: (step) => `“${step}” is done and stays in the plan.`, notPlanned: (step) => `The plan has no “${step}”; change the plan first.`, alreadyDone: (step) => `“${step}” is recorded already.`, notBegun: (year) => `It is carried over to ${year}, which has not begun.`,
    stepsOpen: (steps) => `Not done yet: ${steps}. Do them before ending, or carry it over.`, noEvidence: "The evidence did not arrive. Send it again.",
    noSelection: "There is no such selection.", selectionStage: (stage) => `The selection stands at “${stage}”; this cannot be done now. Reload and look again.`, notNominated: (count) => `${count} were not put forward; put them forward first.`, alreadyNominated: "It is put forward already.", anotherSession: "It belongs to a session outside this selection.", nobody: "Nothing was put forward.",
    notReviewed: (count) => `${count} are not reviewed; review them before the deliberation.`, overQuota: (chosen, most, filed) => `${chosen} are chosen; of ${filed} filed at most ${most} may be. Take ${chosen - most} off.`,
    tooFew: (collective, least, chosen) => `Of ${chosen} chosen ${collective} are collective; at least ${least} must be.`,
    among: (what) => `This selection is of: ${what}.`, handledNone: "This unit handled no proposal of the sessions and cannot be put forward.", ownUnit: "Nobody reviews the own unit; let somebody else do it.", ownPerson: "Nobody reviews themselves or somebody of the own unit; let somebody else do it.", tooManyUnits: (chosen, most, handling) => `${chosen} units are chosen; of ${handling} that handled proposals at most ${most} may be. Take ${chosen - most} off.`,
    notPublished: "It is not public.", noReason: "Less than the full text, or a withdrawal, needs its reason.", notTheirs: "Your unit does not handle this proposal.", tooFar: (most) => `Proposer and units allow “${most}” at most.`, noPassage: (part) => `${part} has no such words. Reload and hide them again.`, overlapping: (part) => `Two hidden passages of ${part} overlap; remove one.`,
    contactInSummary: "The summary holds a telephone number, an e-mail address or an identity number. Remove it.", noSummary: { proposal: "The proposal has no summary; write it first.", reply: "The reply has no summary; write it, or do not publish the reply." }, contactsLeft: (parts) => `A contact can still be read in: ${parts}. Hide it and save first.`, nothingShown: "At least a summary of the proposal must be shown."
  }
})
