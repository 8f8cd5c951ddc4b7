import { ScoreboardApi } from "@jianyan/contract"
import { Assessment, type Committee, Day, type House, Member, Scoreboard, Unit } from "@jianyan/domain"
import { Houses, Units, Visitor } from "@jianyan/services"
import { DateTime, Effect, HashMap, Option } from "effect"
import { People } from "../People.ts"
import { mentioned, row } from "./proposals/row.ts"

const here = Effect.gen(function*() {
  const visitor = yield* Visitor
  const house = yield* Houses.use((houses) => houses.now(visitor.committee))
  return { visitor, house, committee: Option.getOrThrow(house.committee), today: Day.of(yield* DateTime.now) }
})

const share = ({ of, over }: Scoreboard.Board["rates"]["completion"]): ScoreboardApi.Share => ({ of: of.length, over: over.length })

const kindOf = ({ units }: House.House, unit: Unit.Id): { readonly kind?: Unit.Kind } => {
  const kind = Option.getOrUndefined(HashMap.get(units, unit))?.kind
  return kind === undefined ? {} : { kind }
}

const shown = (house: House.House, { handled, ledByHead, overdue, rates, unit }: Scoreboard.Board): ScoreboardApi.Board => ({
  ...kindOf(house, unit),
  unit, handled: handled.length, ledByHead: ledByHead.length, overdue: overdue.length,
  rates: {
    completion: share(rates.completion), feedback: share(rates.feedback), faceToFace: share(rates.faceToFace), implementation: share(rates.implementation), satisfaction: share(rates.satisfaction)
  }
})

const { baojiUnits, shishiUnits2022, tongzhouUnits2015 } = Scoreboard.Gallery
const published = { shishi: shishiUnits2022, tongzhou: tongzhouUnits2015, baoji: baojiUnits } as const

/** The rulebooks a unit may be read under today: the committee's own first, where it has adopted one. */
const booksOf = (house: House.House, today: Day.Day) => ({ own: Option.getOrUndefined(Assessment.Rulebook.inForce(house.rulebooks, today, { subject: "unit" })), ...published })

const termOf = ({ terms }: Committee.Committee, today: Day.Day): Day.Day => terms.findLast((term) => term.from <= today)?.from ?? Day.Day.make(`${Day.year(today)}-01-01`)

/** Answers what is asked of handling units. */
export const scoreboard = {
  boards: ({ session }: { readonly session?: Committee.SessionId }) =>
    Effect.gen(function*() {
      const { committee, house, today, visitor } = yield* here
      const boards = Scoreboard.boards({ house, policy: committee.policy, today, ...(session === undefined ? {} : { session }) })
      return { boards: boards.filter(({ unit }) => visitor.unit === undefined || unit === visitor.unit).map((board) => shown(house, board)), today }
    }),
  unit: ({ book, rate = "completion", session, unit }: {
    readonly unit: Unit.Id; readonly session?: Committee.SessionId; readonly rate?: Scoreboard.RateId | typeof ScoreboardApi.lists[number]; readonly book?: typeof ScoreboardApi.books[number]
  }) =>
    Effect.gen(function*() {
      const { committee, house, today, visitor } = yield* here
      if (visitor.unit !== undefined && visitor.unit !== unit) return yield* new Unit.NotFound({ unit })
      const within = session === undefined ? {} : { session }
      const board = Scoreboard.boards({ house, policy: committee.policy, today, ...within }).find((one) => one.unit === unit)
      if (board === undefined) return yield* new Unit.NotFound({ unit })
      const { of, over } = rate === "handled" || rate === "ledByHead" || rate === "overdue" ? { of: board[rate], over: board[rate] } : board.rates[rate]
      const proposals = over.flatMap((id) => [...HashMap.values(house.proposals)].filter((it) => it.id === id))
      const books = booksOf(house, today), rulebook = books[book ?? (books.own === undefined ? "shishi" : "own")]
      const items = Scoreboard.items({ house, ...within }).get(unit) ?? []
      const year = rulebook === undefined ? undefined : Assessment.Year.starting(rulebook.yearStarts, Day.year(today), termOf(committee, today))
      return {
        board: shown(house, board), rows: proposals.map(row), counted: of, books: ScoreboardApi.books.filter((name) => books[name] !== undefined),
        names: yield* People.use((people) => people.named(visitor.committee, proposals.flatMap(mentioned))),
        ...(rulebook === undefined || year === undefined ? {} : {
          assessed: { rulebook, sheet: Assessment.assess(rulebook, { id: Member.Id.make(unit), roles: ["unit"] }, Scoreboard.facts(unit, items, committee.policy), year) }
        })
      }
    }),
  tellKind: ({ kind, unit }: { readonly unit: Unit.Id; readonly kind: Unit.Kind }) => Effect.as(Units.use((it) => it.tellKind(unit, kind)), null)
}
