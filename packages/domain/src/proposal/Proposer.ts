import { Schema } from "effect"
import * as Body from "../body/Body.ts"
import * as Member from "../member/Member.ts"

/** A member asked to sign jointly, and what became of it; silence stays silence. */
export const CoSigner = Schema.Struct({ member: Member.Id, answer: Schema.Literals(["invited", "signed", "declined"]) })
export type CoSigner = typeof CoSigner.Type

/** Another body asked to put a proposal jointly (联合提案), what became of it, and the head who answered; silence stays silence. */
export const CoBody = Schema.Struct({ body: Body.Id, answer: Schema.Literals(["invited", "joined", "declined"]), by: Schema.optionalKey(Member.Id) })
export type CoBody = typeof CoBody.Type

/** Who puts a proposal: members, the initiator signing first, or a body in its own name, signed by its head, that may lead other bodies. */
export const Proposer = Schema.TaggedUnion({
  Members: { first: Member.Id, with: Schema.Array(CoSigner) },
  Body: { body: Body.Id, signedBy: Member.Id, with: Schema.optionalKey(Schema.Array(CoBody)) }
})
export type Proposer = typeof Proposer.Type

/** Lists the members who stand behind a proposal, the first proposer first; those invited but not signed do not. */
export const authors = (self: Proposer): ReadonlyArray<Member.Id> =>
  Proposer.match(self, {
    Members: ({ first, with: others }) => [first, ...others.filter((other) => other.answer === "signed").map((other) => other.member)],
    Body: () => []
  })

/** Gives the member who signs first: the initiator, or the head of the body. */
export const signatory = (self: Proposer): Member.Id => self._tag === "Members" ? self.first : self.signedBy

/** Lists the bodies that stand behind a proposal, the one that leads first; those asked that have not joined do not, and members' proposals have none. */
export const bodies = (self: Proposer): ReadonlyArray<Body.Id> =>
  self._tag === "Members" ? [] : [self.body, ...(self.with ?? []).filter((other) => other.answer === "joined").map((other) => other.body)]

/** Lists everybody who has signed, each once: who signs first, the other authors, and the heads of the bodies that joined. */
export const signatories = (self: Proposer): ReadonlyArray<Member.Id> => [
  ...new Set([signatory(self), ...authors(self), ...(self._tag === "Body" ? (self.with ?? []).flatMap((other) => other.answer === "joined" ? other.by ?? [] : []) : [])])
]
