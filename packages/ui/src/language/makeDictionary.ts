import { flatten, translator, type Flatten, type Translator } from "@solid-primitives/i18n"
import { language } from "./language.ts"

/** Words of a screen by key: a sentence, a sentence with something in it, or a group of them. */
export type Words = { readonly [key: string]: string | ((...given: never[]) => string) | Words }

/** The same keys as `W`, in another language: a missing or a surplus key does not compile. */
export type SameWords<W> = {
  readonly [K in keyof W]: W[K] extends string
    ? string
    : W[K] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : SameWords<W[K]>
}

/**
 * Makes the words of a screen: `t("review.empty")`, `t("review.left", 3)`.
 *
 * Chinese is the source and English owes the same keys. Reading a word inside JSX follows the language as it changes.
 */
export const makeDictionary = <W extends Words>(books: { readonly zh: W; readonly en: NoInfer<SameWords<W>> }): Translator<Flatten<W>> => {
  const zh = flatten(books.zh)
  const en = flatten(books.en as SameWords<W> & W)
  return translator(() => (language() === "en" ? en : zh)) as Translator<Flatten<W>>
}
