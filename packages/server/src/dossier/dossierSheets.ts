import { Assessment, Day, type Dossier, DutyReport, Entry } from "@jianyan/domain"
import type { DateTime } from "effect"
import type { Cell, Sheet } from "./dossierXlsx.ts"
import { type DossierWords, dossierWords } from "./dossierWords.ts"

/** What the sheets of an own file are written with: the adopted editions, and what records and meetings are called. */
export interface Naming {
  readonly language: DutyReport.Language
  readonly rulebooks: ReadonlyArray<Assessment.Rulebook.Rulebook>
  readonly call: (record: string) => string
  readonly figures: (fact: Assessment.Fact.Fact) => string
}

const widths: { readonly [Name in keyof DossierWords["sheets"]]: ReadonlyArray<number> } = {
  records: [12, 14, 48, 24, 26], lines: [12, 34, 10, 16, 24, 16, 60, 10, 60], duties: [12, 34, 10, 28, 16, 10, 10, 10], meetings: [12, 48, 10, 12, 12],
  leaves: [12, 48, 40, 10, 40], entries: [12, 16, 40, 60, 12], objections: [12, 8, 60, 12, 60, 14, 14], dutyReports: [8, 80, 60]
}

const day = (on: Day.Day): Cell => ({ day: on })
const at = (instant: DateTime.Utc): Cell => ({ day: Day.of(instant) })
const points = (of: number): number => of / 10_000

/** What one sheet of a year is called by its edition: the rulebook, its parts, items and clauses, and why its lines give what they give. */
const namesIn = ({ call, language, rulebooks }: Naming, { edition, rulebook }: Pick<Assessment.Sheet.Sheet, "rulebook" | "edition">) => {
  const text = rulebooks.find((one) => one.id === rulebook && one.edition === edition)
  const labels = new Map(text === undefined ? [] : [...Assessment.Rulebook.places(text), ...text.gates].map(({ id, label }) => [id, label[language]]))
  return {
    title: text?.title[language] ?? rulebook,
    label: (id: string) => labels.get(id) ?? id,
    why: (line: Assessment.Sheet.Line) => text === undefined ? undefined : Assessment.Reasons.sayWhy(line, { rulebook: text, title: call, language }),
    clause: (article: string | undefined) => article === undefined ? undefined : Assessment.Reading.sayClause(text?.articles.find(({ id }) => id === article)?.clause ?? article, language)
  }
}

const list = (records: ReadonlyArray<string>, { call, language }: Naming): string => [...new Set(records)].map(call).join(language === "zh" ? "；" : "; ")

const linesOf = (naming: Naming, sheets: Dossier.Dossier["sheets"]) => sheets.flatMap((sheet): ReadonlyArray<ReadonlyArray<Cell>> => {
  if (!("lines" in sheet)) return []
  const { clause, label, title, why } = namesIn(naming, sheet)
  return sheet.lines.map((line) => [day(sheet.year.to), title, sheet.edition, label(line.block), label(line.item), clause(line.article), list(line.records, naming), points(line.points), why(line)])
})

const dutiesOf = (naming: Naming, { met }: DossierWords, sheets: Dossier.Dossier["sheets"]) => sheets.flatMap((sheet) => {
  const { clause, label, title } = namesIn(naming, sheet)
  return sheet.duties.flatMap((duty) => duty.conditions.map((condition): ReadonlyArray<Cell> =>
    [day(sheet.year.to), title, sheet.edition, label(duty.gate), clause(duty.article), met(duty.met), condition.have, condition.need]))
})

const objectionsOf = (words: DossierWords, { objections }: Dossier.Dossier) => objections.map(({ before, lodgedAt, reason, state, year }): ReadonlyArray<Cell> => {
  const decided = state._tag === "Decided" ? state : undefined, after = decided?.corrected?.after.total
  return [
    at(lodgedAt), year, reason, state._tag === "Decided" ? words.objection[state.outcome] : words.objection[state._tag], decided?.reason,
    before.lines.length === 0 ? undefined : points(before.total), after === undefined || before.lines.length === 0 ? undefined : points(after)
  ]
})

const leavesOf = (words: DossierWords, { leaves, meetings }: Dossier.Dossier) => leaves.map(({ askedAt, meeting, reason, state }): ReadonlyArray<Cell> => [
  at(askedAt), meetings.find(({ id }) => id === meeting)?.title ?? meeting, reason,
  state._tag === "Granted" && state.as === "exempt" ? words.exempt : words.leave[state._tag], state._tag === "Granted" ? state.note : state._tag === "Refused" ? state.reason : undefined
])

/** Lays a member's own file out in sheets: records, score lines, duties, meetings, leave, entries, objections and duty reports, a row each; points are numbers, and a year without points has no line. */
export const dossierSheets = (dossier: Dossier.Dossier, naming: Naming): ReadonlyArray<Sheet> => {
  const words = dossierWords(naming.language)
  const rows: { readonly [Name in keyof DossierWords["sheets"]]: ReadonlyArray<ReadonlyArray<Cell>> } = {
    records: dossier.facts.toSorted((one, other) => one.on < other.on ? -1 : one.on > other.on ? 1 : 0).map((fact) => [day(fact.on), DutyReport.nameOf(fact, naming.language), naming.call(fact.record), naming.figures(fact), fact.record]),
    lines: linesOf(naming, dossier.sheets),
    duties: dutiesOf(naming, words, dossier.sheets),
    meetings: dossier.meetings.map(({ attendance, halfDays, on, title }) => [day(on), title, halfDays, attendance === undefined ? words.unrecorded : words.state[attendance.state], attendance?.halfDays]),
    leaves: leavesOf(words, dossier),
    entries: dossier.entries.flatMap((entry) => {
      const content = Entry.contentOf(entry)
      return content === undefined ? [] : [[day(content.on), words.form[content.form], content.title, content.account, words.stage[entry.stage]]]
    }),
    objections: objectionsOf(words, dossier),
    dutyReports: dossier.dutyReports.flatMap(({ paragraphs, year }) => paragraphs.map(({ records, text }) => [year, text, list(records, naming)]))
  }
  const names = Object.keys(words.sheets) as ReadonlyArray<keyof DossierWords["sheets"]>
  return names.map((name) => ({ name: words.sheets[name].name, columns: words.sheets[name].heads.map((head, place) => ({ head, width: widths[name][place] ?? 16 })), rows: rows[name] }))
}
