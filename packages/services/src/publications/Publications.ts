import { type House, Proposal, Publication } from "@jianyan/domain"
import { Context, Effect, HashMap, Layer, Option, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { asking, type Situation } from "../proposals/asking.ts"
import { unitsOf } from "../proposals/visible.ts"
import { holds, type Seated } from "../visitor/Visitor.ts"

const live = ["Filed", "HandedOver", "Accepted", "Replied", "Rated", "Closed"] as const

/** Reads what was decided on making a proposal public; nothing yet where nobody has said anything. */
export const publicationOf = (house: House.House, id: Proposal.Id): Publication.Publication =>
  Option.getOrElse(HashMap.get(house.publications, id), () => Publication.untouched(id))

/** Finds the side the one who asks decides for: the office, the proposer who signs, or the unit that handles it. */
export const sideOf = (proposal: Proposal.Proposal, visitor: Seated): Publication.Side | undefined => {
  if (holds(visitor, "proposalsStaff")) return { _tag: "Office" }
  if (visitor.member !== undefined && Proposal.Proposer.signatory(proposal.proposer) === visitor.member) return { _tag: "Proposer" }
  const { unit } = visitor
  return unit !== undefined && (unitsOf(proposal).includes(unit) || proposal.replies.some((reply) => reply.unit === unit)) ? { _tag: "Unit", unit } : undefined
}

type Verb = "decide" | "redact" | "summarize" | "publish" | "withdraw"

/** Lists what the one who asks may do with the publication of a proposal. */
export const mayPublish = (self: Publication.Publication, proposal: Proposal.Proposal, visitor: Seated): ReadonlyArray<Verb> => [
  ...(sideOf(proposal, visitor) !== undefined && proposal.stage._tag !== "Withdrawn" && proposal.stage._tag !== "NotFiled" ? ["decide" as const] : []),
  ...(holds(visitor, "proposalsStaff") && live.some((stage) => stage === proposal.stage._tag)
    ? ["redact", "summarize", "publish", ...(self.published === undefined ? [] : ["withdraw" as const])] as const
    : [])
]

/** Making proposals and replies public: each side says how far, the office redacts, writes summaries and publishes. */
export class Publications extends Context.Service<Publications>()("@jianyan/services/Publications", {
  make: Effect.map(Houses, (houses) => {
    const { on } = asking(houses)
    const about = <E>(
      id: Proposal.Id, verb: (self: Publication.Publication, proposal: Proposal.At<typeof live[number]>, situation: Situation) => Result.Result<Publication.PublicationEvent.PublicationEvent, E>
    ) => on<typeof live[number], E>(id, live, (proposal, situation) =>
      Result.map(verb(publicationOf(situation.house, id), proposal, situation), (event) => ({ events: [event], seen: [`proposal/${id}`] })))
    return {
      decide: (id: Proposal.Id, how: Publication.Extent, reason: string) =>
        on(id, Proposal.stages, (proposal, { at, committee, house, visitor }): Result.Result<Publication.PublicationEvent.Of<"PublicationDecided">, Proposal.NotFound | Publication.NoReason | Publication.NotTheirs | Publication.TooFar> => {
          const side = sideOf(proposal, visitor)
          return side === undefined ? Result.fail(new Proposal.NotFound({ id })) : Publication.decide(publicationOf(house, id), proposal, side, how, reason, committee.policy, at)
        }),
      redact: (id: Proposal.Id, redactions: ReadonlyArray<Publication.Redaction>) => about(id, (self, proposal, { at }) => Publication.redact(self, proposal, redactions, at)),
      summarize: (id: Proposal.Id, summary: string, ofReply: string | undefined) => about(id, (self, _, { at }) => Publication.summarize(self, summary, ofReply, at)),
      publish: (id: Proposal.Id, shown: Publication.Shown) => about(id, (self, proposal, { at, committee }) => Publication.publish(self, proposal, shown, committee.policy, at)),
      withdraw: (id: Proposal.Id, reason: string) => about(id, (self, _, { at }) => Publication.withdraw(self, reason, at))
    }
  })
}) {
  static readonly layer: Layer.Layer<Publications, never, Houses> = Layer.effect(this, this.make)
}
