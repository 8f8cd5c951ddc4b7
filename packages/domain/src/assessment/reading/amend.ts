import { Result, Schema } from "effect"
import { putRule } from "../edit/putRule.ts"
import type { Rulebook } from "../Rulebook.ts"
import { grammar } from "./grammar.ts"
import { readAll } from "./Phrase.ts"
import { alone, type At, beside, type Language, NoSuchRule, rulesOf, speechOf } from "./say.ts"

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
    const amended = putRule(rulebook, { does, id }, { ...kept, ...told })
    if (Result.isSuccess(amended)) return Result.succeed(amended.success)
  }
  return Result.fail(new Unclear({ does, id, sentence }))
}
