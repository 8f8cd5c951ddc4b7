import { Assessment, Day, Facts, type House, Member, Rulebook } from "@jianyan/domain"
import { editionsOf, Houses } from "@jianyan/services"
import { Effect, HashMap, Option, Schema } from "effect"
import { Command, Flag } from "effect/cli"
import { houses } from "../database/layer.ts"
import { known } from "../database/known.ts"
import { readRecords } from "../records/readRecords.ts"
import { readRulebook } from "../rulebook/readRulebook.ts"
import { json } from "../screen/json.ts"
import { SettingUnfit } from "../screen/SettingUnfit.ts"
import { tell } from "../screen/tell.ts"
import { latestYear } from "./latestYear.ts"
import { saySheet, saySheets } from "./saySheet.ts"

type Assessed = Assessment.Assessed
type Fact = Assessment.Fact.Fact

/** What is assessed: who, on which facts, and the first day of the term where it is known. */
interface Given {
  readonly facts: ReadonlyArray<Fact>
  readonly members: (year: Assessment.Year.Year) => ReadonlyArray<Assessed>
  readonly term: (year: number) => Day.Day | undefined
  /** The editions the committee adopted; none where records are read from a file. */
  readonly editions: Rulebook.Rulebooks
}

/** The days by whose end something happened, and was recorded, to be known; none where now is meant. */
interface Past {
  readonly day: Day.Day | undefined
  readonly known: Day.Day | undefined
}

const byId = (one: Assessed, other: Assessed): number => one.id < other.id ? -1 : 1

const fromRecords = (path: string, roles: Readonly<Record<string, string>>) =>
  Effect.map(readRecords(path, roles), ({ facts, members }): Given => ({ facts, members: () => members, term: () => undefined, editions: [] }))

const sat = (member: Member.Member, { from, to }: Assessment.Year.Year): boolean => member.level === undefined && member.from <= to && (member.until === undefined || member.until > from)

const fromHouse = (house: House.House): Given => ({
  facts: Facts.facts(house),
  members: (year) => [...HashMap.values(house.members)].filter((member) => sat(member, year)).map((member) => ({ id: member.id, roles: Facts.roles(member, year.to) })).sort(byId),
  term: (year) => Option.getOrUndefined(Option.flatMap(house.committee, ({ terms }) => Option.fromNullishOr(terms.filter((term) => Day.year(term.from) <= year).at(-1)?.from))),
  editions: editionsOf(house)
})

/** Reads a house as it stands; or what of it had happened by the end of a day, or was recorded by the end of one. */
const standing = (committee: string, { day, known }: Past) =>
  Houses.use((houses) =>
    known !== undefined ? houses.past(committee, { known, ...(day === undefined ? {} : { day }) }) : day !== undefined ? houses.past(committee, { day }) : houses.now(committee))

const sourced = (records: Option.Option<string>, committee: Option.Option<string>, past: Past, roles: Readonly<Record<string, string>>) => {
  if (Option.isSome(records) && Option.isNone(committee) && past.day === undefined && past.known === undefined) return fromRecords(records.value, roles)
  if (Option.isNone(records) && Option.isSome(committee)) {
    return Effect.provide(Effect.flatMap(known(committee.value), (id) => Effect.map(standing(id, past), fromHouse)), houses)
  }
  return Effect.fail(new SettingUnfit({ flag: "records", value: Option.getOrElse(records, () => ""), expected: "Give either --records FILE or --committee ID; --as-of and --known go with the committee." }))
}

/** Reads the rulebook of a file, or takes the edition a committee adopted under a name. */
const chosen = (path: Option.Option<string>, edition: Option.Option<string>, { editions }: Given) => {
  if (Option.isSome(path) && Option.isNone(edition)) return readRulebook(path.value)
  if (Option.isNone(path) && Option.isSome(edition)) return Effect.fromOption(Rulebook.named(editions, edition.value)).pipe(Effect.mapError(() => new Rulebook.NotFound({ edition: edition.value })))
  return Effect.fail(new SettingUnfit({ flag: "rulebook", value: Option.getOrElse(path, () => ""), expected: "Give either --rulebook FILE or, with --committee, --edition NAME." }))
}

const encode = Schema.encodeSync(Schema.Array(Assessment.Sheet.Sheet))

