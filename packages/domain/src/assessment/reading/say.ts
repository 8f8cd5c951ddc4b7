import { Schema } from "effect"
import type { Words } from "../Place.ts"
import { places, type Rulebook } from "../Rulebook.ts"
import { en } from "./en.ts"
import { type Does, grammar } from "./grammar.ts"
import { namesOf } from "./Names.ts"
import type { Fields } from "./Phrase.ts"
import type { Speech } from "./words.ts"
import type { Wording } from "./Wording.ts"
import { zh } from "./zh.ts"

/** Which rule of a rulebook is meant: what it does, and its id; the rules a rulebook has only one of are called by what they do. */
export interface At {
  readonly does: Does
  readonly id: string
}

/** A rule as a refusal names it: an item and a grade may have one id. */
export const Meant = Schema.Struct({ does: Schema.String, id: Schema.String })

/** Raised when the rulebook has no such rule. */
export class NoSuchRule extends Schema.TaggedError<NoSuchRule>()("Rulebook.NoSuchRule", { does: Schema.String, id: Schema.String }) {}

/** One rule read back, with its words and the article it stands on where it names one; its base, cap and floor may name their own in the sentence. */
export interface Said extends At {
  readonly label?: Words
  readonly article?: string
  readonly sentence: string
}

/** The languages rules are read back in. */
export type Language = keyof Words

/** Gives the wording of a language. */
export const wordingOf = (language: Language): Wording => ({ en, zh })[language]

/** Gives what a language calls the kinds of record and their forms. */
export const vocabulary = (language: Language): Pick<Wording, "kinds" | "forms"> => wordingOf(language)

/** The wording of a language, with the things of a rulebook called by their names in it. */
export const speechOf = (rulebook: Rulebook, language: Language): Speech => ({ wording: wordingOf(language), names: namesOf(rulebook, language) })

/** Begins a sentence with a capital where the language has such. */
export const capital = (sentence: string): string => sentence.replace(/^[a-z]/u, (letter) => letter.toUpperCase())

/** One rule of a rulebook, whole: what stands in its sentence, and beside it its name, words and article. */
export interface Rule extends At {
  readonly of: Fields
}

/** Lists the rules of a rulebook in the order in which the program applies them. */
export const rulesOf = (rulebook: Rulebook): ReadonlyArray<Rule> => {
  const { attendance, bulletins, consequences = [], gates, grades, quotas = [], rounding } = rulebook
  const one = (does: Does, of: Fields | undefined): ReadonlyArray<Rule> => of === undefined ? [] : [{ does, id: does, of }]
  const all = (does: Does, rules: ReadonlyArray<Fields & { readonly id: string }>): ReadonlyArray<Rule> => rules.map((of) => ({ does, id: of.id, of }))
  return [
    ...one("attendance", attendance),
    ...places(rulebook).map((of): Rule => ({ does: of.node, id: of.id, of: { ...of } })),
    ...one("rounding", rounding), ...all("gate", gates), ...all("grade", grades), ...all("quota", quotas), ...all("consequence", consequences), ...one("bulletins", bulletins)
  ]
}

/** The fields that stand beside a sentence and not in it. */
export const beside: ReadonlyArray<string> = ["node", "id", "label", "article", "of"]

/** Whether a rule is the only one of its kind, so that its article is said in its sentence. */
export const alone = (does: Does): boolean => does === "attendance" || does === "rounding" || does === "bulletins"

/** Reads every rule of a rulebook back in plain Chinese or English. */
export const say = (rulebook: Rulebook, language: Language): ReadonlyArray<Said> => {
  const phrases = grammar(speechOf(rulebook, language))
  return rulesOf(rulebook).map(({ does, id, of }) => {
    const told = alone(does) ? of : Object.fromEntries(Object.entries(of).filter(([name]) => !beside.includes(name)))
    const { article, label } = of as { readonly article?: string; readonly label?: Words }
    return { does, id, ...(label === undefined ? {} : { label }), ...(article === undefined ? {} : { article }), sentence: capital(phrases[does].say(told)) }
  })
}
