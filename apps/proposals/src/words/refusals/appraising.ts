import type { Appraisal } from "@jianyan/domain"
import { formatDate, makeDictionary } from "@jianyan/ui"
import type { Naming } from "../../parts/Naming.ts"
import { trade } from "../trade.ts"

/** The refusals of two-way evaluations. */
type Appraising =
  | Appraisal.NotFound | Appraisal.NoRule | Appraisal.Held | Appraisal.Over | Appraisal.SealedAlready | Appraisal.NoPart | Appraisal.NotMetYet | Appraisal.ScoresAstray | Appraisal.StillRunning
  | Appraisal.SeatsAstray | Appraisal.SeatTwice | Appraisal.InConflict | Appraisal.MeetingPassed | Appraisal.OtherSide | Appraisal.NoMeeting | Appraisal.MetAlready

/** Tells whether a refusal comes from two-way evaluations. */
export const isOfAppraising = <Refusal extends { readonly _tag: string }>(refusal: Refusal): refusal is Extract<Refusal, { readonly _tag: Appraising["_tag"] }> => refusal._tag.startsWith("Appraisal.")

/** Says who sits in a seat: the member's name, or the unit and the post. */
export const seatIn = (seat: Appraisal.Panel.Seat, { member, unit }: Pick<Naming, "member" | "unit">): string => seat._tag === "Member" ? member(seat.member) : `${unit(seat.unit)} ${seat.post}`

/** Says a refusal of a two-way evaluation. */
export const appraisingRefused = (refusal: Appraising, naming: Naming): string => {
  const day = (day: string) => formatDate(day, "full")
  switch (refusal._tag) {
    case "Appraisal.NotFound": return t("noAppraisal")
    case "Appraisal.NoRule": return t("noRule")
    case "Appraisal.Held": return t("held")
    case "Appraisal.Over": return t("over", day(refusal.last))
    case "Appraisal.SealedAlready": return t("sealedAlready")
    case "Appraisal.NoPart": return t("noPart")
    case "Appraisal.NotMetYet": return t("notMetYet", day(refusal.on))
    case "Appraisal.ScoresAstray": return t("scoresAstray", refusal.indicators.length)
    case "Appraisal.StillRunning": return t("stillRunning", day(refusal.last))
    case "Appraisal.SeatsAstray": return t("seatsAstray", refusal.members, refusal.people, refusal.least, refusal.most)
    case "Appraisal.SeatTwice": return t("seatTwice", seatIn(refusal.seat, naming))
    case "Appraisal.InConflict": return t("inConflict", trade("list", refusal.seats.map(({ seat }) => seatIn(seat, naming))))
    case "Appraisal.MeetingPassed": return t("meetingPassed", day(refusal.on))
    case "Appraisal.OtherSide": return t("otherSide", seatIn(refusal.by, naming))
    case "Appraisal.NoMeeting": return t("noMeeting")
    case "Appraisal.MetAlready": return t("metAlready")
  }
}

const t = makeDictionary({
  zh: {
    noAppraisal: "这件提案没有开展双向评议。", noRule: "本会的办法没有双向评议的规定。", held: "这件提案的双向评议已经开展。", over: (last: string) => `双向评议已经结束（${last} 截止）。`,
    sealedAlready: "评分已经密封，不能再改。", noPart: "您不是这次评议的一方。", scoresAstray: (count: number) => `有 ${count} 项没有评分，或超出该项满分。`, stillRunning: (last: string) => `双方还可以评到 ${last}，到期后再公布。`,
    notMetYet: (day: string) => `评议会 ${day} 举行，当天起才能评分。`,
    seatsAstray: (members: number, people: number, least: number, most: number) => `评议席位要两方人数相同，每方 ${least === most ? least : `${least} 到 ${most}`} 人；现在委员 ${members} 人，单位 ${people} 人。`,
    seatTwice: (who: string) => `${who}被列了两次。请去掉一次。`, inConflict: (who: string) => `${who}与这件提案有利害关系。请换人，或写明仍由其评议的理由。`, meetingPassed: (day: string) => `${day}已经过去。请填今天以后的日期。`,
    otherSide: (who: string) => `${who}不是同一方的。委员的席位换委员，单位人员的席位换单位人员。`, noMeeting: "这次评议不开会，没有会期可改。", metAlready: "已经有人评分，评议会不能再改期。不能到会的，可以换人或回避。"
  },
  en: {
    noAppraisal: "There is no two-way evaluation of this proposal.", noRule: "The rules of this committee have no two-way evaluation.", held: "The two-way evaluation of this proposal was opened already.", over: (last) => `The evaluation is over (it ran until ${last}).`,
    sealedAlready: "The scores are sealed and cannot be changed.", noPart: "You are no side of this evaluation.", scoresAstray: (count) => `${count} indicators have no points, or more than they allow.`, stillRunning: (last) => `Both sides may score until ${last}; it is published after that.`,
    notMetYet: (day) => `The panel meets on ${day}; scores are given from that day.`,
    seatsAstray: (members, people, least, most) => `Both sides have as many evaluators, ${least === most ? least : `${least} to ${most}`} each; now ${members} members and ${people} of units.`,
    seatTwice: (who) => `${who} is named twice. Take one away.`, inConflict: (who) => `${who}: in conflict with this proposal. Choose another, or say why they score all the same.`, meetingPassed: (day) => `${day} has passed. Choose a later day.`,
    otherSide: (who) => `${who} is of the other side. A member takes a member's seat, somebody of a unit that of a unit's person.`, noMeeting: "This panel does not meet, so there is no meeting to move.", metAlready: "Somebody has scored, so the meeting cannot be moved. Who cannot come may be replaced or excused."
  }
})
