import { Report } from "@jianyan/domain"
import { holds, Houses, Reports, reportVisible, Visitor } from "@jianyan/services"
import { Effect, HashMap, Option } from "effect"
import { newId } from "../newId.ts"
import { People } from "../People.ts"

const done = Effect.as(null)

const here = Effect.gen(function*() {
  const visitor = yield* Visitor
  return { visitor, house: yield* Houses.use((houses) => houses.now(visitor.committee)) }
})

const named = (reports: ReadonlyArray<Report.Report>) =>
  Effect.gen(function*() {
    const { committee } = yield* Visitor
    return yield* People.use((people) => people.named(committee, reports.flatMap((report) => report.authors)))
  })

/** Answers what is asked of reports on social conditions. */
export const reports = {
  list: ({ adopted, q = "" }: { readonly q?: string; readonly adopted?: "yes" | "no" }) =>
    Effect.gen(function*() {
      const { house, visitor } = yield* here
      const found = [...HashMap.values(house.reports)]
        .filter((report) => reportVisible(report, visitor) && (adopted === undefined || (report.adoptions.length > 0) === (adopted === "yes")) && `${report.content.title}${report.content.text}`.includes(q.trim()))
        .sort((one, other) => other.submittedAt.epochMilliseconds - one.submittedAt.epochMilliseconds)
      return { reports: found, names: yield* named(found) }
    }),
  read: ({ id }: { readonly id: Report.Id }) =>
    Effect.gen(function*() {
      const { house, visitor } = yield* here
      const found = Option.filter(HashMap.get(house.reports, id), (report) => reportVisible(report, visitor))
      if (Option.isNone(found)) return yield* new Report.NotFound({ id })
      const report = found.value
      const may = [
        ...(holds(visitor, "liaisonStaff", "office") && !report.withdrawn ? ["adopt", "instruct"] : []),
        ...(report.authors[0] === visitor.member && report.adoptions.length === 0 && !report.withdrawn ? ["withdraw"] : [])
      ]
      return { report, may, names: yield* named([report]) }
    }),
  submit: (content: Report.Content) =>
    Effect.gen(function*() {
      const made = Report.Id.make(yield* newId)
      const [event] = yield* Reports.use((it) => it.submit(made, content))
      return { id: event !== undefined && "report" in event ? event.report : made }
    }),
  withdraw: ({ id }: { readonly id: Report.Id }) => done(Reports.use((it) => it.withdraw(id))),
  adopt: ({ id, ...adoption }: { readonly id: Report.Id } & Omit<Report.Adoption, "at">) => done(Reports.use((it) => it.adopt(id, adoption))),
  instruct: ({ id, ...instruction }: { readonly id: Report.Id } & Omit<Report.Instruction, "at">) => done(Reports.use((it) => it.instruct(id, instruction)))
}
