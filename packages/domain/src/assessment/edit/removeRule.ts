import { Result, Schema } from "effect"
import { fit, type Unreadable } from "../read.ts"
import { type At, NoSuchRule, rulesOf } from "../reading/say.ts"
import { type Node, places, type Rulebook } from "../Rulebook.ts"

/** A block, and a set of alternatives, holds at least one place: with its last one it would be none. */
export class LastPlace extends Schema.TaggedError<LastPlace>()("Rulebook.LastPlace", { id: Schema.String }) {}

/** Other rules name this one: they must let go of it first. */
export class StillNamed extends Schema.TaggedError<StillNamed>()("Rulebook.StillNamed", { id: Schema.String, by: Schema.NonEmptyArray(Schema.String) }) {}

/** Takes a rule out of the rulebook, with everything in it; refuses one that others name, or anything in it, and the last place of a block. */
export const removeRule = (rulebook: Rulebook, { does, id }: At): Result.Result<Rulebook, NoSuchRule | LastPlace | StillNamed | Unreadable> => {
  const rules = rulesOf(rulebook)
  if (!rules.some((rule) => rule.does === does && rule.id === id)) return Result.fail(new NoSuchRule({ does, id }))
  const gone = new Set(does === "item" || does === "block" || does === "best" ? inside(rulebook, id) : [id])
  const [first, ...rest] = rules.filter((rule) => !gone.has(rule.id) && [...gone].some((one) => names(rule.of, one))).map((rule) => rule.id)
  if (first !== undefined) return Result.fail(new StillNamed({ id, by: [first, ...rest] }))
  const { table, ...others } = rulebook
  if (does !== "item" && does !== "block" && does !== "best") {
    const without = (all: ReadonlyArray<{ readonly id: string }> | undefined) => all?.filter((one) => one.id !== id)
    if (does === "attendance" || does === "rounding" || does === "bulletins") return fit(Object.fromEntries(Object.entries(rulebook).filter(([key]) => key !== does)))
    const list = ({ gate: "gates", grade: "grades", quota: "quotas", consequence: "consequences" } as const)[does]
    return fit({ ...rulebook, [list]: without(rulebook[list]) })
  }
  if (table === undefined || table.id === id) return fit(others)
  return Result.flatMap(outOf(table, id), (left) => fit({ ...others, table: left }))
}

/** The ids of a place of the table and of everything in it. */
const inside = (rulebook: Rulebook, id: string): ReadonlyArray<string> => {
  const found = places(rulebook).find((node) => node.id === id)
  return found === undefined || found.node === "item" ? [id] : [id, ...found.of.flatMap((child) => inside(rulebook, child.id))]
}

/** Whether a rule, those within it left out, names something by this id. */
const names = (of: Readonly<Record<string, unknown>>, id: string): boolean =>
  ["except", "requires", "forbids", "tieBreak", "grade", "when"].some((key) => holds(of[key], id))

const holds = (value: unknown, id: string): boolean =>
  value === id || (Array.isArray(value) ? value.some((one) => holds(one, id)) : typeof value === "object" && value !== null && Object.values(value).some((one) => holds(one, id)))

const outOf = (node: Node, id: string): Result.Result<Node, LastPlace> => {
  if (node.node === "item") return Result.succeed(node)
  const left = node.of.filter((child) => child.id !== id)
  const kept: Array<Node> = []
  for (const child of left) {
    const without = outOf(child, id)
    if (Result.isFailure(without)) return without
    kept.push(without.success)
  }
  const [first, ...rest] = kept
  return first === undefined ? Result.fail(new LastPlace({ id: node.id })) : Result.succeed({ ...node, of: [first, ...rest] })
}
