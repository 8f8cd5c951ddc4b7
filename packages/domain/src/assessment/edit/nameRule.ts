import { Result } from "effect"
import type { Words } from "../Place.ts"
import type { Unreadable } from "../read.ts"
import { type At, NoSuchRule, rulesOf } from "../reading/say.ts"
import type { Rulebook } from "../Rulebook.ts"
import { labelFree, type LabelTaken } from "./labelFree.ts"
import { putRule } from "./putRule.ts"

/** What a rule is called, and the article it stands on, if it names one. */
export interface Named {
  readonly label: Words
  readonly article: string | undefined
}

/** Calls a rule by another label and puts it on another article; what it says stays, and so does the id by which others name it. Refuses a rule that has no label. */
export const nameRule = (rulebook: Rulebook, { does, id }: At, { article, label }: Named): Result.Result<Rulebook, NoSuchRule | LabelTaken | Unreadable> => {
  const rule = rulesOf(rulebook).find((one) => one.does === does && one.id === id)
  if (rule?.of["label"] === undefined) return Result.fail(new NoSuchRule({ does, id }))
  const { article: _, ...rest } = rule.of
  const free = (rule.of["label"] as Words).zh === label.zh ? Result.succeed(label) : labelFree(rulebook, { does, id }, label)
  return Result.flatMap(free, () => putRule(rulebook, { does, id }, { ...rest, label, ...(article === undefined ? {} : { article }) }))
}
