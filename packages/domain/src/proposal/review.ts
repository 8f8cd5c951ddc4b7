import type { Drafting, GuardedWord } from "../committee/ExaminationRules.ts"
import type { Policy } from "../committee/Policy.ts"
import type { Content } from "./Content.ts"
import type { Origin } from "./Origin.ts"
import { isEmpty, lacksAct, namesPerson, secondAct } from "./wording.ts"

/** Where in a content something was found: the section, the number of the recommendation, and the characters, none where it is about the whole of it. */
export interface Where {
  readonly section: "title" | "situation" | "analysis" | "recommendation" | "research"
  readonly number?: number
  readonly from?: number
  readonly to?: number
}

/** What the review of a content found. `blocks` says whether it stops submission; all else advises, with the printed ground a paper may be refused on. */
export interface Finding {
  readonly code: "noSituation" | "noRecommendation" | "noResearch" | "titleForm" | "secondMatter" | "tooShort" | "tooLong" | "empty" | "noAct" | "guarded" | "namesPerson"
  readonly blocks: boolean
  readonly where: Where
  readonly article?: string
  readonly ground?: number
  /** The words the policy has for a guarded word. */
  readonly guarded?: GuardedWord
  /** How many characters there are, and the bound they pass. */
  readonly length?: { readonly is: number; readonly bound: number }
}

interface Part { readonly where: Where; readonly text: string; readonly bounds?: Drafting["situation"] }

const partsOf = (content: Content, rules: Drafting | undefined): ReadonlyArray<Part> => [
  { where: { section: "title" }, text: content.title },
  { where: { section: "situation" }, text: content.situation, ...(rules !== undefined && { bounds: rules.situation }) },
  { where: { section: "analysis" }, text: content.analysis, ...(rules !== undefined && { bounds: rules.analysis }) },
  ...content.recommendations.map(({ number, text }) => ({ where: { section: "recommendation" as const, number }, text, ...(rules !== undefined && { bounds: rules.recommendation }) }))
]

const lengths = ({ bounds, text, where }: Part): ReadonlyArray<Finding> => {
  const is = [...text.replace(/\s/gu, "")].length
  if (bounds === undefined || is === 0) return []
  if (is < bounds.least) return [{ code: "tooShort", blocks: false, where, length: { is, bound: bounds.least } }]
  return is > bounds.most ? [{ code: "tooLong", blocks: false, where, length: { is, bound: bounds.most } }] : []
}

const guarded = ({ text, where }: Part, words: Drafting["guardedWords"]): ReadonlyArray<Finding> =>
  words.flatMap((word) => {
    const from = text.indexOf(word.word)
    return from < 0 ? [] : [{ code: "guarded", blocks: false, where: { ...where, from, to: from + word.word.length }, guarded: word, ...(word.ground !== undefined && { ground: word.ground }) }]
  })

const accused = ({ text, where }: Part): ReadonlyArray<Finding> => {
  const found = namesPerson(text)
  return found === undefined ? [] : [{ code: "namesPerson", blocks: false, where: { ...where, ...found } }]
}

const title = ({ text, where }: Part): ReadonlyArray<Finding> => {
  const second = secondAct(text)
  return [
    ...(/[。；;！!？?]$/u.test(text.trim()) || /^(?:提案|建议|意见)$/u.test(text.trim()) ? [{ code: "titleForm", blocks: false, where } as const] : []),
    ...(second === undefined ? [] : [{ code: "secondMatter", blocks: false, where: { ...where, ...second } } as const])
  ]
}

const asked = ({ text, where }: Part): ReadonlyArray<Finding> => {
  if (text.trim() === "") return []
  return isEmpty(text) ? [{ code: "empty", blocks: false, where }] : lacksAct(text) ? [{ code: "noAct", blocks: false, where }] : []
}

/**
 * Reviews a content against the policy's rules of drafting (一事一案，有情况、有分析、有具体的建议): what stops submission, what a reader may refuse it for, and where.
 *
 * It hints and never decides: a finding that advises may be left as it is, and the examination judges. A policy without rules of drafting is reviewed for what needs no rule;
 * what is said of the research behind it (不调研不提案) is looked for where the policy asks for it.
 */
export const review = (content: Content, { drafting: rules }: Pick<Policy, "drafting">, { research }: Pick<Origin, "research"> = {}): ReadonlyArray<Finding> => {
  const parts = partsOf(content, rules)
  const written = content.recommendations.filter((one) => one.text.trim() !== "")
  const found: ReadonlyArray<Finding> = [
    ...(content.situation.trim() === "" ? [{ code: "noSituation", blocks: true, where: { section: "situation" } } as const] : []),
    ...(written.length === 0 ? [{ code: "noRecommendation", blocks: true, where: { section: "recommendation" } } as const] : []),
    ...(rules?.research !== undefined && research === undefined ? [{ code: "noResearch", blocks: rules.research === "required", where: { section: "research" } } as const] : []),
    ...parts.flatMap((part) => [
      ...(part.where.section === "title" ? title(part) : []), ...(part.where.section === "recommendation" ? asked(part) : []),
      ...lengths(part), ...guarded(part, rules?.guardedWords ?? []), ...accused(part)
    ])
  ]
  return rules === undefined ? found : found.map((one) => ({ ...one, article: rules.article }))
}
