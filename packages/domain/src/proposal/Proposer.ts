import { Schema } from "effect"
import * as Body from "../body/Body.ts"
import * as Member from "../member/Member.ts"

/** A member asked to sign jointly, and what became of it; silence stays silence. */
export const CoSigner = Schema.Struct({ member: Member.Id, answer: Schema.Literals(["invited", "signed", "declined"]) })
export type CoSigner = typeof CoSigner.Type

/** Who puts a proposal: members, the initiator signing first, or a body in its own name, signed by its head. */
export const Proposer = Schema.TaggedUnion({
  Members: { first: Member.Id, with: Schema.Array(CoSigner) },
  Body: { body: Body.Id, signedBy: Member.Id }
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
