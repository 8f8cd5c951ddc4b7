import type { AchievementsApi, AppraisalsApi, CommitmentsApi, CommitteeApi, Endpoint, ExaminationsApi, LookBacksApi, Problem, ProposalsApi, PublicationsApi, ReferralsApi, RulesApi, ScoreboardApi, SelectionsApi, SessionsApi, SigningsApi, SupervisionsApi, ThemesApi, TopicsApi, ViewsApi } from "@jianyan/contract"
import { formatDate, makeDictionary, type Refusal as Sentence } from "@jianyan/ui"
import { isOfHouse, isRefusal, type OfHouse, say } from "@jianyan/zone"
import { Result, Schema, SchemaIssue } from "effect"
import type { Naming } from "../parts/Naming.ts"
import { achieving, isOfAchieving } from "./refusals/achieving.ts"
import { appraisingRefused, isOfAppraising } from "./refusals/appraising.ts"
import { assigning, isOfAssigning } from "./refusals/assigning.ts"
import { examining, isOfExamining } from "./refusals/examining.ts"
import { isOfDrafting, sayDrafting } from "./refusals/drafting.ts"
import { isOfJointly, sayJointly } from "./refusals/jointly.ts"
import { isOfLookingBack, sayLookingBack } from "./refusals/lookingBack.ts"
import { isOfReferring, referring } from "./refusals/referring.ts"
import { isOfReplying, replying } from "./refusals/replying.ts"
import { isOfSupervising, supervising } from "./refusals/supervising.ts"
import { isOfThemes, sayThemes } from "./refusals/themes.ts"
import { isOfViewing, sayViewing } from "./refusals/viewing.ts"
import { signings } from "./signings.ts"
import { trade } from "./trade.ts"

type DeclaredBy<Asked> = { [K in keyof Asked]: Asked[K] extends Endpoint.Endpoint ? Endpoint.Refused<Asked[K]> : never }[keyof Asked]
type Declared = DeclaredBy<typeof ProposalsApi> | DeclaredBy<typeof SessionsApi> | DeclaredBy<typeof SigningsApi> | DeclaredBy<typeof CommitmentsApi> | DeclaredBy<typeof CommitteeApi> | DeclaredBy<typeof LookBacksApi> | DeclaredBy<typeof AchievementsApi> | DeclaredBy<typeof AppraisalsApi> | DeclaredBy<typeof ExaminationsApi> | DeclaredBy<typeof ThemesApi> | DeclaredBy<typeof TopicsApi> | DeclaredBy<typeof SupervisionsApi> | DeclaredBy<typeof SelectionsApi> | DeclaredBy<typeof PublicationsApi> | DeclaredBy<typeof ReferralsApi> | DeclaredBy<typeof RulesApi> | DeclaredBy<typeof ScoreboardApi> | DeclaredBy<typeof ViewsApi>

/** Every refusal this zone may be answered with. */
export type Refusal = Declared | OfHouse

/** Turns what was thrown into sentences, each naming its field where there is one; a fault of the program is said as such. */
export const sentences = (thrown: unknown, naming: Naming): ReadonlyArray<Sentence> => {
  if (Schema.isSchemaError(thrown)) return unfit(thrown.issue)
  if (!isRefusal<Refusal>(thrown)) return [{ message: say(thrown) }]
  if (thrown._tag === "House.Malformed") return thrown.errors.map((error) => malformed(error.path))
  const name = fields[thrown._tag]
  return [{ message: sentence(thrown, naming), ...(name === undefined ? {} : { name }) }]
}

/** Says what of a form does not fit the contract before it is sent, every field at once; nothing when all of it fits. */
export const misfits = (schema: Schema.Codec<unknown, unknown>, value: unknown): ReadonlyArray<Sentence> => {
  const read = Schema.decodeUnknownResult(Schema.toType(schema), { errors: "all" })(value)
  return Result.isFailure(read) ? unfit(read.failure.issue) : []
}

/** Says what a form asks for in a field nothing was chosen in. */
export const missing = (field: "opens" | "windowOpens" | "windowCloses" | "member" | "from" | "assignment" | "into" | "ground" | "to" | "category" | "class" | "text" | "until" | "on"): Sentence => malformed([field])

const formatted = SchemaIssue.makeFormatterStandardSchemaV1()

