import { Assessment } from "@jianyan/domain"
import { formatPoints, language } from "@jianyan/ui"
import { law } from "./law.ts"
import { sayGate } from "./sayGate.ts"
import { sayItem, sayRoles } from "./sayItem.ts"
import { words } from "./words.ts"

type Rulebook = Assessment.Rulebook.Rulebook
type Node = Assessment.Rulebook.Node

/** What a rule of the rulebook does: pays records, bounds a sum, sets a duty, names a grade, limits how many may be named, says what follows or how often scores are told, or says how attendance or the total is read. */
export type Does = "item" | "best" | "base" | "cap" | "floor" | "gate" | "grade" | "attendance" | "rounding" | "quota" | "consequence" | "bulletins"

/** One rule that the program applies, read back, with the article it stands on where it names one. */
export interface Rule {
  readonly id: string
  readonly does: Does
  readonly label: string
  readonly sentence: string
  readonly article?: string | undefined
}

/** Reads every rule of a rulebook back, in the order in which the program applies them. */
export const rulesOf = (rulebook: Rulebook): ReadonlyArray<Rule> => [
  ...ofAttendance(rulebook),
  ...(rulebook.table === undefined ? [] : ofNode(rulebook.table, undefined, rulebook)),
  ...ofRounding(rulebook),
  ...rulebook.gates.map((gate): Rule => ({ id: gate.id, does: "gate", label: words(gate.label), sentence: sayGate(gate, rulebook), article: gate.article })),
  ...rulebook.grades.map((grade): Rule => ({
    id: grade.id, does: "grade", label: words(grade.label), article: grade.article,
    sentence: law("alone", grade.from === undefined ? law("lowest", words(grade.label)) : law("grade", formatPoints(grade.from), words(grade.label)))
  })),
  ...ofReading(rulebook)
]

const ofNode = (node: Node, around: string | undefined, rulebook: Rulebook): ReadonlyArray<Rule> => {
  const article = node.article ?? around
  const label = words(node.label)
  if (node.node === "item") return [{ id: node.id, does: "item", label, sentence: sayItem(node, rulebook), article }, ...bounds(node, article, true)]
  const head: ReadonlyArray<Rule> = node.node === "best"
    ? [{ id: node.id, does: "best", label, article, sentence: law("alone", law("clauses", [law("best"), ...sayRoles(node, rulebook)])) }]
    : bounds(node, article, false)
  return [...head, ...node.of.flatMap((child) => ofNode(child, article, rulebook))]
}

/** The base, cap and floor of a place. Those of an item that name no article of their own are in its sentence. */
const bounds = (node: Exclude<Node, { readonly node: "best" }>, article: string | undefined, ofItem: boolean): ReadonlyArray<Rule> =>
  (["base", "cap", "floor"] as const).flatMap((does): ReadonlyArray<Rule> => {
    const bound = does === "base" ? (node.node === "block" ? node.base : undefined) : node[does]
    if (bound === undefined || (ofItem && bound.article === undefined)) return []
    return [{ id: `${node.id}-${does}`, does, label: words(node.label), article: bound.article ?? article, sentence: law("alone", law(does, formatPoints(bound.points))) }]
  })

const ofAttendance = ({ attendance }: Rulebook): ReadonlyArray<Rule> => [
  ...(attendance?.present === undefined ? [] : [rule("present", "attendance", law("present", law("fraction", ...attendance.present.atLeast)), attendance.present.article)]),
  ...(attendance?.exempt === undefined ? [] : [rule("exempt", "attendance", law("exempt"), attendance.exempt.article)])
]

const ofRounding = ({ rounding }: Rulebook): ReadonlyArray<Rule> =>
  rounding === undefined ? [] : [rule("rounding", "rounding", law(`rounding.${rounding.how}`, formatPoints(rounding.to)), rounding.article)]

/** The quotas, consequences and bulletins, in the words of the language of rulebooks itself. */
const ofReading = (rulebook: Rulebook): ReadonlyArray<Rule> =>
  Assessment.Reading.say(rulebook, language() === "en" ? "en" : "zh").flatMap(({ article, does, id, label, sentence }) =>
    does === "quota" || does === "consequence" || does === "bulletins"
      ? [{ id, does, label: label === undefined ? "" : words(label), sentence, article: does === "bulletins" ? rulebook.bulletins?.article : article }]
      : []
  )

const rule = (id: string, does: Does, sentence: string, article: string | undefined): Rule => ({ id, does, label: "", sentence: law("alone", sentence), article })
