import { Assessment } from "@jianyan/domain"
import { table } from "../screen/table.ts"
import { sayWhy } from "./sayWhy.ts"

const { format } = Assessment.Points

/** The words a rulebook has for each of its places, gates, grades and articles. */
interface Words {
  readonly labels: ReadonlyMap<string, string>
  readonly clauses: ReadonlyMap<string, string>
}

const places = (node: Assessment.Rulebook.Node): ReadonlyArray<readonly [string, string]> =>
  [[node.id, node.label.zh] as const, ...(node.node === "item" ? [] : node.of.flatMap(places))]

/** Collects the words in which a rulebook's sheets are read out. */
export const wordsOf = ({ articles, gates, grades, id, table, title }: Assessment.Rulebook.Rulebook): Words => ({
  labels: new Map([
    [id, title.zh], ...(table === undefined ? [] : places(table)),
    ...[...gates, ...grades].map((named) => [named.id, named.label.zh] as const)
  ]),
  clauses: new Map(articles.map((article) => [article.id, article.clause]))
})

const sayDuty = (words: Words) => ({ article, conditions, gate, met }: Assessment.Sheet.Duty): ReadonlyArray<string> => [
  met ? "met" : "unmet",
  words.labels.get(gate) ?? gate,
  article === undefined ? "" : words.clauses.get(article) ?? article,
  conditions.map(({ bound, have, need, per }) => `${have} (${bound === "atLeast" ? "at least" : "at most"} ${need}${per === undefined ? "" : ` in every ${per}`})`).join(" or ")
]

/** Reads a sheet out: every line with its points, article, records and reason, then the duties and the grade proposed. */
export const saySheet = (sheet: Assessment.Sheet.Sheet, words: Words): string => {
  const lines = sheet.lines.map((line) => [
    format(line.points),
    words.labels.get(line.item) ?? line.item,
    line.article === undefined ? "" : words.clauses.get(line.article) ?? line.article,
    line.records.join(" "),
    sayWhy(line.why) + (line.dealt === undefined ? "" : `; share of ${format(line.dealt.whole)}, place ${line.dealt.place + 1} of ${line.dealt.people}`)
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
export const saySheets = (sheets: ReadonlyArray<Assessment.Sheet.Sheet>, words: Words): string =>
  table([
    ["member", "points", "lines", "duties met", "grade proposed"],
    ...sheets.map(({ blocks, duties, lines, member, proposed, total }) => [
      member, Assessment.Sheet.isScored({ blocks }) ? format(total) : "none kept", String(lines.length), duties.length === 0 ? "none asked" : `${duties.filter(({ met }) => met).length} of ${duties.length}`,
      proposed === undefined ? "none" : words.labels.get(proposed.grade) ?? proposed.grade
    ])
  ], [1, 2])