const unfit = (issue: SchemaIssue.Issue): ReadonlyArray<Sentence> => {
  const found = formatted(issue).issues.map(({ path = [] }) => malformed(path.map((step) => String(typeof step === "object" ? step.key : step))))
  return found.filter((each, place) => found.findIndex((other) => other.message === each.message) === place)
}

const fields: { readonly [Tag in Refusal["_tag"]]?: string } = {
  "Proposal.NoSituation": "situation",
  "Proposal.NoRecommendation": "recommendation-0",
  "Proposal.NoResearch": "research",
  "Proposal.UnknownCategory": "category",
  "Proposal.NamedTwice": "with",
  "Member.NotFound": "with",
  "Body.NotFound": "body",
  "Proposal.NotTheHead": "body",
  "Proposal.NotJointly": "body",
  "Proposal.BodyTwice": "body",
  "Proposal.SealAhead": "on",
  "Proposal.TalkAhead": "day",
  "Proposal.MoreThanAll": "present",
  "Proposal.BodyDissolved": "body",
  "Proposal.PaperAhead": "received",
  "Committee.SessionOutOfTerm": "opens",
  "Committee.WindowAmiss": "windowCloses",
  "Committee.WindowsOverlap": "windowOpens",
  "Member.HeadshipHeld": "member",
  "Member.StayAmiss": "until",
  "Proposal.UnknownGround": "ground",
  "Proposal.MergedIntoItself": "into",
  "Proposal.UnitTwice": "units",
  "Proposal.UnitClosed": "units",
  "Unit.NotFound": "units",
  "Proposal.NoReason": "reason",
  "Proposal.ExtensionOutOfBounds": "until",
  "Proposal.UnknownReplyClass": "class",
  "Proposal.UnknownLevel": "result",
  "Proposal.OutsideHandling": "day",
  "Proposal.ClassNotJustified": "class",
  "Proposal.MeetFirst": "settlement",
  "Proposal.DayPassed": "until",
  "LookBack.OutOfTime": "on",
  "Commitment.NotLater": "until",
  "Referral.OutOfTime": "on",
  "Referral.HandedInAlready": "level",
  "Achievement.DayAhead": "on",
  "Achievement.NoSuchRecommendation": "recommendation",
  "Achievement.ToldAlready": "what",
  "Appraisal.MeetingPassed": "meets",
  "View.NameTaken": "name",
  "View.Malformed": "name"
}

