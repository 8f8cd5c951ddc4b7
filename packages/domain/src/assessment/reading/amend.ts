import { Result, Schema } from "effect"
import { type Node, Rulebook } from "../Rulebook.ts"
import { grammar } from "./grammar.ts"
import { type Fields, readAll } from "./Phrase.ts"
import { alone, type At, beside, type Language, rulesOf, speechOf } from "./say.ts"

/** Raised when the rulebook has no such rule. */
export class NoSuchRule extends Schema.TaggedError<NoSuchRule>()("Rulebook.NoSuchRule", { does: Schema.String, id: Schema.String }) {}

/** Raised when a sentence is not one of the language, or says what no rule may; `sentence` is what was given. */
export class Unclear extends Schema.TaggedError<Unclear>()("Rulebook.Unclear", { does: Schema.String, id: Schema.String, sentence: Schema.String }) {}

/**
 * Puts a rule into other words: the sentence takes the place of what the rule said, under the same name and article.
 *
 * What `say` says leaves the rulebook as it is. A rulebook is data, so the amended one is another, to be checked and adopted.
 */
export const amend = (rulebook: Rulebook, { does, id }: At, sentence: string, language: Language): Result.Result<Rulebook, NoSuchRule | Unclear> => {
  const rule = rulesOf(rulebook).find((one) => one.does === does && one.id === id)
  if (rule === undefined) return Result.fail(new NoSuchRule({ does, id }))
  const phrase = grammar(speechOf(rulebook, language))[does]
  const kept = alone(does) ? {} : Object.fromEntries(Object.entries(rule.of).filter(([name]) => beside.includes(name)))
  const uncapital = sentence.replace(/^[A-Z]/u, (letter) => letter.toLowerCase())
  for (const told of readAll(phrase, uncapital)) {
    const amended = valid(replaced(rulebook, { does, id }, { ...kept, ...told }))
    if (Result.isSuccess(amended)) return Result.succeed(amended.success)
  }
  return Result.fail(new Unclear({ does, id, sentence }))
}

const valid = Schema.decodeUnknownResult(Schema.toType(Rulebook))

const replaced = (rulebook: Rulebook, { does, id }: At, rule: Fields): unknown => {
  const among = (all: ReadonlyArray<{ readonly id: string }> | undefined) => all?.map((one) => one.id === id ? rule : one)
  switch (does) {
    case "attendance": case "rounding": case "bulletins": return { ...rulebook, [does]: rule }
    case "gate": return { ...rulebook, gates: among(rulebook.gates) }
    case "grade": return { ...rulebook, grades: among(rulebook.grades) }
    case "quota": return { ...rulebook, quotas: among(rulebook.quotas) }
    case "consequence": return { ...rulebook, consequences: among(rulebook.consequences) }
    case "item": case "block": case "best": return { ...rulebook, table: rulebook.table === undefined ? undefined : inTable(rulebook.table, id, rule) }
  }
}

const inTable = (node: Node, id: string, rule: Fields): unknown =>
  node.id === id ? rule : node.node === "item" ? node : { ...node, of: node.of.map((child) => inTable(child, id, rule)) }
