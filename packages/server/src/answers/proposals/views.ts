import type { ProposalsApi } from "@jianyan/contract"
import { type Committee, Day, type Proposal } from "@jianyan/domain"
import { board as lay, deadlines as dueIn, Houses, Visitor } from "@jianyan/services"
import { DateTime, Effect, Option } from "effect"
import { People } from "../../People.ts"
import { mentioned, row } from "./row.ts"

const named = (proposals: ReadonlyArray<Proposal.Proposal>) =>
  Effect.gen(function*() {
    const { committee } = yield* Visitor
    return yield* People.use((people) => people.named(committee, proposals.flatMap(mentioned)))
  })

/** Rows shown of one day. */
const shown = 4

/** Answers with the views of those who look over the whole work: the board of a session and the month's deadlines. */
export const views = {
  board: ({ session }: { readonly session?: Committee.SessionId }) =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      const house = yield* Houses.use((houses) => houses.now(visitor.committee))
      const columns = lay(house, Option.getOrThrow(house.committee), session, Day.of(yield* DateTime.now))
      return {
        columns: columns.map((column) => ({ ...column, longest: column.longest.map(({ proposal, since, workingDays }) => ({ row: row(proposal), since, workingDays })) })),
        names: yield* named(columns.flatMap((column) => column.longest.map((one) => one.proposal)))
      }
    }),
  deadlines: ({ month }: { readonly month: string }) =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      const due = dueIn(yield* Houses.use((houses) => houses.now(visitor.committee)), visitor, month)
      const days = [...due].map(([day, proposals]): ProposalsApi.DueDay => ({ day, count: proposals.length, rows: proposals.slice(0, shown).map(row) }))
      return { days, names: yield* named([...due.values()].flatMap((proposals) => proposals.slice(0, shown))) }
    })
}
