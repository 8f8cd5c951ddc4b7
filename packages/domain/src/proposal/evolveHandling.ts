import type { Of } from "./ProposalEvent.ts"
import type * as Consultation from "./Consultation.ts"
import { answering, type Handling, type Handover, isLedByHead } from "./Handling.ts"
import type * as Proposal from "./Proposal.ts"
import type { Reply } from "./Reply.ts"

type Self = Proposal.Proposal

/** Changes the handling of a proposal that is being handled, or leaves the proposal as it is. */
export const handled = (self: Self, f: (handling: Handling) => Proposal.Stage): Self =>
  "handling" in self.stage ? { ...self, stage: f(self.stage.handling) } : self

/** Changes what a handling holds and leaves the proposal at its stage. */
const keeping = (self: Self, f: (handling: Handling) => Handling): Self =>
  "handling" in self.stage ? { ...self, stage: { ...self.stage, handling: f(self.stage.handling) } } : self

const lastOf = <A>(all: ReadonlyArray<A>, wanted: (one: A) => boolean, f: (one: A) => A): ReadonlyArray<A> => {
  const place = all.findLastIndex(wanted)
  return all.map((one, here) => here === place ? f(one) : one)
}

const back = (handovers: ReadonlyArray<Handover>, how: NonNullable<Handover["back"]>) => lastOf(handovers, () => true, (one) => ({ ...one, back: how }))

/** A proposal handed over begins its first round. */
export const handedOver = (self: Self, { assignment, at, coDeadline, deadline, urgent }: Of<"ProposalHandedOver">): Self => ({
  ...self,
  handovers: [...self.handovers, { assignment, at }],
  stage: {
    _tag: "HandedOver",
    handling: { round: 1, assignment, accepted: [], since: at, deadline, ...(urgent !== undefined && { urgent }), ...(coDeadline !== undefined && { coDeadline }), coOpinions: [], extensions: [], disputes: [] }
  }
})

/** A unit accepts; once all that must answer have, the proposal is accepted. */
export const accepted = (self: Self, { at, ledByHead, unit }: Of<"HandlingAccepted">): Self =>
  handled(self, (before) => {
    const handling: Handling = { ...before, accepted: [...before.accepted, unit], ...(ledByHead === true && { ledByHead: [...before.ledByHead ?? [], { unit, at }] as const }) }
    return { _tag: answering(handling.assignment).every((one) => handling.accepted.includes(one)) ? "Accepted" : "HandedOver", handling }
  })

/** A unit says, after accepting, that its head leads the handling in person. */
export const headLeadingSaid = (self: Self, { at, unit }: Of<"HeadLeadingSaid">): Self =>
  keeping(self, (handling) => isLedByHead(handling, unit) ? handling : { ...handling, ledByHead: [...handling.ledByHead ?? [], { unit, at }] as const })

/** A unit takes back that its head leads; what it said stays in the life of the proposal. */
export const headLeadingTakenBack = (self: Self, { unit }: Of<"HeadLeadingTakenBack">): Self =>
  keeping(self, ({ ledByHead, ...handling }) => {
    const [first, ...others] = (ledByHead ?? []).filter((one) => one.unit !== unit)
    return first === undefined ? handling : { ...handling, ledByHead: [first, ...others] }
  })

/** A unit sends it back; it is filed again and waits for another handover. */
export const returned = (self: Self, { at, reason, unit }: Of<"HandlingReturned">): Self =>
  ({ ...self, returns: self.returns + 1, handovers: back(self.handovers, { unit, reason, at }), stage: { _tag: "Filed" } })

/** The office calls it back; this is no return of a unit. */
export const recalled = (self: Self, { at, reason }: Of<"HandlingRecalled">): Self => ({ ...self, handovers: back(self.handovers, { reason, at }), stage: { _tag: "Filed" } })

/** A unit says the case is not its to handle; the objection stands open. */
export const disputed = (self: Self, { at, reason, unit }: Of<"AssignmentDisputed">): Self =>
  keeping(self, (handling) => ({ ...handling, disputes: [...handling.disputes, { unit, reason, at }] }))

