import { type House, Member, Report } from "@jianyan/domain"
import { Context, Effect, HashMap, Layer, Option, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { act } from "../visitor/act.ts"
import { holds, type Seated } from "../visitor/Visitor.ts"

type ReportWithdrawn = Report.ReportEvent.Of<"ReportWithdrawn">

/** Tells whether a report exists for the one who asks: for its authors, and for those who work with reports. */
export const reportVisible = (report: Report.Report, visitor: Seated): boolean =>
  holds(visitor, "liaisonStaff", "office", "leader", "evaluator", "auditor") || (visitor.member !== undefined && report.authors.includes(visitor.member))

const find = (house: House.House, id: Report.Id, visitor: Seated): Result.Result<Report.Report, Report.NotFound> =>
  Option.match(Option.filter(HashMap.get(house.reports, id), (it) => reportVisible(it, visitor)), {
    onNone: () => Result.fail(new Report.NotFound({ id })),
    onSome: (it) => Result.succeed(it)
  })

/** Reports on social conditions: sent by members, taken up by offices, instructed upon by leaders. */
export class Reports extends Context.Service<Reports>()("@jianyan/services/Reports", {
  make: Effect.map(Houses, (houses) => ({
    submit: (id: Report.Id, content: Report.Content) =>
      act(houses, ({ at, visitor }) => Result.succeed(Report.submit(id, [visitor.member ?? Member.Id.make(visitor.account)], content, at))),
    withdraw: (id: Report.Id) =>
      act(houses, ({ at, house, visitor }) =>
        Result.flatMap(find(house, id, visitor), (it): Result.Result<ReportWithdrawn, Report.NotFound | Report.AlreadyAdopted> =>
          it.authors[0] === visitor.member ? Report.withdraw(it, at) : Result.fail(new Report.NotFound({ id })))),
    adopt: (id: Report.Id, adoption: Omit<Report.Adoption, "at">) =>
      act(houses, ({ at, house, visitor }) => Result.flatMap(find(house, id, visitor), (it) => Report.adopt(it, adoption, at))),
    instruct: (id: Report.Id, instruction: Omit<Report.Instruction, "at">) =>
      act(houses, ({ at, house, visitor }) => Result.flatMap(find(house, id, visitor), (it) => Report.instruct(it, instruction, at)))
  }))
}) {
  static readonly layer: Layer.Layer<Reports, never, Houses> = Layer.effect(this, this.make)
}
