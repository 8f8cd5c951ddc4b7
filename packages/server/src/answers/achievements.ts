import type { AchievementsApi } from "@jianyan/contract"
import { Achievement, type Committee, type Proposal } from "@jianyan/domain"
import { Achievements, findProposal, Houses, mayStrike, mayTell, Visitor } from "@jianyan/services"
import { Effect, HashMap, Option, Result } from "effect"

const done = Effect.as(null)

const here = Effect.gen(function*() {
  const visitor = yield* Visitor
  return { visitor, house: yield* Houses.use((houses) => houses.now(visitor.committee)) }
})

/** Answers what is asked of what came of proposals. */
export const achievements = {
  list: ({ session }: { readonly session?: Committee.SessionId }) =>
    Effect.map(here, ({ house, visitor }): ReadonlyArray<AchievementsApi.Total> => {
      const read = new Map([...HashMap.values(house.achievements)].flatMap(({ id }) =>
        Result.match(findProposal(house, id, visitor), { onFailure: () => [], onSuccess: (proposal) => session === undefined || proposal.submission?.session === session ? [[id, proposal] as const] : [] })))
      return Achievement.totals([...HashMap.values(house.achievements)].filter(({ id }) => read.has(id))).map((total) => ({
        ...total,
        figures: total.figures.flatMap(({ figure, of }) => {
          const proposal = read.get(of)
          return proposal === undefined ? [] : [{ of, title: proposal.content.title, figure, ...(proposal.number === undefined ? {} : { number: proposal.number }) }]
        })
      }))
    }),
  read: ({ id }: { readonly id: Proposal.Id }) =>
    Effect.gen(function*() {
      const { house, visitor } = yield* here
      const proposal = yield* Effect.fromResult(findProposal(house, id, visitor))
      const known = Option.getOrElse(HashMap.get(house.achievements, id), () => ({ id, figures: [] })), standing = new Set(Achievement.standing(known))
      return { rows: known.figures.map((figure) => ({ figure, stands: standing.has(figure), mayStrike: mayStrike(figure, visitor) })), mayTell: mayTell(proposal, visitor) }
    }),
  tell: ({ id, ...told }: Achievement.Told & { readonly id: Proposal.Id }) => done(Achievements.use((it) => it.tell(id, told))),
  strike: ({ id, number, reason }: { readonly id: Proposal.Id; readonly number: number; readonly reason: string }) => done(Achievements.use((it) => it.strike(id, number, reason)))
}
