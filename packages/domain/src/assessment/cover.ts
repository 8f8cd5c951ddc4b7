import { type Article, type Bound, type Node, places, type Rulebook, type Words } from "./Rulebook.ts"
import { say, type Said } from "./reading/say.ts"

/**
 * One clause of the regulation beside the rules that stand on it.
 *
 * `as` says what became of it: `encoded` by at least one rule, `marked` where the rules only add up and bound the points a
 * person decides on, left to a person's `judgement`, `outOfScope`, or `open`: said to be a rule although nothing stands on it. `text` is the printed wording where it is known.
 */
export interface Covered {
  readonly article: string
  readonly clause: string
  readonly label: Words
  readonly text?: string
  readonly as: "encoded" | "marked" | "judgement" | "outOfScope" | "open"
  readonly rules: ReadonlyArray<Said>
}

/** The clauses of a regulation in order, how many became what, and the rules that name no clause. */
export interface Coverage {
  readonly clauses: ReadonlyArray<Covered>
  readonly count: Readonly<Record<Covered["as"], number>>
  readonly loose: ReadonlyArray<Said>
}

/** Sets the clauses of a regulation beside the rules encoded from them, in the language given; a block that only adds up is none. */
export const cover = (rulebook: Rulebook, language: keyof Words): Coverage => {
  const cited = citations(rulebook)
  const table = places(rulebook)
  const marks = new Set(table.filter((node) => node.node === "item" && node.pays.by === "mark").map(({ id }) => id))
  const plain = new Set(table.filter((node) => node.node === "block" && node.base === undefined && node.cap === undefined && node.floor === undefined).map(({ id }) => id))
  const rules = say(rulebook, language).filter(({ does, id }) => does !== "block" || !plain.has(id)).map((said) => ({ said, on: cited.get(`${said.does} ${said.id}`) ?? new Set<string>() }))
  const clauses = rulebook.articles.map((article): Covered => {
    const { clause, id, label, text } = article
    const standing = rules.filter(({ on }) => on.has(id)).map(({ said }) => said)
    return { article: id, clause, label, ...(text === undefined ? {} : { text }), as: became(article, standing, marks), rules: standing }
  })
  const count = { encoded: 0, marked: 0, judgement: 0, outOfScope: 0, open: 0 }
  for (const { as } of clauses) count[as]++
  return { clauses, count, loose: rules.filter(({ on }) => on.size === 0).map(({ said }) => said) }
}

const became = ({ treated }: Article, rules: ReadonlyArray<Said>, marks: ReadonlySet<string>): Covered["as"] => {
  if (treated !== "rule") return treated
  if (rules.length === 0) return "open"
  return rules.every(({ does, id }) => does === "item" && marks.has(id)) ? "marked" : "encoded"
}

/** The articles each rule stands on: its own or that of the place around it, and those its bounds name. */
const citations = ({ attendance, bulletins, consequences = [], gates, grades, quotas = [], rounding, table }: Rulebook): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, ReadonlySet<string>>()
  const add = (does: string, id: string, ...articles: ReadonlyArray<string | undefined>) =>
    found.set(`${does} ${id}`, new Set(articles.filter((article) => article !== undefined)))
  const walk = (node: Node, around: string | undefined): void => {
    const article = node.article ?? around
    const bounds: ReadonlyArray<Bound | undefined> = node.node === "best" ? [] : [node.cap, node.floor, node.node === "block" ? node.base : undefined]
    add(node.node, node.id, article, ...bounds.map((bound) => bound?.article))
    if (node.node !== "item") for (const child of node.of) walk(child, article)
  }
  if (table !== undefined) walk(table, undefined)
  add("attendance", "attendance", attendance?.present?.article, attendance?.exempt?.article)
  add("rounding", "rounding", rounding?.article)
  add("bulletins", "bulletins", bulletins?.article)
  for (const [does, all] of [["gate", gates], ["grade", grades], ["quota", quotas], ["consequence", consequences]] as const) {
    for (const { article, id } of all) add(does, id, article)
  }
  return found
}
