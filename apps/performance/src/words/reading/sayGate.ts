import type { Assessment } from "@jianyan/domain"
import { law } from "./law.ts"
import { sayCounts, unitOf } from "./sayCounts.ts"
import { clauseOf, sayRoles } from "./sayItem.ts"
import { words } from "./words.ts"

type Rulebook = Assessment.Rulebook.Rulebook

const pers = { month: "perMonth", quarter: "perQuarter", halfYear: "perHalfYear", year: "perYear" } as const

/** Reads one minimum duty back as a sentence: what is asked for, in which time, and which grades it holds back. */
export const sayGate = (gate: Assessment.Rulebook.Gate, rulebook: Rulebook): string =>
  law("alone", law("clauses", [
    gate.anyOf.map((condition) => sayCondition(condition, rulebook)).join(law("orElse")),
    ...(gate.forbids.length === 0 ? [] : [law("forbids", law("or", gate.forbids.map((id) => gradeOf(rulebook, id))))]),
    ...sayRoles(gate, rulebook)
  ]))

/** Says one way to satisfy a duty, such as "全体会议，出席的，全年不少于 1 次". */
export const sayCondition = ({ atLeast, atMost = 0, counts, measure = "records", per, within = "year" }: Assessment.Rulebook.Condition, rulebook: Rulebook): string => {
  const when = law(`when.${per === undefined ? within : pers[per]}`)
  const quantity = law(`quantity.${measure}`, String(atLeast ?? atMost), unitOf(counts))
  return law("needs", sayCounts(counts, clauseOf(rulebook)), law(`need.${atLeast === undefined ? "atMost" : "atLeast"}`, when, quantity))
}

/** Gives what a grade is called. */
export const gradeOf = (rulebook: Rulebook, id: string): string => {
  const found = rulebook.grades.find((grade) => grade.id === id)
  return found === undefined ? id : words(found.label)
}
