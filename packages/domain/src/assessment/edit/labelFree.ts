import { Result, Schema } from "effect"
import type { Words } from "../Place.ts"
import { type At, Meant, rulesOf } from "../reading/say.ts"
import type { Does } from "../reading/grammar.ts"
import type { Rulebook } from "../Rulebook.ts"

/** Another rule of the same sort is called so already; two of one label could not be told apart in a sentence. */
export class LabelTaken extends Schema.TaggedError<LabelTaken>()("Rulebook.LabelTaken", { id: Schema.String, by: Meant }) {}

/** Gives the sort of a rule: places of the table are of one sort, and any other rules of their own. */
export const sortOf = (does: Does): string => does === "item" || does === "block" || does === "best" ? "place" : does

/** Gives the label back where no other rule of the same sort is called so in Chinese; refuses it otherwise. */
export const labelFree = (rulebook: Rulebook, { does, id }: At, label: Words): Result.Result<Words, LabelTaken> => {
  const other = rulesOf(rulebook).find((rule) => sortOf(rule.does) === sortOf(does) && rule.id !== id && (rule.of["label"] as Words | undefined)?.zh === label.zh)
  return other === undefined ? Result.succeed(label) : Result.fail(new LabelTaken({ id, by: { does: other.does, id: other.id } }))
}
