import { Result, Schema } from "effect"
import { fit, type Unreadable } from "../read.ts"
import { type At, Meant, NoSuchRule, type Rule, rulesOf } from "../reading/say.ts"
import { type Node, places, type Rulebook } from "../Rulebook.ts"
import { sortOf } from "./labelFree.ts"

/** A block, and a set of alternatives, holds at least one place: with its last one it would be none. */
export class LastPlace extends Schema.TaggedError<LastPlace>()("Rulebook.LastPlace", { id: Schema.String }) {}

/** Other rules name this one: they must let go of it first. */
export class StillNamed extends Schema.TaggedError<StillNamed>()("Rulebook.StillNamed", { id: Schema.String, by: Schema.NonEmptyArray(Meant) }) {}

/** Takes a rule out of the rulebook, with everything in it; refuses one that others name, or anything in it, and the last place of a block. */
export const removeRule = (rulebook: Rulebook, { does, id }: At): Result.Result<Rulebook, NoSuchRule | LastPlace | StillNamed | Unreadable> => {
  const rules = rulesOf(rulebook)
  if (!rules.some((rule) => rule.does === does && rule.id === id)) return Result.fail(new NoSuchRule({ does, id }))
  const gone = sortOf(does) === "place" ? inside(rulebook, id) : [id]
  const itself = (rule: Rule) => sortOf(rule.does) === sortOf(does) && gone.includes(rule.id)
  const [first, ...rest] = rules.filter((rule) => !itself(rule) && gone.some((one) => names(rule, does, one))).map(({ does, id }) => ({ does, id }))
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

/** Where rules of each sort are named; what happens under a name of another sort is about something else. */
const naming = (does: At["does"]): ReadonlyArray<string> => does === "gate" ? ["requires", "gates"] : does === "grade" ? ["forbids", "grade", "grades"] : ["except", "tieBreak"]

/** Whether a rule, those within it left out, names a rule of a sort by its id. */
const names = ({ of: { of: _, ...own } }: Rule, does: At["does"], id: string): boolean => {
  const keys = naming(does)
  const within = (value: unknown): boolean => typeof value === "object" && value !== null && Object.entries(value).some(([key, one]) => keys.includes(key) ? holds(one, id) : within(one))
  return within(own)
}

const holds = (value: unknown, id: string): boolean => value === id || Array.isArray(value) && value.includes(id)

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
