import { HashMap, Option } from "effect"
import { answering, type Handling } from "./Handling.ts"
import type * as Proposal from "./Proposal.ts"
import { ProposalEvent } from "./ProposalEvent.ts"
import type { CoSigner } from "./Proposer.ts"

/** All proposals of a committee by id. A merger touches two of them, so what evolves is the book. */
export type Book = HashMap.HashMap<Proposal.Id, Proposal.Proposal>
export const empty: Book = HashMap.empty()

const answered = (self: Proposal.Proposal, member: CoSigner["member"], answer: CoSigner["answer"]): Proposal.Proposal =>
  self.proposer._tag === "Members"
    ? { ...self, proposer: { ...self.proposer, with: self.proposer.with.map((other) => other.member === member ? { member, answer } : other) } }
    : self

const handled = (self: Proposal.Proposal, f: (handling: Handling) => Proposal.Stage): Proposal.Proposal =>
  "handling" in self.stage ? { ...self, stage: f(self.stage.handling) } : self

const accepted = (handling: Handling): Proposal.Stage =>
  ({ _tag: answering(handling.assignment).every((unit) => handling.accepted.includes(unit)) ? "Accepted" : "HandedOver", handling })

const replied = (self: Proposal.Proposal): Proposal.Proposal =>
  handled(self, (handling) => {
    const all = answering(handling.assignment).every((unit) => self.replies.some((sent) => sent.unit === unit && sent.round === handling.round))
    return { _tag: all ? "Replied" : "Accepted", handling }
  })

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
    ProposalDrafted: ({ at, content, proposal, proposer }) =>
      HashMap.set(book, proposal, {
        id: proposal, proposer, content, stage: { _tag: "Drafted" }, draftedAt: at, absorbed: [], replies: [], feedback: [], returns: 0, key: false, excellent: false
      }),
    ProposalRevised: ({ content }) => change((self) => ({ ...self, content })),
    ProposalCoSigned: ({ member }) => change((self) => answered(self, member, "signed")),
    CoSigningDeclined: ({ member }) => change((self) => answered(self, member, "declined")),
    ProposalSubmitted: ({ at, kind, session }) => change((self) => ({ ...self, submission: { at, kind, session }, stage: { _tag: "Submitted" } })),
    ProposalWithdrawn: () => reach({ _tag: "Withdrawn" }),
    OutcomeRecommended: ({ by, outcome }) => reach({ _tag: "Recommended", outcome, by }),
    ProposalFiled: ({ number }) => change((self) => ({ ...self, number, stage: { _tag: "Filed" } })),
    ProposalNotFiled: ({ ground, note }) => reach({ _tag: "NotFiled", ground, note }),
    ProposalConverted: ({ to }) => reach({ _tag: "Converted", to }),
    ProposalPassedOn: ({ to }) => reach({ _tag: "PassedOn", to }),
    ProposalMerged: ({ into, proposal }) => merged(book, proposal, into),
    ProposalSeparated: ({ proposal }) => separated(book, proposal),
    ProposalHandedOver: ({ assignment, at, deadline }) => reach({ _tag: "HandedOver", handling: { round: 1, assignment, accepted: [], since: at, deadline } }),
    HandlingAccepted: ({ unit }) => change((self) => handled(self, (handling) => accepted({ ...handling, accepted: [...handling.accepted, unit] }))),
    HandlingReturned: () => change((self) => ({ ...self, returns: self.returns + 1, stage: { _tag: "Filed" } })),
    ReplySent: ({ reply }) => change((self) => {
      const now = { ...self, replies: [...self.replies, reply] }
      return self.stage._tag === "Accepted" ? replied(now) : now
    }),
    FeedbackGiven: ({ feedback }) => change((self) => {
      const now = { ...self, feedback: [...self.feedback, feedback] }
      return self.stage._tag === "Replied" ? handled(now, (handling) => ({ _tag: "Rated", handling })) : now
    }),
    SecondHandlingOrdered: ({ at, deadline }) => change((self) => handled(self, (handling) => ({ _tag: "Accepted", handling: { ...handling, round: handling.round + 1, since: at, deadline } }))),
    ProposalClosed: () => change((self) => handled(self, (handling) => ({ _tag: "Closed", handling }))),
    ProposalMarkedKey: () => change((self) => ({ ...self, key: true })),
    ProposalUnmarkedKey: () => change((self) => ({ ...self, key: false })),
    ProposalCommended: () => change((self) => ({ ...self, excellent: true })),
    CommendationRevoked: () => change((self) => ({ ...self, excellent: false }))
  })
}
