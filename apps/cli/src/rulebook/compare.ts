import { Assessment, Day } from "@jianyan/domain"
import { Effect, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { type Recorded, readRecords } from "../records/readRecords.ts"
import { latestYear } from "../score/latestYear.ts"
import { json } from "../screen/json.ts"
import { SettingUnfit } from "../screen/SettingUnfit.ts"
import { table } from "../screen/table.ts"
import { tell } from "../screen/tell.ts"
import { readRulebook } from "./readRulebook.ts"

type Text = Assessment.Rulebook.Rulebook

const { Plan, Points } = Assessment

const readScored = (flag: string, path: string) =>
  Effect.filterOrFail(readRulebook(path), ({ table }) => table !== undefined, () => new SettingUnfit({ flag, value: path, expected: "Give a rulebook with a table of points; this one keeps none." }))

/** The totals of all members over a year, under one text. */
const totals = (text: Text, year: number, { members }: Recorded, columns: Assessment.Plan.Columns): Float64Array =>
  Plan.totals(Plan.compile(text, Assessment.Year.starting(text.yearStarts, year, Day.Day.make(`${year}-01-01`))), columns, members)

const exact = (total: number | undefined): Assessment.Points.Points => Points.Points.make(total ?? 0)

/** Tells what a year would be under another text: how many come to more, to less or to the same, and whom it moves by how much. */
export const compare = Command.make("compare", {
  from: Argument.String("FROM").pipe(Argument.withDescription("The rulebook the year was assessed under, as JSON")),
  to: Argument.String("TO").pipe(Argument.withDescription("The other one")),
  records: Flag.String("records").pipe(Flag.withMetavar("FILE"), Flag.withDescription("Records, as JSON lines (docs/records.md)")),
  year: Flag.optional(Flag.Int("year").pipe(Flag.withDescription("The assessment year; the one of the latest record unless given"))),
  role: Flag.KeyValuePair("role").pipe(Flag.withMetavar("ID=ROLE"), Flag.withDefault({}), Flag.withDescription("The office a member of the records holds, such as m001=standing")),
  json
}, ({ from, json, records, role, to, year }) =>
  Effect.gen(function*() {
    const [before, after] = [yield* readScored("FROM", from), yield* readScored("TO", to)]
    const recorded = yield* readRecords(records, role)
    const columns = Plan.lay(recorded.facts)
    const name = Option.getOrElse(year, () => latestYear(before, recorded.days) ?? Day.year(before.inForce.from))
    const [was, is] = [totals(before, name, recorded, columns), totals(after, name, recorded, columns)]
    const all = recorded.members.map(({ id }, place) => ({ member: id, from: exact(was[place]), to: exact(is[place]) }))
    const moved = all.filter((one) => one.from !== one.to)
    const more = moved.filter((one) => one.to > one.from).length
    const said = { more, less: moved.length - more, same: all.length - moved.length }
    yield* tell(json, { year: name, from: `${before.id}/${before.edition}`, to: `${after.id}/${after.edition}`, records: recorded.facts.length, members: all.length, ...said, moved }, () => [
      `${before.title.zh} (${before.id} ${before.edition}) and ${after.title.zh} (${after.id} ${after.edition}), ${name}`,
      `${recorded.facts.length} records, ${all.length} members: ${said.more} come to more, ${said.less} to less, ${said.same} to the same`,
      ...(moved.length === 0 ? [] : [table([
        ["member", "from", "to", "by"],
        ...moved.map((one) => [one.member, Points.format(one.from), Points.format(one.to), `${one.to > one.from ? "+" : ""}${Points.format(exact(one.to - one.from))}`])
      ], [1, 2, 3])])
    ].join("\n"))
  })).pipe(
    Command.withShortDescription("Tell what a year would be under another rulebook"),
    Command.withDescription("Reckons the totals of all members of a file of records under two rulebooks and lists whom the other one moves, in order of id: a list by points would be a ranking."),
    Command.withExamples([{ command: "jianyan rulebook compare measures-2026.json draft-2027.json --records 2026.jsonl" }])
  )
