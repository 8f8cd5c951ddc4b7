import { DateTime, HashMap, Option, Result, Schema } from "effect"
import { type Committee, Day, type Member, Proposal, type Unit } from "../index.ts"
import { on } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

type Event = Proposal.ProposalEvent.ProposalEvent
type Attempt = Result.Result<Event, { readonly _tag: string }>

const ids = [Story.id, Story.other, Story.third, Proposal.Id.make("p4")]
const committee: Committee.Committee = { ...Story.city, policy: { ...Story.city.policy, extension: { months: 1, absoluteMonths: 6 } } }, { policy } = committee

/** The units of every history, all open. */
export const units = HashMap.fromIterable([Story.housing, Story.transport, Story.finance].map((id) => [id, { id, names: [{ name: { zh: id }, from: Day.Day.make("2019-03-01") }] }] as const satisfies readonly [Unit.Id, Unit.Unit]))

const assignments: ReadonlyArray<Proposal.Handling.Assignment> = [
  Story.sole, { _tag: "Lead", lead: Story.housing, with: [Story.transport] }, { _tag: "Separate", units: [Story.housing, Story.finance] }
]
const outcomes: ReadonlyArray<Proposal.Outcome> = [{ _tag: "File" }, { _tag: "NotFile", ground: 10, note: "" }, { _tag: "Convert", to: "report" }, { _tag: "PassOn", to: "区教育局" }]
const clerk: Proposal.Examiner = { account: "clerk" }
const live = ["Filed", "HandedOver", "Accepted", "Replied", "Rated", "Closed"] as const

/** Chooses one of several by a number. */
const one = <A>(all: ReadonlyArray<A>, choice: number): A => {
  const chosen = all[choice % all.length]
  if (chosen === undefined) throw new RangeError("there is nothing to choose from")
  return chosen
}

const minutes = (member: Proposal.Consultation.Minutes["members"][number], at: DateTime.Utc): Proposal.Consultation.Minutes =>
  ({ day: Day.of(at), phase: "during", form: "faceToFace", members: [member], summary: "当面听取意见" })

/** What happens beside the way while a proposal is being handled, one thing by choice. */
const aside = (self: Proposal.At<"HandedOver" | "Accepted">, unit: Unit.Id, member: Member.Id, choice: number, at: DateTime.Utc): Attempt => {
  const proposers = Proposal.partners(self, [])
  switch (Math.floor(choice / 4) % 9) {
    case 0: return Proposal.recall(self, [], "改由别的单位办理", at)
    case 1: return Proposal.disputeAssignment(self, unit, "主要职责不在本单位", at)
    case 2: return Proposal.settleDispute(self, unit, one(Proposal.instances, choice), "维持原分工", at)
    case 3: return Proposal.askExtension(self, unit, "需要实地核查", Day.addDays(self.stage.handling.deadline.day, 14), committee, at)
    case 4: return Proposal.grantExtension(self, committee, at)
    case 5: return Proposal.refuseExtension(self, "请按期答复", at)
    case 6: return Proposal.giveCoOpinion(self, unit, "同意主办单位的办法", at)
    case 7: return Proposal.recordConsultation(self, minutes(member, at), unit, { _tag: "Unit", unit }, proposers, at)
    default: return Proposal.confirmConsultation(self, self.consultations.length, { _tag: "Member", member }, proposers, at)
  }
}

