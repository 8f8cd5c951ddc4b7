import { Equal, HashMap, Option } from "effect"
import { sameMatter } from "./Examined.ts"
import * as Handling from "./evolveHandling.ts"
import type { Origin } from "./Origin.ts"
import type * as Proposal from "./Proposal.ts"
import { type Of, ProposalEvent } from "./ProposalEvent.ts"
import type { CoBody, CoSigner, Proposer } from "./Proposer.ts"
import type { Seal } from "./Seal.ts"
import type { Talk } from "./Talk.ts"

/** All proposals of a committee by id. A merger touches two of them, so what evolves is the book. */
export type Book = HashMap.HashMap<Proposal.Id, Proposal.Proposal>
/** A book without proposals: what a journal is folded from. */
export const empty: Book = HashMap.empty()

const answered = (self: Proposal.Proposal, member: CoSigner["member"], answer: CoSigner["answer"]): Proposal.Proposal =>
  self.proposer._tag === "Members"
    ? { ...self, proposer: { ...self.proposer, with: self.proposer.with.map((other) => other.member === member ? { member, answer } : other) } }
    : self

const invited = (self: Proposal.Proposal, f: (others: Extract<Proposer, { _tag: "Members" }>["with"]) => ReadonlyArray<CoSigner>): Proposal.Proposal =>
  self.proposer._tag === "Members" ? { ...self, proposer: { ...self.proposer, with: f(self.proposer.with) } } : self

const joining = (self: Proposal.Proposal, f: (others: ReadonlyArray<CoBody>) => ReadonlyArray<CoBody>): Proposal.Proposal =>
  self.proposer._tag === "Body" ? { ...self, proposer: { ...self.proposer, with: f(self.proposer.with ?? []) } } : self

const answeredFor = (self: Proposal.Proposal, { body, member }: Of<"BodyJoined" | "BodyDeclined">, answer: CoBody["answer"]): Proposal.Proposal =>
  joining(self, (others) => others.map((other) => other.body === body ? { body, answer, by: member } : other))

/** Says something else: seals stood under the text that was, and what was talked over was another text. */
const saying = ({ seals, ...self }: Proposal.Proposal, content: Proposal.Proposal["content"]): Proposal.Proposal =>
  ({ ...self, content, ...(self.talk !== undefined && !Equal.equals(self.content, content) && { talk: { ...self.talk, changedSince: true } }) })

const stated = ({ origin: _, ...self }: Proposal.Proposal, origin: Origin): Proposal.Proposal => Object.keys(origin).length === 0 ? self : { ...self, origin }

const withoutMinutes = (hash: string, { minutes, ...talk }: Talk): Talk => ({ ...talk, ...(minutes !== undefined && minutes !== hash && { minutes }) })

const without = (hash: string) => ({ page, ...seal }: Seal): Seal => ({ ...seal, ...(page !== undefined && page !== hash && { page }) })

/** Answers the last time a member was asked; an earlier silence stays silence. */
const consentAnswered = (self: Proposal.Proposal, event: Of<"ConsentGiven" | "ObjectionRaised">): Proposal.Proposal => {
  const last = self.consents.findLastIndex((one) => one.member === event.member && sameMatter(one.matter, event.matter))
  return {
    ...self,
    consents: self.consents.map((one, place) => place !== last || one.answer !== "asked" ? one
      : event._tag === "ConsentGiven" ? { ...one, answer: "consented" } : { ...one, answer: "objected", reason: event.reason })
  }
}

const merged = (book: Book, id: Proposal.Id, into: Proposal.Id): Book => {
  const found = HashMap.get(book, id)
  if (Option.isNone(found)) return book
  const self = found.value, { stage } = self
  if (stage._tag !== "Submitted" && stage._tag !== "Recommended" && stage._tag !== "Filed") return book
  return HashMap.modify(HashMap.set(book, id, { ...self, stage: { _tag: "Merged", into, was: stage } }), into, (lead) => ({ ...lead, absorbed: [...lead.absorbed, id] }))
}

