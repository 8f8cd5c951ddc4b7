import type * as Member from "../member/Member.ts"
import type { Fact } from "./Fact.ts"
import { sumOf } from "./hold.ts"
import { payNode, subtotals } from "./payNode.ts"
import * as Points from "./Points.ts"
import { propose } from "./propose.ts"
import { gather } from "./Records.ts"
import { concerns, type Node, type Role, type Rulebook } from "./Rulebook.ts"
import type { Line, Sheet } from "./Sheet.ts"
import { weigh } from "./weigh.ts"
import { holds, type Year } from "./Year.ts"

/** Who is assessed: the member and the offices held; being a member (委员) goes without saying. */
export interface Assessed {
  readonly id: Member.Id
  readonly roles: ReadonlyArray<Role>
}

/**
 * Assesses one member over one year: applies the table and the gates to the member's records.
 *
 * Every point given or cut has a line and the total is the sum of the lines. The order of the facts does not matter.
 * Facts of other members and outside the year are passed over, save that a gate over the term looks back to its first day.
 */
export const assess = (rulebook: Rulebook, { id, roles }: Assessed, facts: Iterable<Fact>, year: Year): Sheet => {
  const { attendance: attending = {}, gates, grades, rounding, table } = rulebook
  const overTerm = gates.some(({ anyOf }) => anyOf.some(({ within }) => within === "term"))
  const inTerm: Array<Fact> = []
  const inYear: Array<Fact> = []
  for (const fact of facts) {
    if (fact.member !== id) continue
    if (holds(year, fact.on)) inYear.push(fact)
    if (overTerm && year.term <= fact.on && fact.on <= year.to) inTerm.push(fact)
  }
  const records = gather(inYear)
  const top = table?.id ?? rulebook.id
  const spans = { year: records, term: overTerm ? gather(inTerm) : records }
  const duties = gates.filter((gate) => concerns(gate, roles)).map((gate) => weigh(gate, spans, attending, year))
  const unmet = new Set(duties.filter(({ met }) => !met).map(({ gate }) => gate))
  const applied = table === undefined ? [] : payNode(table, undefined, { records, attending, roles, unmet, paid: new Map(), excepted: new Set(exceptions(table)) })
  const repeated = records.repeated.map(({ record }): Line =>
    ({ block: top, item: top, records: [record], points: Points.zero, why: { _tag: "Repeated" } })
  )
  const lines = rounded(rounding, top, [...applied, ...repeated])
  const total = sumOf(lines)
  // Grades that ask for points say nothing where none are added up.
  const proposed = table === undefined && grades.some(({ from }) => from !== undefined) ? undefined : propose(grades, total, duties)
  return {
    member: id,
    roles: [...new Set<Role>(["member", ...roles])].sort(),
    rulebook: rulebook.id,
    edition: rulebook.edition,
    year,
    total,
    blocks: table === undefined ? [] : subtotals(table, lines, roles),
    lines,
    duties,
    ...(proposed === undefined ? {} : { proposed })
  }
}

/** Assesses many members over one year, looking at each fact once. */
export const assessAll = (
  rulebook: Rulebook,
  members: Iterable<Assessed>,
  facts: Iterable<Fact>,
  year: Year
): ReadonlyArray<Sheet> => {
  const byMember = Map.groupBy(facts, ({ member }) => member)
  return Array.from(members, (member) => assess(rulebook, member, byMember.get(member.id) ?? [], year))
}

const exceptions = (node: Node): ReadonlyArray<string> => node.node === "item" ? node.except ?? [] : node.of.flatMap(exceptions)

const rounded = (rounding: Rulebook["rounding"], table: string, lines: ReadonlyArray<Line>): ReadonlyArray<Line> => {
  if (rounding === undefined) return lines
  const before = sumOf(lines)
  const step = rounding.to as Points.Points
  const points = Points.round(before, step, rounding.how) - before as Points.Points
  const article = rounding.article === undefined ? {} : { article: rounding.article }
  return points === 0 ? lines : [...lines, { block: table, item: table, ...article, records: [], points, why: { _tag: "Rounding", step, before } }]
}
