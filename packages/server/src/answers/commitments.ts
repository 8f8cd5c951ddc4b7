import type { CommitmentsApi } from "@jianyan/contract"
import { Commitment, Day, type House, Proposal } from "@jianyan/domain"
import { Commitments, commitmentVisible, Houses, mayKeep, type Seated, visible, Visitor } from "@jianyan/services"
import { DateTime, Effect, HashMap, Option } from "effect"

const done = Effect.as(null)

const here = Effect.gen(function*() {
  const visitor = yield* Visitor
  const house = yield* Houses.use((houses) => houses.now(visitor.committee))
  return { visitor, house, today: Day.of(yield* DateTime.now) }
})

const row = (house: House.House, commitment: Commitment.Commitment, visitor: Seated, today: Day.Day): ReadonlyArray<CommitmentsApi.Row> =>
  Option.toArray(HashMap.get(house.proposals, commitment.of)).map(({ content, number }) => {
    const overdue = Commitment.isOpen(commitment) && commitment.until < today ? Day.daysBetween(commitment.until, today) : undefined
    return {
      commitment, title: content.title, may: mayKeep(house, commitment, visitor),
      asked: content.recommendations.find((one) => one.number === commitment.recommendation)?.text ?? "",
      ...(number === undefined ? {} : { number }), ...(overdue === undefined ? {} : { overdue })
    }
  })

const byDay = (one: Commitment.Commitment, other: Commitment.Commitment): number =>
  Number(Commitment.isOpen(other)) - Number(Commitment.isOpen(one)) || (one.until < other.until ? -1 : one.until > other.until ? 1 : one.id < other.id ? -1 : 1)

const count = (values: ReadonlyArray<string>): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

/** Answers what is asked of promises. */
export const commitments = {
  list: ({ of, show = "open", unit }: CommitmentsApi.Query) =>
    Effect.gen(function*() {
      const { house, today, visitor } = yield* here
      const all = [...HashMap.values(house.commitments)].filter((it) => commitmentVisible(house, it, visitor) && (of === undefined || it.of === of)).sort(byDay)
      const open = all.filter(Commitment.isOpen), overdue = open.filter((it) => it.until < today)
      const shown = { open, overdue, all }[show].filter((it) => unit === undefined || it.unit === unit)
      return {
        rows: shown.flatMap((it) => row(house, it, visitor, today)), open: open.length, overdue: overdue.length, today,
        discharged: all.filter((it) => it.state._tag === "Discharged").length, released: all.filter((it) => it.state._tag === "Released").length,
        units: count(open.map((it) => it.unit))
      }
    }),
  carriedOver: () =>
    Effect.gen(function*() {
      const { house, visitor } = yield* here
      const read = (id: Proposal.Id) => Option.getOrUndefined(HashMap.get(house.proposals, id))
      const policy = Option.getOrThrow(house.committee).policy
      return [...HashMap.values(house.proposals)].filter((it) => visible(it, visitor, read)).flatMap((it): ReadonlyArray<CommitmentsApi.Carried> => {
        const followed = Proposal.carriedOver(it, policy)
        if (followed === undefined) return []
        const open = [...HashMap.values(house.commitments)].filter((one) => one.of === it.id && Commitment.isOpen(one)).sort(byDay)
        return [{
          id: it.id, title: it.content.title, class: followed.class, repliedOn: Day.of(followed.at), open: open.length,
          units: it.replies.filter((reply) => reply.round === followed.round).map((reply) => reply.unit),
          ...(it.number === undefined ? {} : { number: it.number }), ...(open[0] === undefined ? {} : { next: open[0].until })
        }]
      }).sort((one, other) => (one.next ?? "9999") < (other.next ?? "9999") ? -1 : (one.next ?? "9999") > (other.next ?? "9999") ? 1 : (one.number ?? 0) - (other.number ?? 0))
    }),
  report: ({ done: kept, id, text }: { readonly id: Commitment.Id; readonly text: string; readonly done: boolean }) => done(Commitments.use((it) => it.report(id, text, kept))),
  askPostponement: ({ id, reason, until }: { readonly id: Commitment.Id; readonly until: Day.Day; readonly reason: string }) => done(Commitments.use((it) => it.askPostponement(id, until, reason))),
  postpone: ({ id }: { readonly id: Commitment.Id }) => done(Commitments.use((it) => it.postpone(id))),
  refusePostponement: ({ id, note }: { readonly id: Commitment.Id; readonly note: string }) => done(Commitments.use((it) => it.refusePostponement(id, note))),
  transfer: ({ id, ...handing }: { readonly id: Commitment.Id } & Commitment.Handing) => done(Commitments.use((it) => it.transfer(id, handing))),
  askAgain: ({ id }: { readonly id: Commitment.Id }) => done(Commitments.use((it) => it.askAgain(id))),
  discharge: ({ evidence, id }: { readonly id: Commitment.Id; readonly evidence: string }) => done(Commitments.use((it) => it.discharge(id, evidence))),
  release: ({ id, reason }: { readonly id: Commitment.Id; readonly reason: string }) => done(Commitments.use((it) => it.release(id, reason)))
}
