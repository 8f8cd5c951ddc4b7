import { Schema } from "effect"
import type { Found } from "./partsOf.ts"
import { type Refused, type Repair, repairs } from "./Refused.ts"
import { table } from "../screen/table.ts"

/** No row of the file is a proposal of the committee. */
export class NoProposals extends Schema.TaggedError<NoProposals>()("Cli.NoProposals", { path: Schema.String, name: Schema.String, found: Schema.String }) {}

/** No short name can be derived for a committee. */
export class IdNeeded extends Schema.TaggedError<IdNeeded>()("Cli.IdNeeded", { name: Schema.String }) {}

/** What came of an import, counted while it goes on. */
export interface Report {
  readonly file: string
  readonly committee: string
  readonly name: string
  readonly dryRun: boolean
  rows: number
  /** Taken now; there already, as the file says; there already, but otherwise than the file says, and left as they are. */
  readonly taken: { new: number; known: number; otherwise: number }
  readonly founded: Record<string, number>
  readonly recommendations: Record<Found, number>
  readonly repaired: Partial<Record<Repair, number>>
  readonly repairs: Array<{ readonly line: number; readonly id: string; readonly repairs: ReadonlyArray<Repair> }>
  readonly refused: Array<Refused>
  /** Entries written to the journal. */
  entries: number
}

/** A report of nothing yet. */
export const open = (given: Pick<Report, "file" | "committee" | "name" | "dryRun">): Report => ({
  ...given, rows: 0, taken: { new: 0, known: 0, otherwise: 0 }, founded: {}, recommendations: { numbered: 0, heading: 0, whole: 0 }, repaired: {}, repairs: [], refused: [], entries: 0
})

/** Counts what was repaired in a row. */
export const repair = (self: Report, line: number, id: string, done: ReadonlyArray<Repair>): void => {
  if (done.length > 0) self.repairs.push({ line, id, repairs: done })
  for (const one of done) self.repaired[one] = (self.repaired[one] ?? 0) + 1
}

const count = (all: Readonly<Record<string, number>>) => Object.entries(all).map(([what, times]) => [`  ${times}`, what])

const kinds = Object.keys(repairs) as ReadonlyArray<Repair>

/** Reads a report out. */
export const say = (self: Report): string => {
  const { founded, name, recommendations, refused, repaired, taken } = self
  const done = kinds.flatMap((kind) => repaired[kind] === undefined ? [] : [[`  ${repaired[kind]}`, repairs[kind]]])
  return [
    `${name} as ${self.committee}${self.dryRun ? ", dry run: nothing is written" : ""}`,
    table([
      ["rows", String(self.rows)],
      ["taken", `${taken.new + taken.known + taken.otherwise}: ${taken.new} new, ${taken.known} there already${taken.otherwise === 0 ? "" : `, ${taken.otherwise} there otherwise and left as they are`}`],
      ["refused", String(refused.length)],
      ["recommendations", `numbered in ${recommendations.numbered}, under a heading in ${recommendations.heading}, the whole text in ${recommendations.whole}`],
      ["entries written", self.dryRun ? `none (${self.entries} would be)` : String(self.entries)]
    ]),
    ...(Object.keys(founded).length === 0 ? [] : ["founded", table(count(founded), [0])]),
    ...(done.length === 0 ? [] : ["repaired, rows", table(done, [0])]),
    ...(refused.length === 0 ? [] : ["refused", table(refused.map(({ field, id = "", line, problem, wayOut }) => [`  line ${line}`, id, field, problem, wayOut]))])
  ].join("\n")
}
