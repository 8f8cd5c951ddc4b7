import type { ReferralsApi } from "@jianyan/contract"
import { type Committee, type Proposal, Referral } from "@jianyan/domain"
import { findProposal, Houses, mayRefer, Referrals, Visitor } from "@jianyan/services"
import { Effect, HashMap, Option, Result } from "effect"

const done = Effect.as(null)

const here = Effect.gen(function*() {
  const visitor = yield* Visitor
  return { visitor, house: yield* Houses.use((houses) => houses.now(visitor.committee)) }
})

/** Answers what is asked of what was handed in above. */
export const referrals = {
  list: ({ session }: { readonly session?: Committee.SessionId }) =>
    Effect.map(here, ({ house, visitor }) => {
      const found = [...HashMap.values(house.referrals)].flatMap((referral) =>
        Result.match(findProposal(house, referral.id, visitor), { onFailure: () => [], onSuccess: (proposal) => session === undefined || proposal.submission?.session === session ? [{ referral, proposal }] : [] }))
      const rows = found.flatMap(({ proposal: { content, id, number }, referral }) =>
        referral.entries.map((entry): ReferralsApi.Row => ({ of: id, title: content.title, entry, ...(number === undefined ? {} : { number }) })))
      return { rows: rows.sort((one, other) => one.entry.on < other.entry.on ? 1 : one.entry.on > other.entry.on ? -1 : 0), levels: Referral.byLevel(found.map(({ referral }) => referral)) }
    }),
  read: ({ id }: { readonly id: Proposal.Id }) =>
    Effect.gen(function*() {
      const { house, visitor } = yield* here
      const proposal = yield* Effect.fromResult(findProposal(house, id, visitor))
      return { entries: Option.match(HashMap.get(house.referrals, id), { onNone: () => [], onSome: ({ entries }) => entries }), mayRefer: mayRefer(proposal, visitor) }
    }),
  handIn: ({ id, ...handing }: Referral.Handing & { readonly id: Proposal.Id }) => done(Referrals.use((it) => it.handIn(id, handing))),
  answer: ({ id, level, ...given }: Referral.Answer & { readonly id: Proposal.Id; readonly level: Referral.Entry["level"] }) => done(Referrals.use((it) => it.answer(id, level, given)))
}