/** The last open objection of that unit is settled, by which instance and how. */
export const settled = (self: Self, { at, by, note, unit }: Of<"DisputeSettled">): Self =>
  keeping(self, (handling) => ({
    ...handling, disputes: lastOf(handling.disputes, (one) => one.unit === unit && one.settled === undefined, (one) => ({ ...one, settled: { by, note, at } }))
  }))

/** More time is asked for; the deadline stays until it is granted. */
export const extensionAsked = (self: Self, { at, reason, unit, until }: Of<"ExtensionAsked">): Self =>
  keeping(self, (handling) => ({ ...handling, extensions: [...handling.extensions, { unit, reason, until, askedAt: at, answer: "asked" }] }))

/** What was asked for is granted, and the deadline moves, or refused. */
export const extensionAnswered = (self: Self, event: Of<"ExtensionGranted" | "ExtensionRefused">): Self =>
  keeping(self, (handling) => ({
    ...handling,
    ...(event._tag === "ExtensionGranted" && { deadline: event.deadline }),
    extensions: lastOf(handling.extensions, (one) => one.answer === "asked", (one) =>
      event._tag === "ExtensionGranted" ? { ...one, answer: "granted" } : { ...one, answer: "refused", note: event.note })
  }))

/** A changed calendar or policy moves the deadline, the co-handlers' too where they have one. */
export const deadlineMoved = (self: Self, { coDeadline, deadline }: Of<"DeadlineMoved">): Self =>
  keeping(self, (handling) => ({ ...handling, deadline, ...(coDeadline !== undefined && { coDeadline }) }))

/** A co-handler gives its opinion (会办意见) to the lead. */
export const coOpinionGiven = (self: Self, { at, text, unit }: Of<"CoOpinionGiven">): Self =>
  keeping(self, (handling) => ({ ...handling, coOpinions: [...handling.coOpinions, { unit, text, at }] }))

/** Units and proposers met face to face (面商); the proposers have yet to say whether it was so. */
export const consulted = (self: Self, { at, by, minutes, unit }: Of<"ConsultationRecorded">): Self => {
  const round = "handling" in self.stage ? self.stage.handling.round : 1
  const recorded: Consultation.Consultation = { ...minutes, number: self.consultations.length + 1, round, unit, recordedBy: by, at, answer: "open" }
  return { ...self, consultations: [...self.consultations, recorded] }
}

/** A proposer confirms or contests the minutes. */
export const consultationAnswered = (self: Self, event: Of<"ConsultationConfirmed" | "ConsultationContested">): Self => ({
  ...self,
  consultations: self.consultations.map((one) => one.number !== event.consultation ? one : {
    ...one, answeredBy: event.by, ...(event._tag === "ConsultationConfirmed" ? { answer: "confirmed" } : { answer: "contested", reason: event.reason })
  })
})

/** A reply lies with the office; for a merged proposal the event says the round of its lead. */
export const replyProposed = (self: Self, { at, draft, round = 1, unit }: Of<"ReplyProposed">): Self =>
  ({ ...self, proposed: [...self.proposed.filter((one) => one.unit !== unit), { ...draft, unit, round, at }] })

/** The reviewer gives a proposed reply back with what to mend. */
export const replyGivenBack = (self: Self, { at, items, note, unit }: Of<"ReplyGivenBack">): Self =>
  ({ ...self, proposed: lastOf(self.proposed, (one) => one.unit === unit, (one) => ({ ...one, back: { items, note, at } })) })

/** A reply goes out; once every answering unit has replied in the round, the proposal is replied to. */
export const replied = (self: Self, reply: Reply): Self => {
  const now = { ...self, replies: [...self.replies, reply], proposed: self.proposed.filter((one) => one.unit !== reply.unit) }
  if (self.stage._tag !== "Accepted") return now
  return handled(now, (handling) => {
    const all = answering(handling.assignment).every((unit) => now.replies.some((sent) => sent.unit === unit && sent.round === handling.round))
    return { _tag: all ? "Replied" : "Accepted", handling }
  })
}
