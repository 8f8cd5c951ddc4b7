import { type Committee, House, HouseEvent, type Proposal } from "@jianyan/domain"
import { Journal, Register, type Write } from "@jianyan/services"
import { Effect, Equal, HashMap, Option, Result, Stream } from "effect"
import { type Line, readLines } from "../files/readLines.ts"
import * as Progress from "../screen/Progress.ts"
import { fileTaken } from "./fileTaken.ts"
import { founding } from "./founding.ts"
import * as Numbers from "./Numbers.ts"
import { readRow, said } from "./readRow.ts"
import * as Report from "./Report.ts"
import type { Printed } from "./sessionOf.ts"
import * as Survey from "./survey.ts"
import { type Ground, takeRow, type Taken } from "./takeRow.ts"

/** What is asked of an import. */
export interface Asked {
  readonly file: string
  /** The committee as the file names it; the one most rows name unless given. */
  readonly of: Option.Option<string>
  /** Gives the id under which a committee so named is kept. */
  readonly idOf: (name: string) => Effect.Effect<Committee.Id, Report.IdNeeded>
  readonly sessions: ReadonlyMap<number, Printed>
  /** Files every new proposal as well, under its printed number where that is free. */
  readonly filed: boolean
  readonly dryRun: boolean
}

/** How many proposals may be on their way to the journal at once; those that arrive together share one flush to disk. */
const together = 64

const actor = "import"

const surveyed = Effect.fnUntraced(function*(file: string) {
  const found = new Map<string, Survey.Survey>()
  const progress = yield* Progress.of(`Reading ${file}`)
  yield* Stream.runForEach(readLines(file), (line) => {
    const row = readRow(line)
    const name = Result.isSuccess(row) ? said(row.success.committee) : undefined
    if (Result.isSuccess(row) && name !== undefined) {
      const survey = found.get(name) ?? Survey.empty()
      found.set(name, survey)
      Survey.add(survey, row.success)
    }
    return progress.at(line.line)
  })
  yield* progress.end
  return found
})

const mostNamed = (found: ReadonlyMap<string, Survey.Survey>): string =>
  [...found].reduce<readonly [string, number]>((best, [name, { rows }]) => rows > best[1] ? [name, rows] : best, ["", 0])[0]

const standing = (committee: string) =>
  Journal.use((journal) =>
    Stream.runFold(journal.read(committee), () => ({ house: House.empty, versions: new Map<string, number>() }), ({ house, versions }, entry) =>
      ({ house: House.evolve(house, entry.event), versions: versions.set(entry.stream, entry.version) })))

const writesOf = (events: ReadonlyArray<HouseEvent.HouseEvent>, versions: Map<string, number>): ReadonlyArray<Write> =>
  [...Map.groupBy(events, HouseEvent.stream)].map(([stream, events]) => {
    const expected = versions.get(stream) ?? 0
    versions.set(stream, expected + events.length)
    return { stream, expected, events }
  })

/** Brings the proposals of one committee in a file into its journal, and reports what came of every row; a second time it finds them there and writes nothing. */
export const importProposals = Effect.fn("importProposals")(function*(asked: Asked) {
  const journal = yield* Journal
  const found = yield* surveyed(asked.file)
  const name = Option.getOrElse(asked.of, () => mostNamed(found))
  const survey = found.get(name)
  if (survey === undefined || survey.rows === 0) return yield* new Report.NoProposals({ path: asked.file, name, found: [...found.keys()].slice(0, 5).join(", ") })
  const id = yield* asked.idOf(name)
  const report = Report.open({ file: asked.file, committee: id, name, dryRun: asked.dryRun })
  const { house: before, versions } = yield* standing(id)

  const events = yield* Effect.fromResult(founding(before, id, name, survey, asked.sessions))
  const house = events.reduce(House.evolve, before)
  if (Option.isNone(house.committee)) return yield* new Report.NoProposals({ path: asked.file, name, found: "none with a year and a session; say it: --session 2022=12-5" })
  for (const { _tag } of events) report.founded[_tag] = (report.founded[_tag] ?? 0) + 1
  yield* Register.use((register) => register.putMany(id, [...survey.people].map(([id, name]) => ({ id, name }))))
  const first = events[0]
  if (first !== undefined) report.entries += (yield* journal.append(id, writesOf(events, versions), { actor, occurredAt: first.at })).length

  const ground: Ground = { committee: house.committee.value, name, survey, given: asked.sessions }
  const numbers = Numbers.of(house)
  const seen = new Map<Proposal.Id, number>()

  /** Says what is to be written for a row, if anything. */
  const decide = (line: Line): ReadonlyArray<HouseEvent.HouseEvent> => {
    report.rows++
    const row = readRow(line)
    if (Result.isFailure(row)) return refuse(row.failure)
    const taken = takeRow(row.success, ground)
    const where = { line: line.line, id: row.success.id }
    if (Result.isFailure(taken)) return refuse({ ...where, ...taken.failure })
    const earlier = seen.get(taken.success.id)
    if (earlier !== undefined) return refuse({ ...where, field: "id", problem: `given in line ${earlier} already`, wayOut: "give every proposal an id of its own" })
    seen.set(taken.success.id, line.line)
    report.recommendations[taken.success.found]++
    const kept = HashMap.get(house.proposals, taken.success.id)
    if (Option.isSome(kept)) {
      report.taken[Equal.equals(kept.value.content, taken.success.content) ? "known" : "otherwise"]++
      Report.repair(report, line.line, where.id, taken.success.repairs)
      return []
    }
    report.taken.new++
    return write(taken.success, line.line, where.id)
  }
  const refuse = (refused: Report.Report["refused"][number]) => {
    report.refused.push(refused)
    return []
  }
  const write = (taken: Taken, line: number, id: string) => {
    if (!asked.filed) {
      Report.repair(report, line, id, taken.repairs)
      return taken.events
    }
    const filed = fileTaken(taken, ground.committee.policy, numbers)
    Report.repair(report, line, id, [...taken.repairs, ...(filed.number === taken.number ? [] : ["numberless" as const])])
    return [...taken.events, ...filed.events, ...filed.numbering]
  }

  const progress = yield* Progress.of(`Taking proposals of ${name}`, survey.rows)
  yield* readLines(asked.file).pipe(
    Stream.map(decide),
    Stream.mapEffect((events) =>
      Effect.gen(function*() {
        const first = events[0]
        if (first === undefined) return
        const written = yield* journal.append(id, writesOf(events, versions), { actor, occurredAt: first.at, id: `import/${HouseEvent.stream(first)}` })
        report.entries += written.length
        yield* progress.at(report.rows)
      }), { concurrency: together, unordered: true }),
    Stream.runDrain
  )
  yield* progress.end
  return report
})
