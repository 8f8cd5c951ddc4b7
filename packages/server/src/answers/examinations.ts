import { type Committee, Examination, Proposal } from "@jianyan/domain"
import { categoriesOf, Examinations, Houses, Visitor } from "@jianyan/services"
import { DateTime, Effect, HashMap, Option } from "effect"

/** The longest queue shown at once. */
const most = 200

const done = Effect.as(null)

/** Finds the session whose proposals are examined: the one named, or the one of the last proposals received. */
const sessionOf = (committee: Committee.Committee, wanted: Committee.SessionId | undefined) => wanted ?? committee.sessions.at(-1)?.id

/** Answers what is asked of the examination of a session. */
export const examinations = {
  list: ({ category, session: wanted }: { readonly session?: Committee.SessionId; readonly category?: string }) =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      const house = yield* Houses.use((houses) => houses.now(visitor.committee))
      const committee = Option.getOrThrow(house.committee), { policy } = committee
      const session = sessionOf(committee, wanted)
      if (session === undefined) return { categories: [], queue: [] }
      const names = new Map((yield* Examinations.use((it) => it.candidates)).map((one) => [one.id, one.name]))
      const proposals = [...HashMap.values(house.proposals)].filter((it) => it.submission?.session === session)
      const mine = categoriesOf(house.examinations, session, visitor.account, policy.categories.map((one) => one.id))
      const queue = proposals
        .filter((it) => mine.includes(it.content.category) && (category === undefined || it.content.category === category))
        .filter((it) => it.stage._tag === "Submitted" || Proposal.stepsLeft(it, policy).length > 0 && it.stage._tag === "Recommended")
        .sort((one, other) => DateTime.Order(one.submission?.at ?? one.draftedAt, other.submission?.at ?? other.draftedAt))
        .slice(0, most)
        .map((it) => ({
          id: it.id, title: it.content.title, category: it.content.category, step: Proposal.nextStep(it, policy) ?? "examined" as const,
          ...(it.submission === undefined ? {} : { submittedAt: it.submission.at })
        }))
      return {
        session, queue,
        categories: Examination.progress(proposals, session, policy).map((one) => {
          const id = Examination.idOf(session, one.category)
          const examiners = Option.match(HashMap.get(house.examinations, id), { onNone: () => [], onSome: (it) => it.examiners })
          return {
            id, ...one, mine: mine.includes(one.category),
            examiners: examiners.map(({ account }) => {
              const name = names.get(account)
              return { account, ...(name === undefined ? {} : { name }) }
            })
          }
        })
      }
    }),
  candidates: () => Effect.map(Examinations.use((it) => it.candidates), (all) => all.map(({ id, name }) => ({ account: id, name }))),
  assign: ({ account, category, session }: { readonly session: Committee.SessionId; readonly category: string; readonly account: string }) => done(Examinations.use((it) => it.assign(session, category, account))),
  unassign: ({ account, id }: { readonly id: Examination.Id; readonly account: string }) => done(Examinations.use((it) => it.unassign(id, account)))
}