const read = Effect.fnUntraced(function*(given: Given, rulebook: Assessment.Rulebook.Rulebook, asked: { readonly year: Option.Option<number>; readonly term: Option.Option<Day.Day>; readonly member: Option.Option<Member.Id> }) {
  const name = Option.getOrElse(asked.year, () => latestYear(rulebook, given.facts.map((fact) => fact.on)) ?? Day.year(rulebook.inForce.from))
  const term = Option.getOrUndefined(asked.term) ?? given.term(name) ?? Assessment.Year.starting(rulebook.yearStarts, name, Day.Day.make(`${name}-01-01`)).from
  const year = Assessment.Year.starting(rulebook.yearStarts, name, term)
  const all = given.members(year)
  if (Option.isNone(asked.member)) return Assessment.assessAll(rulebook, all, given.facts, year)
  const wanted = asked.member.value
  const one = all.filter(({ id }) => id === wanted)
  if (one.length === 0) return yield* new Member.NotFound({ member: wanted })
  return Assessment.assessAll(rulebook, one, given.facts, year)
})

/** Scores members under any rulebook: those of a file of records, without a database, or those of a stored committee. */
export const score = Command.make("score", {
  rulebook: Flag.optional(Flag.String("rulebook").pipe(Flag.withMetavar("FILE"), Flag.withDescription("The rulebook, as JSON"))),
  edition: Flag.optional(Flag.String("edition").pipe(Flag.withMetavar("NAME"), Flag.withDescription("An edition the committee adopted, such as binhe/2026, instead of a file"))),
  asOf: Flag.optional(Flag.String("as-of").pipe(Flag.withMetavar("DAY"), Flag.withSchema(Day.Day), Flag.withDescription("Only what had happened in a stored committee by the end of that day"))),
  known: Flag.optional(Flag.String("known").pipe(Flag.withMetavar("DAY"), Flag.withSchema(Day.Day), Flag.withDescription("Only what was recorded there by the end of that day"))),
  records: Flag.optional(Flag.String("records").pipe(Flag.withMetavar("FILE"), Flag.withDescription("Records, as JSON lines (docs/records.md); no database is opened"))),
  committee: Flag.optional(Flag.String("committee").pipe(Flag.withMetavar("ID"), Flag.withDescription("A stored committee, instead of a file"))),
  year: Flag.optional(Flag.Int("year").pipe(Flag.withDescription("The assessment year; the one of the latest record unless given"))),
  member: Flag.optional(Flag.String("member").pipe(Flag.withMetavar("ID"), Flag.withSchema(Member.Id), Flag.withDescription("Only this member, with every line"))),
  term: Flag.optional(Flag.String("term").pipe(Flag.withMetavar("DAY"), Flag.withSchema(Day.Day), Flag.withDescription("The first day of the term, for duties that look back to it"))),
  role: Flag.KeyValuePair("role").pipe(Flag.withMetavar("ID=ROLE"), Flag.withDefault({}), Flag.withDescription("The office a member of the records holds, such as m001=standing")),
  lines: Flag.Boolean("lines").pipe(Flag.withoutNegation, Flag.withDefault(false), Flag.withDescription("Print every line of every member")),
  json
}, ({ asOf, committee, edition, json, known, lines, member, records, role, rulebook: path, term, year }) =>
  Effect.gen(function*() {
    const given = yield* sourced(records, committee, { day: Option.getOrUndefined(asOf), known: Option.getOrUndefined(known) }, role)
    const rulebook = yield* chosen(path, edition, given)
    const sheets = yield* read(given, rulebook, { year, term, member })
    yield* tell(json, { rulebook: rulebook.id, edition: rulebook.edition, records: given.facts.length, members: sheets.length, sheets: json ? encode(sheets) : [] }, () =>
      Option.isSome(member) || lines
        ? sheets.map((sheet) => saySheet(sheet, rulebook)).join("\n\n")
        : `${rulebook.title.zh} (${rulebook.id} ${rulebook.edition})\n${given.facts.length} records, ${sheets.length} members in order of id\n${saySheets(sheets, rulebook)}`)
  })).pipe(
    Command.withShortDescription("Score members under any rulebook"),
    Command.withDescription("Applies a rulebook to records and prints what each member comes to. Points are exact, every point has a line, and the total is the sum of the lines. Members come in order of id: a list by points would be a ranking."),
    Command.withExamples([
      { command: "jianyan score --rulebook measures-2026.json --records 2026.jsonl", description: "Every member of the file, a line each" },
      { command: "jianyan score --rulebook measures-2026.json --records 2026.jsonl --member m001", description: "One member with every line" },
      { command: "jianyan score --rulebook measures-2026.json --committee jiangsu --year 2026 --json", description: "The members of a stored committee" },
      { command: "jianyan score --committee jiangsu --edition jiangsu/2026 --as-of 2026-06-30", description: "The same under an edition it adopted, as it stood at midyear" },
      { command: "jianyan score --committee jiangsu --edition jiangsu/2026 --known 2026-12-31", description: "What was known at the end of the year, without what was recorded or corrected since" }
    ])
  )
