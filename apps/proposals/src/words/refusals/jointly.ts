import type { Proposal } from "@jianyan/domain"
import { formatDate, makeDictionary } from "@jianyan/ui"
import type { Naming } from "../../parts/Naming.ts"
import { rules } from "../rules.ts"
import { trade } from "../trade.ts"
import { upper } from "../upper.ts"

/** The refusals of who may put proposals: bodies jointly, with their seals and the talks of their members, and members of levels above. */
type Jointly = Proposal.NotCollective | Proposal.NotJointly | Proposal.BodyTwice | Proposal.BodyNotAsked | Proposal.NotItsBody | Proposal.SealedAlready | Proposal.SealAhead | Proposal.NoSeal | Proposal.OfAnotherLevel
  | Proposal.NotTalkedOver | Proposal.TalkAhead | Proposal.MoreThanAll

const tags: ReadonlyArray<string> = [
  "Proposal.NotCollective", "Proposal.NotJointly", "Proposal.BodyTwice", "Proposal.BodyNotAsked", "Proposal.NotItsBody", "Proposal.SealedAlready", "Proposal.SealAhead", "Proposal.NoSeal", "Proposal.OfAnotherLevel",
  "Proposal.NotTalkedOver", "Proposal.TalkAhead", "Proposal.MoreThanAll"
] satisfies ReadonlyArray<Jointly["_tag"]>

/** Tells whether a refusal is about bodies that propose jointly, their seals, or members of levels above. */
export const isOfJointly = <Refusal extends { readonly _tag: string }>(refusal: Refusal): refusal is Extract<Refusal, { readonly _tag: Jointly["_tag"] }> => tags.includes(refusal._tag)

/** Says a refusal about bodies that propose jointly, their seals, or members of levels above. */
export const sayJointly = (refusal: Jointly, naming: Naming): string => {
  switch (refusal._tag) {
    case "Proposal.NotCollective": return t("notCollective")
    case "Proposal.NotJointly": {
      const by = refusal.article ?? ""
      return refusal.between.length === 0 ? t("notJointly") : t("notBetween", naming.body(refusal.body), trade("list", refusal.between.map((kind) => rules(`body.${kind}`))), by)
    }
    case "Proposal.BodyTwice": return t("bodyTwice", naming.body(refusal.body))
    case "Proposal.BodyNotAsked": return t("bodyNotAsked", naming.body(refusal.body))
    case "Proposal.NotItsBody": return t("notItsBody", naming.body(refusal.body))
    case "Proposal.SealedAlready": return t("sealedAlready", naming.body(refusal.body), formatDate(refusal.on, "full"))
    case "Proposal.SealAhead": return t("sealAhead", formatDate(refusal.today, "full"))
    case "Proposal.NotTalkedOver": return t("notTalkedOver", naming.body(refusal.body), naming.committee.policy.collective?.article ?? "")
    case "Proposal.TalkAhead": return t("talkAhead", formatDate(refusal.today, "full"))
    case "Proposal.MoreThanAll": return t("moreThanAll", refusal.present, refusal.of)
    case "Proposal.OfAnotherLevel": {
      const own = upper(`level.${refusal.level}`)
      return refusal.levels.length === 0 ? t("noOtherLevel", own) : t("ofAnotherLevel", own, trade("list", refusal.levels.map((level) => upper(`level.${level}`))), refusal.article ?? "")
    }
    case "Proposal.NoSeal": return t("noSeal", trade("list", refusal.bodies.map(naming.body)))
  }
}

const t = makeDictionary({
  zh: {
    notCollective: "这是委员提案，其他单位不能共同提出。可以邀请委员联名，或由单位另提集体提案。",
    notJointly: "本会的提案办法没有规定联合提案。可以由一家单位单独提出，在正文中写明共同意见的单位；或由委员联名提出。",
    notBetween: (body: string, kinds: string, article: string) => `${body}不能共同提出：联合提案限于${kinds}之间${article === "" ? "" : `（${article}）`}。可以单独提出，或由其委员联名。`,
    bodyTwice: (body: string) => `${body}已经在提出单位中。`,
    bodyNotAsked: (body: string) => `${body}没有待答复的邀请，可能已经答复或被撤回。请刷新看最新进展。`,
    notItsBody: (body: string) => `${body}不是这件提案的提出单位。先答复共同提出，再登记盖章。`,
    sealedAlready: (body: string, day: string) => `${body}已于 ${day} 盖章。`,
    sealAhead: (today: string) => `盖章日期不能晚于今天（${today}）。请在盖章以后登记。`,
    noOtherLevel: (own: string) => `本会办法没有允许${own}在本会提出提案或联名。请向其所在的政协提出，或请本会委员提出；草稿会保留。`,
    ofAnotherLevel: (own: string, levels: string, article: string) => `本会办法只允许${levels}在本会提出提案${article === "" ? "" : `（${article}）`}，不包括${own}。请向其所在的政协提出，或请本会委员提出。`,
    notTalkedOver: (body: string, article: string) => `提交前须由${body}的委员讨论${article === "" ? "" : `（${article}）`}。请在提案页面“登记讨论”，写明日期、人数和结果，再提交；草稿已保存。`,
    talkAhead: (today: string) => `讨论日期不能晚于今天（${today}）。请在讨论以后登记。`,
    moreThanAll: (present: number, of: number) => `参加人数（${present}）多于应到人数（${of}）。请核对。`,
    noSeal: (bodies: string) => `立案前还须盖章：${bodies}。请由该单位负责人在提案页面登记盖章，再立案。`
  },
  en: {
    notCollective: "This proposal is put by members; bodies do not join it. Members may be invited to co-sign, or a body may put its own.",
    notJointly: "This committee’s rules know no joint proposals of bodies. One body may put it alone and name the others in the text, or members may put it jointly.",
    notBetween: (body, kinds, article) => `${body} cannot put it jointly: joint proposals are between ${kinds}${article === "" ? "" : ` (${article})`}. It may put its own, or its members may co-sign one.`,
    bodyTwice: (body) => `${body} is named already.`,
    bodyNotAsked: (body) => `${body} has no request to answer; it was answered or taken back. Reload.`,
    notItsBody: (body) => `${body} does not put this proposal. Answer the request first, then record the seal.`,
    sealedAlready: (body, day) => `${body} affixed its seal on ${day}.`,
    sealAhead: (today) => `The day of the seal cannot lie after today (${today}). Record it once it was affixed.`,
    noOtherLevel: (own) => `${own}: the rules of this committee let no other level propose or co-sign here. Propose at that level, or let a member of this committee put it; the draft is kept.`,
    ofAnotherLevel: (own, levels, article) => `${own}: the rules let only these propose here: ${levels}${article === "" ? "" : ` (${article})`}. Propose at the own level, or let a member of this committee put it.`,
    notTalkedOver: (body, article) => `The members of ${body} must talk it over before it is submitted${article === "" ? "" : ` (${article})`}. Record the talk on the page of the proposal, with its day, numbers and result, then submit; the draft is kept.`,
    talkAhead: (today) => `The day of the talk cannot lie after today (${today}). Record it once it was held.`,
    moreThanAll: (present, of) => `More took part (${present}) than there are (${of}). Check the numbers.`,
    noSeal: (bodies) => `Seals needed before filing: ${bodies}. Let the head of each record it on the page of the proposal, then file.`
  }
})