const separated = (book: Book, id: Proposal.Id): Book => {
  const found = HashMap.get(book, id)
  if (Option.isNone(found) || found.value.stage._tag !== "Merged") return book
  const { into, was } = found.value.stage
  return HashMap.modify(HashMap.set(book, id, { ...found.value, stage: was }), into, (lead) => ({ ...lead, absorbed: lead.absorbed.filter((other) => other !== id) }))
}

/** Applies one event to the book. Total: what happened is never refused, and an event about an unknown proposal leaves the book as it was. */
export const evolve = (book: Book, event: ProposalEvent): Book => {
  const change = (f: (self: Proposal.Proposal) => Proposal.Proposal) => HashMap.modify(book, event.proposal, f)
  const reach = (stage: Proposal.Stage) => change((self) => ({ ...self, stage }))
  return ProposalEvent.match(event, {
    ProposalDrafted: ({ at, content, onPaper, proposal, proposer }) =>
      HashMap.set(book, proposal, {
        id: proposal, proposer, content, stage: { _tag: "Drafted" }, draftedAt: at, absorbed: [], replies: [], feedback: [], attachments: [], examined: [], consents: [], mergedText: [], handovers: [], consultations: [], proposed: [], followUps: [],
        reworks: 0, returns: 0, key: false, excellent: false, ...(onPaper !== undefined && { onPaper })
      }),
    ProposalRevised: ({ content }) => change((self) => saying(self, content)),
    ProposalCoSigned: ({ member }) => change((self) => answered(self, member, "signed")),
    CoSigningDeclined: ({ member }) => change((self) => answered(self, member, "declined")),
    CoSignerInvited: ({ member }) => change((self) => invited(self, (others) => [...others.filter((other) => other.member !== member), { member, answer: "invited" }])),
    CoSignerUninvited: ({ member }) => change((self) => invited(self, (others) => others.filter((other) => other.member !== member))),
    BodyInvited: ({ body }) => change((self) => joining(self, (others) => [...others.filter((other) => other.body !== body), { body, answer: "invited" }])),
    BodyUninvited: ({ body }) => change((self) => joining(self, (others) => others.filter((other) => other.body !== body))),
    BodyJoined: (event) => change((self) => answeredFor(self, event, "joined")),
    BodyDeclined: (event) => change((self) => answeredFor(self, event, "declined")),
    OriginStated: ({ origin }) => change((self) => stated(self, origin)),
    TalkRecorded: ({ by, talk }) => change((self) => ({ ...self, talk: { ...talk, by } })),
    SealAffixed: ({ seal }) => change((self) => ({ ...self, seals: [...self.seals ?? [], seal] })),
    FileAttached: ({ file }) => change((self) => ({ ...self, attachments: [...self.attachments.filter((one) => one.hash !== file.hash), file] })),
    FileDetached: ({ hash }) => change((self) => ({
      ...self, attachments: self.attachments.filter((one) => one.hash !== hash), ...(self.seals !== undefined && { seals: self.seals.map(without(hash)) }),
      ...(self.talk !== undefined && { talk: withoutMinutes(hash, self.talk) })
    })),
    ProposalSubmitted: ({ at, kind, session }) => change((self) => ({ ...self, submission: self.submission ?? { at, kind, session }, stage: { _tag: "Submitted" } })),
    ProposalWithdrawn: ({ reason }) => reach({ _tag: "Withdrawn", ...(reason !== undefined && { reason }) }),
    ReworkAsked: ({ items, note }) => change((self) => ({ ...self, reworks: self.reworks + 1, stage: { _tag: "Reworking", items, note } })),
    OutcomeRecommended: ({ at, by, despite, outcome, step }) => change((self) => ({
      ...self, stage: { _tag: "Recommended", outcome, by },
      examined: [...self.examined, { outcome, by, at, ...(step !== undefined && { step }), ...(despite !== undefined && { despite }) }]
    })),
    ConsentAsked: ({ matter, members, until }) => change((self) => ({
      ...self, consents: [...self.consents, ...members.map((member) => ({ matter, member, until, answer: "asked" as const }))]
    })),
    ConsentGiven: (event) => change((self) => consentAnswered(self, event)),
    ObjectionRaised: (event) => change((self) => consentAnswered(self, event)),
    ProposalFiled: ({ at, number }) => change((self) => ({ ...self, number, filedAt: at, stage: { _tag: "Filed" } })),
    ProposalNotFiled: ({ ground, note }) => reach({ _tag: "NotFiled", ground, note }),
    ProposalConverted: ({ to }) => reach({ _tag: "Converted", to }),
    ProposalPassedOn: ({ to }) => reach({ _tag: "PassedOn", to }),
    ProposalMerged: ({ into, proposal }) => merged(book, proposal, into),
    ProposalSeparated: ({ proposal }) => separated(book, proposal),
    MergedTextWritten: ({ sentences }) => change((self) => ({ ...self, mergedText: sentences })),
    ProposalHandedOver: (event) => change((self) => Handling.handedOver(self, event)),
    HandlingRecalled: (event) => change((self) => Handling.recalled(self, event)),
    HandlingAccepted: (event) => change((self) => Handling.accepted(self, event)),
    HeadLeadingSaid: (event) => change((self) => Handling.headLeadingSaid(self, event)),
    HeadLeadingTakenBack: (event) => change((self) => Handling.headLeadingTakenBack(self, event)),
    HandlingReturned: (event) => change((self) => Handling.returned(self, event)),
    AssignmentDisputed: (event) => change((self) => Handling.disputed(self, event)),
    DisputeSettled: (event) => change((self) => Handling.settled(self, event)),
    ExtensionAsked: (event) => change((self) => Handling.extensionAsked(self, event)),
    ExtensionGranted: (event) => change((self) => Handling.extensionAnswered(self, event)),
    ExtensionRefused: (event) => change((self) => Handling.extensionAnswered(self, event)),
    DeadlineMoved: (event) => change((self) => Handling.deadlineMoved(self, event)),
    CoOpinionGiven: (event) => change((self) => Handling.coOpinionGiven(self, event)),
    ConsultationRecorded: (event) => change((self) => Handling.consulted(self, event)),
    ConsultationConfirmed: (event) => change((self) => Handling.consultationAnswered(self, event)),
    ConsultationContested: (event) => change((self) => Handling.consultationAnswered(self, event)),
    ReplyProposed: (event) => change((self) => Handling.replyProposed(self, event)),
    ReplyGivenBack: (event) => change((self) => Handling.replyGivenBack(self, event)),
    ReplySent: ({ reply }) => change((self) => Handling.replied(self, reply)),
    FeedbackGiven: ({ feedback }) => change((self) => {
      const now = { ...self, feedback: [...self.feedback, feedback] }
      return self.stage._tag === "Replied" ? Handling.handled(now, (handling) => ({ _tag: "Rated", handling })) : now
    }),
    SecondHandlingOrdered: ({ at, deadline }) => change((self) => Handling.handled(self, (handling) => ({ _tag: "Accepted", handling: { ...handling, round: handling.round + 1, since: at, deadline, deadlinesBefore: [...handling.deadlinesBefore ?? [], handling.deadline], extensions: [] } }))),
    ProposalClosed: ({ settlement }) => change((self) => Handling.handled(self, (handling) => ({ _tag: "Closed", handling, ...(settlement !== undefined && { settlement }) }))),
    FollowUpAsked: ({ at, until }) => change((self) => ({ ...self, followUps: [...self.followUps, { number: self.followUps.length + 1, askedAt: at, until }] })),
    FollowUpAnswered: ({ answer, at, followUp, member }) => change((self) => ({
      ...self, followUps: self.followUps.map((one) => one.number === followUp && one.answer === undefined ? { ...one, answer: { ...answer, member, at } } : one)
    })),
    ProposalMarkedKey: () => change((self) => ({ ...self, key: true })),
    ProposalUnmarkedKey: () => change((self) => ({ ...self, key: false })),
    ProposalCommended: () => change((self) => ({ ...self, excellent: true })),
    CommendationRevoked: () => change((self) => ({ ...self, excellent: false }))
  })
}