const sentence = (refusal: Exclude<Refusal, Problem.Malformed>, naming: Naming): string => {
  const points = (numbers: ReadonlyArray<number>) => trade("list", numbers.map((number) => trade("recommendation", number)))
  const day = (day: string) => formatDate(day, "full")
  if (isOfHouse(refusal)) return say(refusal)
  if (isOfAssigning(refusal)) return assigning(refusal, naming)
  if (isOfExamining(refusal)) return examining(refusal, naming)
  if (isOfDrafting(refusal)) return sayDrafting(refusal, naming)
  if (isOfReferring(refusal)) return referring(refusal)
  if (isOfAchieving(refusal)) return achieving(refusal, naming)
  if (isOfAppraising(refusal)) return appraisingRefused(refusal, naming)
  if (isOfJointly(refusal)) return sayJointly(refusal, naming)
  if (isOfLookingBack(refusal)) return sayLookingBack(refusal)
  if (isOfReplying(refusal)) return replying(refusal, naming)
  if (isOfSupervising(refusal)) return supervising(refusal)
  if (isOfThemes(refusal)) return sayThemes(refusal, naming)
  if (isOfViewing(refusal)) return sayViewing(refusal)
  switch (refusal._tag) {
    case "Proposal.NotFound": return t("notFound")
    case "Proposal.NotAtStage": return t("notAtStage", trade(`stage.${refusal.stage}`), trade("list", refusal.expected.map((stage) => trade(`stage.${stage}`))))
    case "Proposal.NotInvited": return t("notInvited")
    case "Proposal.SigningOver": return t("signingOver", day(refusal.last))
    case "Proposal.NoRecommendation": return t("noRecommendation")
    case "Proposal.NoSituation": return t("noSituation")
    case "Proposal.NoResearch": return t("noResearch")
    case "Proposal.UnknownCategory": return t("unknownCategory")
    case "Proposal.NamedTwice": return t("namedTwice", naming.member(refusal.member))
    case "Proposal.ExaminesOwn": return t("examinesOwn")
    case "Proposal.UnknownGround": return t("unknownGround", refusal.known.length)
    case "Proposal.MergedIntoItself": return t("mergedIntoItself")
    case "Proposal.LeadsOthers": return t("leadsOthers", refusal.absorbed.length)
    case "Proposal.AlreadyAnswered": return t("alreadyAnswered")
    case "Proposal.UnitTwice": return t("unitTwice", naming.unit(refusal.unit))
    case "Proposal.UnitClosed": return t("unitClosed", naming.unit(refusal.unit))
    case "Proposal.NotTheirs": return t("notTheirs", naming.unit(refusal.unit))
    case "Proposal.AlreadyAccepted": return t("alreadyAccepted", naming.unit(refusal.unit))
    case "Proposal.NoReason": return t("noReason")
    case "Proposal.ReturnsUsedUp": return t("returnsUsedUp", refusal.allowed)
    case "Proposal.ReturnOver": return t("returnOver", day(refusal.last))
    case "Proposal.AlreadyReplied": return t("alreadyReplied", refusal.round)
    case "Proposal.UnknownReplyClass": return t("unknownReplyClass")
    case "Proposal.Unanswered": return t("unanswered", points(refusal.recommendations))
    case "Proposal.StrayAnswers": return t("strayAnswers", points(refusal.recommendations))
    case "Proposal.PlannedWithoutDay": return t("plannedWithoutDay", points(refusal.recommendations))
    case "Proposal.NotTheLead": return t("notTheLead")
    case "Proposal.NotAProposer": return t("notAProposer")
    case "Proposal.UnknownLevel": return t("unknownLevel")
    case "Proposal.FeedbackAlreadyGiven": return t("feedbackAlreadyGiven")
    case "Proposal.NoReply": return t("noReply")
    case "Proposal.NobodyUnsatisfied": return t("nobodyUnsatisfied")
    case "Proposal.RoundsUsedUp": return t("roundsUsedUp", refusal.allowed)
    case "Signing.NotFound": return signings("refusal.notFound")
    case "Member.NotFound": return t("memberNotFound")
    case "Body.NotFound": return t("bodyNotFound")
    case "Unit.NotFound": return t("unitNotFound", naming.unit(refusal.unit))
    case "Committee.NoSession": return t("noSession")
    case "Committee.PolicyAmiss": return t("policyAmiss", refusal.faults.length)
  }
}

/** Says what is wrong with a field of which only the path is known, by the limits the contract sets for it. */
const malformed = (path: ReadonlyArray<string | number>): Sentence => {
  const steps = path.map(String).filter((step) => step !== "payload" && step !== "content" && step !== "outcome")
  const [first = "", place = "0", part = ""] = steps
  switch (first) {
    case "title": return { name: "title", message: t("form.title") }
    case "category": return { name: "category", message: t("unknownCategory") }
    case "situation": return { name: "situation", message: t("form.prose") }
    case "analysis": return { name: "analysis", message: t("form.prose") }
    case "recommendations": return { name: `recommendation-${place}`, message: t("form.recommendation", Number(place) + 1) }
    case "with": return { name: "with", message: t("memberNotFound") }
    case "text": return { name: "text", message: t("form.reply") }
    case "class": return { name: "class", message: t("unknownReplyClass") }
    case "answers": return { name: `answer-${place}-${part === "by" ? "by" : "text"}`, message: part === "by" ? t("form.day") : t("form.answer", Number(place) + 1) }
    case "opens": case "windowOpens": case "windowCloses": case "from": case "on": return { name: first, message: t("form.day") }
    case "member": return { name: "member", message: t("memberNotFound") }
    case "to": return { name: "to", message: t("form.to") }
    case "into": return { name: "into", message: t("form.into") }
    case "ground": return { name: "ground", message: t("form.ground") }
    case "note": return { name: "note", message: t("form.note") }
    case "reason": return { name: "reason", message: t("form.note") }
    case "comment": return { name: "comment", message: t("form.note") }
    case "until": return { name: "until", message: t("form.day") }
    case "assignment": return { name: "units", message: t("form.units") }
    default: return { message: t("form.other", steps.join(".")) }
  }
}

