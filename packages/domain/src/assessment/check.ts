import { checkDuties } from "./checkDuties.ts"
import { checkFilters } from "./checkFilters.ts"
import { checkQuota } from "./checkQuota.ts"
import { checkWindows } from "./checkWindows.ts"
import { Finding } from "./Finding.ts"
import type * as Points from "./Points.ts"
import { reach, unheld } from "./reach.ts"
import { type Bound, concerns, type Item, type Node, places as placesOf, type Role, type Rulebook } from "./Rulebook.ts"

/** Looks through a rulebook without any records and lists what cannot work, in the order of the rulebook. */
export const check = (rulebook: Rulebook): ReadonlyArray<Finding> => {
  const places = placesOf(rulebook)
  return [
    ...articles(rulebook, places),
    ...duplicates(rulebook, places),
    ...roles(rulebook, places),
    ...exceptions(places),
    ...places.flatMap((node) => bounds(node, rulebook)),
    ...places.flatMap((node) => node.node === "item" ? checkFilters(node.id, node.counts, rulebook, node) : []),
    ...places.flatMap((node) => node.node === "item" && node.pays.by === "ratio" ? checkFilters(node.id, node.pays.outOf, rulebook, {}) : []),
    ...rulebook.gates.flatMap((gate) => gate.anyOf.flatMap((condition) => [
      ...checkFilters(gate.id, condition.counts, rulebook, condition),
      ...checkQuota(gate.id, condition, rulebook)
    ])),
    ...grades(rulebook),
    ...named(rulebook, places),
    ...presence(rulebook),
    ...checkDuties(rulebook),
    ...checkWindows(rulebook)
  ]
}

/** A share of the half days above the whole, which nobody ever attends. */
const presence = ({ attendance }: Rulebook): ReadonlyArray<Finding> => {
  const [part, of] = attendance?.present?.atLeast ?? [0, 1]
  return part > of ? [Finding.cases.DeadFilter.make({ at: "attendance", field: "present", value: `${part}/${of}` })] : []
}

const cites = (node: Node): ReadonlyArray<string | undefined> => [
  node.article,
  ...(node.node === "best" ? [] : [node.cap?.article, node.floor?.article]),
  ...(node.node === "block" ? [node.base?.article] : [])
]

const articles = ({ articles, attendance, bulletins, consequences = [], gates, grades, quotas = [], rounding, table }: Rulebook, places: ReadonlyArray<Node>): ReadonlyArray<Finding> => {
  const known = new Set(articles.map(({ id }) => id))
  const cited = [
    ...places.flatMap((node) => cites(node).map((article) => ({ at: node.id, article }))),
    ...[attendance?.present?.article, attendance?.exempt?.article].map((article) => ({ at: "attendance", article })),
    { at: "rounding", article: rounding?.article },
    { at: "bulletins", article: bulletins?.article },
    ...[...gates, ...grades, ...quotas, ...consequences].map(({ article, id }) => ({ at: id, article }))
  ].flatMap(({ article, at }) => article === undefined ? [] : [{ at, article }])
  const stoodOn = new Set(cited.map(({ article }) => article))
  return [
    ...cited.filter(({ article }) => !known.has(article)).map(({ article, at }) => Finding.cases.UnknownArticle.make({ at, article })),
    ...[...(table === undefined ? [] : withoutArticle(table, false)), ...[...gates, ...quotas, ...consequences].filter(({ article }) => article === undefined).map(({ id }) => id)]
      .map((at) => Finding.cases.NoArticle.make({ at })),
    ...articles.filter(({ id, treated }) => treated === "rule" && !stoodOn.has(id)).map(({ id }) => Finding.cases.IdleArticle.make({ at: id }))
  ]
}

/** The items that stand on no article, not even on that of a place around them. */
const withoutArticle = (node: Node, covered: boolean): ReadonlyArray<string> => {
  const stands = covered || node.article !== undefined
  if (node.node === "item") return stands ? [] : [node.id]
  return node.of.flatMap((child) => withoutArticle(child, stands))
}

const duplicates = ({ articles, consequences = [], gates, grades, quotas = [] }: Rulebook, table: ReadonlyArray<Node>): ReadonlyArray<Finding> =>
  Object.entries({ articles, table, gates, grades, quotas, consequences }).flatMap(([among, named]) => {
    const ids = named.map(({ id }) => id)
    const twice = new Set(ids.filter((id, position) => ids.indexOf(id) < position))
    return [...twice].map((at) => Finding.cases.DuplicateId.make({ at, among: among as "articles" | "table" | "gates" | "grades" | "quotas" | "consequences" }))
  })