/** Everything that may be done to a proposal now: each verb that takes its stage, with what it answers; rarer things come up less often. */
const tried = (book: Proposal.Book, self: Proposal.Proposal, choice: number, at: DateTime.Utc): ReadonlyArray<Attempt> => {
  const leads = [...HashMap.values(book)].filter((it) => it.stage._tag === "Filed" && it.id !== self.id)
  const unit = one([Story.housing, Story.transport, Story.finance], choice), member = one([Story.first, Story.signed, Story.invited, Story.stranger], choice)
  const level = choice % 2 > 0 ? "not" : one(policy.feedbackLevels, choice).id
  const draft = { ...Story.answers, class: one(policy.replyClasses, choice).id }
  const next = 1 + [...HashMap.values(book)].filter((it) => it.number !== undefined).length
  const rarely = choice % 4 === 0
  const from = <Tag extends Proposal.Stage["_tag"]>(tags: ReadonlyArray<Tag>, verb: (self: Proposal.At<Tag>) => Attempt | Event): ReadonlyArray<Attempt> => {
    if (!(tags as ReadonlyArray<string>).includes(self.stage._tag)) return []
    return [Result.flatMap(Proposal.at(self, ...tags), (self) => {
      const answer = verb(self)
      return Result.isResult(answer) ? answer : Result.succeed(answer)
    })]
  }
  return [
    from(["Drafted", "Reworking"], (self) => Proposal.revise(self, { ...Story.content, analysis: `${choice}` }, policy, at)),
    from(["Drafted", "Reworking"], (self) => Proposal.submit(self, committee, at)),
    from(["Drafted", "Submitted"], (self) => Proposal.coSign(self, member, policy, at)),
    from(rarely ? ["Drafted", "Submitted", "Reworking"] : [], (self) => choice % 8 > 0 ? Proposal.inviteCoSigner(self, Story.stranger, policy, at) : Proposal.uninviteCoSigner(self, Story.invited, at)),
    from(rarely ? ["Drafted", "Reworking"] : [], (self) => self.attachments.length > 0 ? Proposal.detachFile(self, "a".repeat(64), at) : Proposal.attachFile(self, { hash: "a".repeat(64), name: "调研.pdf", type: "application/pdf", size: 1 }, policy, at)),
    from(["Drafted", "Submitted"], (self) => Proposal.declineToSign(self, member, policy, at)),
    from(["Submitted", "Recommended"], (self) => Proposal.recommend(self, one(outcomes, choice), clerk, policy, at)),
    from(rarely ? ["Submitted", "Recommended"] : [], (self) => Proposal.askRework(self, [], "请补充依据", clerk, policy, at)),
    from(["Recommended"], (self) => Proposal.file(self, next, clerk, policy, HashMap.empty(), at)),
    from(["Recommended"], (self) => rarely ? Proposal.notFile(self, 10, "", policy, at) : Proposal.file(self, next, clerk, policy, HashMap.empty(), at)),
    from(rarely ? ["Recommended"] : [], (self) => choice % 8 > 0 ? Proposal.convert(self, "report", policy, at) : Proposal.passOn(self, "区教育局", policy, at)),
    from(leads.length > 0 ? ["Submitted", "Recommended", "Filed"] : [], (self) => Result.flatMap(Proposal.at(one(leads, choice), "Filed"), (lead) => Proposal.merge(self, lead, policy, at))),
    from(rarely ? ["Submitted", "Reworking", "Recommended", "Filed"] : [], (self) => Proposal.withdraw(self, "情况已经改变", at)),
    from(rarely ? ["Merged"] : [], (self) => Proposal.separate(self, at)),
    from(["Merged"], (self) => Result.flatMap(Proposal.at(HashMap.getUnsafe(book, self.stage.into), "Accepted", "Replied", "Rated", "Closed"), (lead) =>
      Proposal.replyToMerged(self, lead, unit, draft, policy, at))),
    from(["Filed"], (self) => Proposal.handOver(self, one(assignments, choice), units, committee, at)),
    from(["HandedOver"], (self) => Proposal.accept(self, unit, at)),
    from(rarely ? ["HandedOver"] : [], (self) => Proposal.returnToOffice(self, unit, "不属本单位职责", committee, at)),
    from(rarely ? ["HandedOver", "Accepted"] : [], (self) => aside(self, unit, member, choice, at)),
    from(rarely ? ["Drafted", "Submitted", "Reworking"] : [], (self) => choice % 8 > 0 ? Proposal.inviteCoSigner(self, member, policy, at) : Proposal.uninviteCoSigner(self, member, at)),
    from(rarely ? ["Closed"] : [], (self) => choice % 8 > 0
      ? Proposal.askFollowUp(self, Day.addDays(Day.of(at), 30), at)
      : Proposal.answerFollowUp(self, self.followUps.length, member, { findings: [{ recommendation: 1, state: "underWay" }], comment: "" }, at)),
    from(["Accepted"], (self) => Proposal.sendReply(self, unit, draft, policy, at)),
    from(["Replied", "Rated", "Merged"], (self) => Proposal.giveFeedback(self, member, { manner: level, result: level, comment: "" }, policy, at)),
    from(["Rated"], (self) => Proposal.orderSecondHandling(self, committee, at)),
    from(rarely ? ["Replied", "Rated"] : [], (self) => Proposal.close(self, { by: "meeting", note: "已当面说明" }, policy, at)),
    from(rarely ? live : [], (self) => self.key ? Proposal.unmarkKey(self, at) : Proposal.markKey(self, at)),
    from(rarely ? live : [], (self) => self.excellent ? Proposal.revokeCommendation(self, at) : Proposal.commend(self, at))
  ].flat()
}

/** Moves by which a history is drawn: each picks a proposal, then one of the verbs that apply to it. */
export const Moves = Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 999_999 }))).check(Schema.isMinLength(40), Schema.isMaxLength(160))

/** Tells what happens when moves are made one after another, by verbs only; every move takes half a day. */
export const history = (moves: ReadonlyArray<number>): ReadonlyArray<Event> => {
  const events: Array<Event> = []
  let book = Proposal.empty
  for (const [turn, move] of moves.entries()) {
    const at = DateTime.add(on("2026-01-05"), { hours: 12 * turn }), id = one(ids, move), choice = Math.floor(move / ids.length)
    const found = HashMap.get(book, id)
    const possible = Option.isNone(found)
      ? [Proposal.draft(id, Story.members, Story.content, policy, at)]
      : tried(book, found.value, Math.floor(choice / 24), at)
    const applicable = possible.filter(Result.isSuccess).map((attempt) => attempt.success)
    if (applicable.length === 0) continue
    const event = one(applicable, choice)
    book = Proposal.evolve(book, event)
    events.push(event)
  }
  return events
}
