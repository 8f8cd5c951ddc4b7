import { Assessment, Day, Dossier, DutyReport, type House, Member } from "@jianyan/domain"
import { Context, DateTime, Effect, HashMap, Layer, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { frame } from "../scores/Frame.ts"
import { factsOf, sat, sheetOf } from "../scores/sheets.ts"
import { act } from "../visitor/act.ts"
import { sittingAs } from "../visitor/sittingAs.ts"
import { holds, type Seated, Visitor } from "../visitor/Visitor.ts"

const overseers = ["evaluator", "office", "leader", "auditor"] as const

const yearsOf = ({ from, until }: Member.Member, today: Day.Day): ReadonlyArray<number> => {
  const first = Day.year(from), last = Day.year(until !== undefined && until < today ? until : today)
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => first + at)
}

const factsIn = (house: House.House, member: Member.Id, year: number): ReadonlyArray<Assessment.Fact.Fact> =>
  (factsOf(house).get(member) ?? []).filter(({ on }) => Day.year(on) === year)

const sheetsOf = (house: House.House, member: Member.Member, today: Day.Day): ReadonlyArray<Assessment.Sheet.Sheet> =>
  yearsOf(member, today).flatMap((year) => Result.match(frame(house, year, today), {
    onFailure: () => [],
    onSuccess: (found) => [...found.earlier, found].filter((run) => sat(member, run.year)).map((run) => sheetOf(house, member, run))
  }))

/** What the house holds of one member, for that member alone: the portrait (which those who evaluate read too), the records, the whole dossier, and the duty report. */
export class Dossiers extends Context.Service<Dossiers>()("@jianyan/services/Dossiers", {
  make: Effect.map(Houses, (houses) => {
    const mine = Effect.gen(function*() {
      const visitor = yield* Visitor
      const house = yield* houses.now(visitor.committee)
      return { visitor, house, member: yield* Effect.fromResult(sittingAs(house, visitor)), today: Day.of(yield* DateTime.now) }
    })
    return {
      /** Finds the member who asks. */
      mine,
      /** Draws the work of a member over the years of the seat; a member of a level above is evaluated there and set beside nobody here. */
      portrait: Effect.fn("Dossiers.portrait")(function*(id: Member.Id) {
        const visitor: Seated = yield* Visitor
        if (visitor.member !== id && !holds(visitor, ...overseers)) return yield* new Member.NotFound({ member: id })
        const house = yield* houses.now(visitor.committee)
        const member = yield* Effect.fromResult(Result.fromOption(HashMap.get(house.members, id), () => new Member.NotFound({ member: id })))
        const all = member.level === undefined ? [...HashMap.values(house.members)].filter(({ sector }) => sector === member.sector) : []
        const peers = (year: number) => all.filter((one) => sat(one, { from: Day.inYear(year, "01-01"), to: Day.inYear(year, "12-31") })).map((one) => one.id)
        return Assessment.portrait(id, yearsOf(member, Day.of(yield* DateTime.now)), factsOf(house), peers)
      }),
      /** Lists the own records of a year. */
      records: (year: number) => Effect.map(mine, ({ house, member }) => factsIn(house, member.id, year)),
      /** Gathers the own dossier. */
      whole: Effect.map(mine, ({ house, member, today }) => Dossier.gather(house, member, factsOf(house).get(member.id) ?? [], sheetsOf(house, member, today))),
      /** Reads the own duty report of a year as saved, and as the records would draft it. */
      dutyReport: (year: number, language: DutyReport.Language) =>
        Effect.map(mine, ({ house, member }) => {
          const facts = factsIn(house, member.id, year)
          return { saved: HashMap.get(house.dutyReports, DutyReport.idOf(member.id, year)), draft: DutyReport.draft(facts, language), facts }
        }),
      /** Saves the own duty report of a year. */
      saveDutyReport: (year: number, paragraphs: ReadonlyArray<DutyReport.Paragraph>) =>
        act(houses, ({ at, house, visitor }) =>
          Result.flatMap(sittingAs(house, visitor), (member): Result.Result<DutyReport.DutyReportEvent.DutyReportEvent, Member.NotFound | DutyReport.NothingCited | DutyReport.NotYours> =>
            DutyReport.save(member.id, year, paragraphs, factsIn(house, member.id, year).map(({ record }) => record), at)))
    }
  })
}) {
  static readonly layer: Layer.Layer<Dossiers, never, Houses> = Layer.effect(this, this.make)
}