const roles = ({ consequences = [], gates, quotas = [], roles, table }: Rulebook, places: ReadonlyArray<Node>): ReadonlyArray<Finding> => {
  const declared = roles.map(({ role }) => role)
  const undeclared = [...places, ...gates, ...quotas, ...consequences].flatMap((node) =>
    [...node.for ?? [], ...node.notFor ?? []].filter((role) => !declared.includes(role)).map((role) => ({ at: node.id, role }))
  )
  return [
    ...undeclared.map((found) => Finding.cases.UndeclaredRole.make(found)),
    ...declared.filter((role) => table !== undefined && !hasItem(table, [role])).map((role) => Finding.cases.RoleWithoutItem.make({ role }))
  ]
}

const hasItem = (node: Node, roles: ReadonlyArray<Role>): boolean =>
  concerns(node, roles) && (node.node === "item" || node.of.some((child) => hasItem(child, roles)))

const exceptions = (places: ReadonlyArray<Node>): ReadonlyArray<Finding> => {
  const items = places.filter((node): node is Item => node.node === "item")
  return items.flatMap(({ except = [] as ReadonlyArray<string>, id }, position) => {
    const earlier = items.slice(0, position).map(({ id }) => id)
    return except.filter((item) => !earlier.includes(item)).map((item) => Finding.cases.UnknownException.make({ at: id, item }))
  })
}

const bounds = (node: Node, { roles, yearStarts }: Rulebook): ReadonlyArray<Finding> => {
  if (node.node === "best") return []
  const all = roles.map(({ role }) => unheld(node, [role], yearStarts))
  const most = Math.max(...all.map(({ most }) => most))
  const least = Math.min(...all.map(({ least }) => least))
  const idle = (bound: Bound | undefined, beyond: (points: number) => boolean) => bound === undefined || beyond(bound.points) ? [] : [bound.points]
  return [
    ...idle(node.cap, (cap) => most > cap).map((cap) => Finding.cases.IdleCap.make({ at: node.id, cap, reach: most as Points.Points })),
    ...idle(node.floor, (floor) => least < floor).map((floor) => Finding.cases.IdleFloor.make({ at: node.id, floor, reach: least as Points.Points }))
  ]
}

const grades = ({ gates, grades, roles, table, yearStarts }: Rulebook): ReadonlyArray<Finding> => {
  const ids = grades.map(({ id }) => id)
  return [
    ...gates.flatMap(({ forbids, id }) => forbids.filter((grade) => !ids.includes(grade)).map((grade) => Finding.cases.UnknownGrade.make({ at: id, grade }))),
    ...grades.flatMap(({ from, id }) => from === undefined ? [] : roles.flatMap(({ role }) => {
      const most = table === undefined ? 0 : reach(table, [role], yearStarts).most
      return most < from ? [Finding.cases.UnreachableGrade.make({ at: id, from, role, reach: most as Points.Points })] : []
    })),
    ...grades.flatMap(({ from = -Infinity, id }, position) =>
      grades.slice(0, position).some((above) => (above.from ?? -Infinity) <= from) ? [Finding.cases.GradeOutOfOrder.make({ at: id })] : []
    ),
    ...(grades.length > 0 && grades.every(({ from }) => from !== undefined) ? [Finding.cases.NoLowestGrade.make({})] : [])
  ]
}

/** The gates, grades and blocks that places, quotas and consequences name and that are not there. */
const named = ({ consequences = [], gates, grades, quotas = [] }: Rulebook, places: ReadonlyArray<Node>): ReadonlyArray<Finding> => {
  const unknown = (names: ReadonlyArray<string>, known: ReadonlyArray<{ readonly id: string }>) => names.filter((name) => !known.some(({ id }) => id === name))
  const blocks = places.filter(({ node }) => node === "block")
  return [
    ...places.flatMap(({ id, requires = [] }) => unknown(requires, gates).map((gate) => Finding.cases.UnknownGate.make({ at: id, gate }))),
    ...quotas.flatMap(({ grade, id, tieBreak = [] }) => [
      ...unknown(grade === undefined ? [] : [grade], grades).map((grade) => Finding.cases.UnknownGrade.make({ at: id, grade })),
      ...unknown(tieBreak, blocks).map((block) => Finding.cases.UnknownBlock.make({ at: id, block }))
    ]),
    ...consequences.flatMap(({ id, when }) => when.flatMap((trigger): ReadonlyArray<Finding> => {
      switch (trigger.by) {
        case "below": return []
        case "grade": return unknown(trigger.grades, grades).map((grade) => Finding.cases.UnknownGrade.make({ at: id, grade }))
        case "unmet": return unknown(trigger.gates, gates).map((gate) => Finding.cases.UnknownGate.make({ at: id, gate }))
      }
    }))
  ]
}
