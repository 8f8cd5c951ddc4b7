import { type House, Proposal } from "@jianyan/domain"
import { findProposal, Houses, Proposals, visible, Visitor } from "@jianyan/services"
import { Effect, HashMap, Option } from "effect"
import { People } from "../../People.ts"

interface About { readonly id: Proposal.Id }
interface On extends About { readonly matter: Proposal.Examined.Matter }
interface Into extends About { readonly into: Proposal.Id }

const done = Effect.as(null)

const of = (house: House.House, ids: ReadonlyArray<Proposal.Id>): ReadonlyArray<Proposal.Proposal> => ids.flatMap((id) => Option.toArray(HashMap.get(house.proposals, id)))

/** Answers what is asked of merging and of the group a proposal belongs to. */
export const merging = {
  askConsent: ({ id, matter }: On) => done(Proposals.use((it) => it.askConsent(id, matter))),
  giveConsent: ({ id, matter }: On) => done(Proposals.use((it) => it.giveConsent(id, matter))),
  raiseObjection: ({ id, matter, reason }: On & { readonly reason: string }) => done(Proposals.use((it) => it.raiseObjection(id, matter, reason))),
  merge: ({ id, into }: Into) => done(Proposals.use((it) => it.merge(id, into))),
  separate: ({ id }: About) => done(Proposals.use((it) => it.separate(id))),
  regroup: ({ id, into }: Into) => done(Proposals.use((it) => it.regroup(id, into))),
  takeTheLead: ({ id }: About) => done(Proposals.use((it) => it.takeTheLead(id))),
  writeMergedText: ({ id, sentences }: About & { readonly sentences: ReadonlyArray<Proposal.Examined.Sentence> }) => done(Proposals.use((it) => it.writeMergedText(id, sentences))),
  merger: ({ id }: About) =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      const house = yield* Houses.use((houses) => houses.now(visitor.committee))
      const { policy } = Option.getOrThrow(house.committee)
      const self = yield* Effect.fromResult(findProposal(house, id, visitor))
      const lead = self.stage._tag === "Merged" ? yield* Effect.fromResult(findProposal(house, self.stage.into, visitor)) : self
      const read = (wanted: Proposal.Id) => Option.getOrUndefined(HashMap.get(house.proposals, wanted))
      const merged = of(house, lead.absorbed).filter((one) => visible(one, visitor, read))
      if (merged.length === 0) return yield* new Proposal.LeadsNobody({ id: lead.id })
      const kept = Proposal.account(lead, merged, policy).map((one) => ({ ...one, title: read(one.id)?.content.title ?? "" }))
      const written = lead.mergedText.length > 0
      return {
        lead: lead.id, kept, written, text: written ? lead.mergedText : Proposal.mergedText(lead, merged),
        names: yield* People.use((people) => people.named(visitor.committee, kept.flatMap((one) => one.proposers)))
      }
    })
}
