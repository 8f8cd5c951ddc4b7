import type { ProposalsApi } from "@jianyan/contract"
import { type Committee, Day, type House, Proposal, type Unit } from "@jianyan/domain"
import { findProposal, Houses, Index, Proposals, suggestionsFor, Visitor } from "@jianyan/services"
import { DateTime, Effect, HashMap, Option } from "effect"
import { People } from "../../People.ts"
import { mentioned, row } from "./row.ts"

interface About { readonly id: Proposal.Id }

const done = Effect.as(null)

/** Near enough proposals to learn from. */
const neighbours = 12

const shown = (house: House.House, { like, sameCategory, sentBack, unit }: Proposal.Suggestion): ProposalsApi.Suggestion => ({
  unit, sameCategory, sentBack,
  like: like.flatMap(({ id, score }) =>
    Option.toArray(HashMap.get(house.proposals, id)).map(({ content, number }) => ({ id, title: content.title, score, ...(number === undefined ? {} : { number }) })))
})

const suggested = (house: House.House, committee: string, self: Proposal.Proposal) =>
  Effect.map(Index.use((index) => index.nearest(committee, self.content, neighbours)), (near) => suggestionsFor(house, self, near).map((one) => shown(house, one)))

const lastDay = (self: Proposal.Proposal, committee: Committee.Committee, today: Day.Day): Pick<ProposalsApi.ToHandOver, "due"> => {
  const by = Proposal.handOverBy(self, committee)?.day
  return by === undefined ? {} : { due: { by, late: by < today } }
}

const replyBy = (self: Proposal.Proposal, house: House.House, committee: Committee.Committee, today: Day.Day): ProposalsApi.ReplyBy => {
  const due = (urgent: boolean) => Proposal.deadline(committee, self.submission, today, { body: Proposal.bodyOf(self, house.bodies), urgent }).day
  return { usual: due(false), urgent: due(true) }
}

const here = Effect.gen(function*() {
  const visitor = yield* Visitor
  return { visitor, house: yield* Houses.use((houses) => houses.now(visitor.committee)) }
})

/** Answers what is asked of assignments: suggestions, the list of the handover meeting, objections, opinions of co-handlers, extensions. */
export const assigning = {
  suggestions: ({ id }: About) =>
    Effect.gen(function*() {
      const { house, visitor } = yield* here
      const proposal = yield* Effect.fromResult(findProposal(house, id, visitor))
      return yield* suggested(house, visitor.committee, proposal)
    }),
  toHandOver: () =>
    Effect.gen(function*() {
      const { house, visitor } = yield* here
      const committee = Option.getOrThrow(house.committee), today = Day.of(yield* DateTime.now)
      const filed = [...HashMap.values(house.proposals)].filter((it) => it.stage._tag === "Filed").sort((one, other) => (one.number ?? 0) - (other.number ?? 0))
      const proposals = yield* Effect.forEach(filed, (it) => Effect.map(suggested(house, visitor.committee, it), (suggestions) => ({ row: row(it), suggestions, replyBy: replyBy(it, house, committee, today), ...lastDay(it, committee, today) })))
      return { proposals, names: yield* People.use((people) => people.named(visitor.committee, filed.flatMap(mentioned))) }
    }),
  returnToOffice: ({ id, reason }: About & { readonly reason: string }) => done(Proposals.use((it) => it.returnToOffice(id, reason))),
  sayHeadLeads: ({ id }: About) => done(Proposals.use((it) => it.sayHeadLeads(id))),
  takeBackHeadLeads: ({ id, reason }: About & { readonly reason: string }) => done(Proposals.use((it) => it.takeBackHeadLeads(id, reason))),
  recall: ({ id, reason }: About & { readonly reason: string }) => done(Proposals.use((it) => it.recall(id, reason))),
  disputeAssignment: ({ id, reason }: About & { readonly reason: string }) => done(Proposals.use((it) => it.disputeAssignment(id, reason))),
  settleDispute: ({ by, id, note, unit }: About & { readonly unit: Unit.Id; readonly by: typeof Proposal.instances[number]; readonly note: string }) =>
    done(Proposals.use((it) => it.settleDispute(id, unit, by, note))),
  giveCoOpinion: ({ id, text }: About & { readonly text: string }) => done(Proposals.use((it) => it.giveCoOpinion(id, text))),
  askExtension: ({ id, reason, until }: About & { readonly reason: string; readonly until: Day.Day }) => done(Proposals.use((it) => it.askExtension(id, reason, until))),
  grantExtension: ({ id }: About) => done(Proposals.use((it) => it.grantExtension(id))),
  refuseExtension: ({ id, note }: About & { readonly note: string }) => done(Proposals.use((it) => it.refuseExtension(id, note)))
}
