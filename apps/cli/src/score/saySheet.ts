import { Assessment } from "@jianyan/domain"
import { table } from "../screen/table.ts"

const { format } = Assessment.Points
type Rulebook = Assessment.Rulebook.Rulebook

/** The words a rulebook has for each of its places, gates, grades and articles, as its sheets are read out. */
const wordsOf = (rulebook: Rulebook) => ({
  labels: new Map([...Assessment.Rulebook.places(rulebook), ...rulebook.gates, ...rulebook.grades].map(({ id, label }) => [id, label.zh])),
  clauses: new Map(rulebook.articles.map((article) => [article.id, article.clause]))
})
type Words = ReturnType<typeof wordsOf>

const sayDuty = (words: Words) => ({ article, conditions, gate, met }: Assessment.Sheet.Duty): ReadonlyArray<string> => [
  met ? "met" : "unmet",
  words.labels.get(gate) ?? gate,
  article === undefined ? "" : words.clauses.get(article) ?? article,
  conditions.map(({ bound, have, need, per }) => `${have} (${bound === "atLeast" ? "at least" : "at most"} ${need}${per === undefined ? "" : ` in every ${per}`})`).join(" or ")
]

/** Reads a sheet out: every line with its points, article, records and reason, then the duties and the grade proposed. */
export const saySheet = (sheet: Assessment.Sheet.Sheet, rulebook: Rulebook): string => {
  const words = wordsOf(rulebook)
  const lines = sheet.lines.map((line) => [
    format(line.points),
    words.labels.get(line.item) ?? line.item,
    line.article === undefined ? "" : words.clauses.get(line.article) ?? line.article,
    line.records.join(" "),
    Assessment.Reasons.sayWhy(line, { rulebook, title: (record) => record, language: "en" })
  ])
  const duties = sheet.duties.map(sayDuty(words))
  return [
    `${sheet.member}  ${sheet.rulebook} ${sheet.edition}  ${sheet.year.from} to ${sheet.year.to}  ${sheet.roles.join(", ")}`,
    ...(lines.length === 0 ? [] : [table(lines, [0])]),
    Assessment.Sheet.isScored(sheet) ? `${format(sheet.total)} points in all` : "no points are kept",
    ...(duties.length === 0 ? [] : ["duties", table(duties)]),
    ...(sheet.proposed === undefined ? [] : [`grade proposed, for a person to decide: ${words.labels.get(sheet.proposed.grade) ?? sheet.proposed.grade}${sheet.proposed.heldBackBy.length === 0 ? "" : `, held back from ${words.labels.get(sheet.proposed.reached) ?? sheet.proposed.reached} by unmet duties`}`])
  ].join("\n")
}

/** Reads many sheets out, one line each in order of member: a list by points would be a ranking. */
export const saySheets = (sheets: ReadonlyArray<Assessment.Sheet.Sheet>, rulebook: Rulebook): string => {
  const { labels } = wordsOf(rulebook)
  return table([
    ["member", "points", "lines", "duties met", "grade proposed"],
    ...sheets.map(({ blocks, duties, lines, member, proposed, total }) => [
      member, Assessment.Sheet.isScored({ blocks }) ? format(total) : "none kept", String(lines.length), duties.length === 0 ? "none asked" : `${duties.filter(({ met }) => met).length} of ${duties.length}`,
      proposed === undefined ? "none" : labels.get(proposed.grade) ?? proposed.grade
    ])
  ], [1, 2])
}