const t = makeDictionary({
  zh: {
    notFound: "没有这件提案，或它不对您开放。请回到列表查看。",
    notAtStage: (stage: string, expected: string) => `这件提案现在是“${stage}”，这一步要在“${expected}”时才能做。请刷新看最新进展。`,
    notInvited: "您没有被邀请联名，或已经答复过。需要联名，请与第一提案人联系。",
    signingOver: (day: string) => `联名答复已于 ${day} 截止。仍想支持，可另提一件，审查时会提示两件相近。`,
    noRecommendation: "没有具体建议，不能提交。请至少写一条可以办理的建议。",
    noResearch: "没有写怎样调研的，不能提交。请写明时间、地点和走访座谈的人。",
    noSituation: "没有写情况，不能提交。请写明是什么问题、在哪里、有多少。",
    unknownCategory: "请在本会公布的类别里选一类。",
    namedTwice: (name: string) => `${name}被列了两次。请去掉一次。`,
    examinesOwn: "您是这件提案的提案人或联名人，不能审查它。请交给另一位审查员。",
    unknownGround: (count: number) => `办法里没有这一条理由。请在列出的 ${count} 条里选。`,
    mergedIntoItself: "不能把一件提案并入它自己。请另选主件。",
    leadsOthers: (count: number) => `已有 ${count} 件并入本件。请先把它们拆出或改并，再并本件。`,
    alreadyAnswered: "并案件已有单独答复，不能再拆出。",
    unitTwice: (unit: string) => `${unit}被列了两次。请去掉一次。`,
    unitClosed: (unit: string) => `${unit}已撤销。请选承接它职责的单位。`,
    notTheirs: (unit: string) => `这件提案没有交给${unit}答复。会办意见请送主办单位。`,
    alreadyAccepted: (unit: string) => `${unit}已经接收。`,
    noReason: "请写明理由，例如职责在哪个单位。",
    returnOver: (day: string) => `退回期限已过（${day}）。请与提案委商量改办。`,
    returnsUsedUp: (allowed: number) => `这件提案已被退回 ${allowed} 次，不能再退。请接收，或对分工提出异议。`,
    alreadyReplied: (round: number) => `第 ${round} 次办理已经答复过。`,
    unknownReplyClass: "请在本会规定的答复类别里选一类。",
    unanswered: (points: string) => `${points}还没有答复。每条建议都要答复，才能发出。`,
    strayAnswers: (points: string) => `答复了没有的建议，或同一条答复了两次（${points}）。请刷新后核对。`,
    plannedWithoutDay: (points: string) => `${points}列入计划，请填写完成日期。`,
    notTheLead: "主件已经变了。请刷新后再答复。",
    notAProposer: "只有提案人和已联名的委员可以反馈。",
    unknownLevel: "请在本会规定的等次里选一个。",
    feedbackAlreadyGiven: "您对这次答复已经反馈过。",
    noReply: "还没有答复，暂不能反馈。",
    nobodyUnsatisfied: "没有提案人表示不满意，不需要二次办理。可以办结。",
    roundsUsedUp: (allowed: number) => `二次办理最多 ${allowed} 次，已经用完。请安排当面协商。`,
    memberNotFound: "名册里没有这位委员，或其已离任。请重新选择。",
    bodyNotFound: "没有这个集体，或它已撤销。请重新选择。",
    unitNotFound: (unit: string) => `没有承办单位“${unit}”。请重新选择。`,
    noSession: "现在没有接收提案的会议。请等本届会议召集后再提交，草稿会一直保留。",
    policyAmiss: (count: number) => `办法有 ${count} 处前后不合，没有采用。请按各项下的说明改正。`,
    form: {
      title: "案由要 4 到 120 个字。",
      prose: "这一部分最多 20,000 字。请删减，数据可作附件另送。",
      recommendation: (place: number) => `第 ${place} 条建议要写 1 到 4,000 字；不需要这一条，请删去。`,
      reply: "答复正文要 2 到 20,000 字。",
      answer: (place: number) => `对第 ${place} 条建议的答复要写 2 到 4,000 字。`,
      day: "请填写完整的日期。",
      to: "请写明转送给谁，2 到 120 个字。",
      into: "请选一件已立案的提案作主件。",
      ground: "请选一条不予立案的理由。",
      note: "最多 2,000 字。请删减。",
      units: "请至少选一个单位；主办之外的写法要有会办单位。",
      other: (path: string) => `有一处填写不合要求（${path}）。请检查后再试。`
    }
  },
  en: {
    notFound: "There is no such proposal, or it is not open to you. Go back to the list.",
    notAtStage: (stage, expected) => `The proposal now stands at “${stage}”; this can be done at “${expected}”. Reload to see where it stands.`,
    notInvited: "You were not invited to sign, or have answered already. To sign, speak to the first proposer.",
    signingOver: (day) => `Co-signing closed on ${day}. You can still put a proposal of your own; the examiners will see that both are alike.`,
    noRecommendation: "A proposal without a recommendation cannot be submitted. Write at least one that can be acted on.",
    noResearch: "A proposal that does not say how its matter was looked into cannot be submitted. Say when, where and with whom.",
    noSituation: "A proposal that does not say what the situation is cannot be submitted. Say what is wrong, where, and how much.",
    unknownCategory: "Choose one of the categories this committee has published.",
    namedTwice: (name) => `${name} is named twice. Take one away.`,
    examinesOwn: "You are a proposer of this proposal and cannot examine it. Leave it to another examiner.",
    unknownGround: (count) => `The rules print no such ground. Choose one of the ${count} listed.`,
    mergedIntoItself: "A proposal cannot be merged into itself. Choose another lead.",
    leadsOthers: (count) => `${count} proposals are merged into this one. Separate or move them first.`,
    alreadyAnswered: "The merged proposal has been answered on its own and can no longer be separated.",
    unitTwice: (unit) => `${unit} is named twice. Take one away.`,
    unitClosed: (unit) => `${unit} has been closed. Choose the unit that took over its duties.`,
    notTheirs: (unit) => `This proposal was not handed to ${unit} for a reply. Send co-handling opinions to the lead handler.`,
    alreadyAccepted: (unit) => `${unit} has accepted already.`,
    noReason: "Give a reason, such as which unit has the duty.",
    returnOver: (day) => `The days for returning it ended on ${day}. Agree a reassignment with the Committee on Proposals.`,
    returnsUsedUp: (allowed) => `It was sent back ${allowed} times and cannot be returned again. Accept it, or object to the assignment.`,
    alreadyReplied: (round) => `Handling ${round} has been replied to already.`,
    unknownReplyClass: "Choose one of the result classes of this committee.",
    unanswered: (points) => `Not answered yet: ${points}. Every recommendation must be answered before the reply is sent.`,
    strayAnswers: (points) => `The reply answers recommendations the proposal does not make, or one of them twice: ${points}. Reload and check.`,
    plannedWithoutDay: (points) => `Planned without a date: ${points}. Say by when.`,
    notTheLead: "The lead proposal has changed. Reload before replying.",
    notAProposer: "Only the proposers who signed give feedback.",
    unknownLevel: "Choose one of the levels of this committee.",
    feedbackAlreadyGiven: "You have given feedback on this reply already.",
    noReply: "There is no reply yet to give feedback on.",
    nobodyUnsatisfied: "No proposer said they were not satisfied; a second handling is not needed. It can be completed.",
    roundsUsedUp: (allowed) => `At most ${allowed} second handlings are allowed and they are used up. Arrange a meeting in person.`,
    memberNotFound: "The register has no such member, or the member has left. Choose again.",
    bodyNotFound: "There is no such body, or it was dissolved. Choose again.",
    unitNotFound: (unit) => `There is no handling unit “${unit}”. Choose again.`,
    noSession: "No session is receiving proposals now. Submit once one is convened; the draft is kept.",
    policyAmiss: (count) => `The rules were not adopted: ${count} of their parts do not fit. Mend each as it says.`,
    form: {
      title: "The title needs 4 to 120 characters.",
      prose: "At most 20,000 characters here. Shorten it; send figures as an annex.",
      recommendation: (place) => `Recommendation ${place} needs 1 to 4,000 characters; remove it if it is not needed.`,
      reply: "The reply needs 2 to 20,000 characters.",
      answer: (place) => `The answer to recommendation ${place} needs 2 to 4,000 characters.`,
      day: "Give the whole date.",
      to: "Say to whom it is passed on, in 2 to 120 characters.",
      into: "Choose a filed proposal as the lead.",
      ground: "Choose a ground for not filing.",
      note: "At most 2,000 characters. Shorten it.",
      units: "Choose at least one unit; a lead handler needs a co-handler beside it.",
      other: (path) => `Something is not filled in as it should be (${path}). Check and try again.`
    }
  }
})
