import type { ScoresApi } from "@jianyan/contract"
import { Assessment, Body, type Committee, type House, Member, Station, Unit } from "@jianyan/domain"
import { type AskedOfScores, type Seated, holds, Houses, Scores, Visitor } from "@jianyan/services"
import { Effect, HashMap, Option, Stream } from "effect"
import { People } from "../People.ts"
import { titlesOf } from "./titles.ts"

const overseers = ["evaluator", "office", "leader", "auditor"] as const

/** Members see their own score and nobody else's; those who evaluate, lead or audit see all. */
const sees = (visitor: Seated, member: Member.Id): boolean => visitor.member === member || holds(visitor, ...overseers)

const titles = (house: House.House, ...sheets: ReadonlyArray<Assessment.Sheet.Sheet>): Readonly<Record<string, string>> =>
  titlesOf(house, sheets.flatMap(({ duties, lines }) => [...lines.flatMap((line) => line.records), ...duties.flatMap((duty) => duty.conditions.flatMap((it) => it.records))]))

/** What a handling unit was called at the end of a sheet's year, or what a body or station is called. */
const nameOf = ({ bodies, stations, units }: House.House, subject: "group" | "unit", { member, year }: Assessment.Sheet.Sheet): Option.Option<Committee.Name> =>
  subject === "unit"
    ? Option.map(HashMap.get(units, Unit.Id.make(member)), (unit) => Unit.nameOn(unit, year.to))
    : Option.map(Option.orElse(HashMap.get(bodies, Body.Id.make(member)), () => HashMap.get(stations, Station.Id.make(member))), ({ name }) => name)

/** The middle half of the totals of those who share a sector; none for fewer than five, and none where no points are kept. */
const peers = (house: House.House, member: Member.Member, sheets: ReadonlyArray<Assessment.Sheet.Sheet>, { table }: Assessment.Rulebook.Rulebook) =>
  table === undefined ? undefined : Assessment.band(sheets.filter((sheet) => Option.exists(HashMap.get(house.members, sheet.member), (it) => it.sector === member.sector)).map(({ total }) => total))

const pointOf = ({ asOf, known, seq }: ScoresApi.Asked): AskedOfScores["asOf"] => {
  const day = asOf === undefined ? {} : { day: asOf }
  if (seq !== undefined) return { seq, ...day }
  if (known !== undefined) return { known, ...day }
  return asOf === undefined ? undefined : { day: asOf }
}

const asking = (asked: ScoresApi.Asked): AskedOfScores => {
  const asOf = pointOf(asked)
  return { ...(asked.edition === undefined ? {} : { edition: asked.edition }), ...(asOf === undefined ? {} : { asOf }) }
}

/** Answers what is asked of scores. */
export const scores = {
  of: ({ member, year, ...asked }: { readonly member: Member.Id } & ScoresApi.Asked) =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      if (!sees(visitor, member)) return yield* new Member.NotFound({ member })
      const house = yield* Houses.use((houses) => houses.now(visitor.committee))
      const { earlier, frame, sheet } = yield* Scores.use((it) => it.of(visitor.committee, member, year, asking(asked)))
      const { sheets } = yield* Scores.use((it) => it.all(visitor.committee, year, asking(asked)))
      const found = HashMap.get(house.members, member)
      const band = Option.isSome(found) ? peers(house, found.value, sheets, frame.rulebook) : undefined
      const names = yield* People.use((people) => people.named(visitor.committee, [member]))
      const before = earlier.flatMap((sheet) => frame.earlier.filter(({ rulebook }) => rulebook.id === sheet.rulebook && rulebook.edition === sheet.edition).map(({ rulebook }) => ({ sheet, rulebook })))
      const all = { ...titles(house, sheet), ...Object.assign({}, ...earlier.map((one) => titles(house, one))) as Readonly<Record<string, string>> }
      return { sheet, rulebook: frame.rulebook, titles: all, names, ...(before.length === 0 ? {} : { earlier: before }), ...(band === undefined ? {} : { peers: band }) }
    }),
  all: ({ year, ...asked }: ScoresApi.Asked) =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      const { frame, sheets } = yield* Scores.use((it) => it.all(visitor.committee, year, asking(asked)))
      const names = yield* People.use((people) => people.named(visitor.committee, sheets.map((sheet) => sheet.member)))
      const byName = (id: Member.Id) => names[id] ?? id
      const named = sheets.toSorted((one, other) => byName(one.member).localeCompare(byName(other.member), "zh-CN"))
      const listed = ({ duties, member }: Assessment.Sheet.Sheet) => ({ member, dutiesUnmet: duties.filter((duty) => !duty.met).map((duty) => duty.gate) })
      if (frame.rulebook.table === undefined) {
        const records = yield* Scores.use((it) => it.records(visitor.committee, year, asking(asked)))
        return { rulebook: frame.rulebook, recorded: named.map((sheet) => ({ ...listed(sheet), records: records.get(sheet.member) ?? 0 })), names }
      }
      const totals = named.map((sheet) => ({ ...listed(sheet), total: sheet.total as number, ...(sheet.proposed === undefined ? {} : { grade: sheet.proposed.grade }) }))
      return { rulebook: frame.rulebook, totals, names }
    }),
  others: ({ subject, year, ...asked }: { readonly subject: "group" | "unit" } & ScoresApi.Asked) =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      const { frame, sheets } = yield* Scores.use((it) => it.others(visitor.committee, subject, year, asking(asked)))
      const house = yield* Houses.use((houses) => houses.now(visitor.committee))
      const called = Object.fromEntries(sheets.flatMap((sheet) => Option.toArray(Option.map(nameOf(house, subject, sheet), (name) => [sheet.member, name] as const))))
      return { rulebook: frame.rulebook, sheets, called, titles: titles(house, ...sheets) }
    }),
  rulebook: ({ year, ...asked }: ScoresApi.Asked) =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      return (yield* Scores.use((it) => it.frame(visitor.committee, year, asking(asked)))).rulebook
    }),
  live: () =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      return Stream.filter((yield* Scores).live(visitor.committee), (sheet) => sees(visitor, sheet.member))
    })
}
