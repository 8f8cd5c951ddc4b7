import type { Committee } from "@jianyan/domain"
import { formatLabelled, type Refusal } from "@jianyan/ui"
import { said } from "@jianyan/zone"
import { policy as t } from "../../../words/policy.ts"
import type { Amiss } from "./Draft.ts"
import type { Part } from "./Field.ts"
import { nameOf } from "./Writing.ts"

/** Says what is amiss in one field of the policy and how to mend it. */
export const why = ({ field, from, why }: Amiss, now: Committee.Policy.Policy): string => {
  if (why === "stillUsed") return t("stillUsed", nameIn(now, String(from[0]), String(from[1])))
  if (why !== undefined) return t(`why.${why}`)
  if (field === undefined) return t("bad.other")
  switch (field.kind) {
    case "whole": return t("bad.whole", field.least, field.most)
    case "flag": case "variant": return t("bad.other")
    case "line": return field.at[0] === "id" ? t("bad.code") : t("bad.line")
    default: return t(`bad.${field.kind}`)
  }
}

/** Says it for the summary of the form, after the name of the rule, each field once. */
export const summary = (all: ReadonlyArray<Amiss>, parts: ReadonlyArray<Part>, now: Committee.Policy.Policy): ReadonlyArray<Refusal> =>
  all.filter((one, place) => all.findIndex((other) => nameOf(other.path) === nameOf(one.path)) === place).map((one) => {
    const part = partOf(one, parts)
    return { name: nameOf(one.path), message: `${part === undefined ? "" : `${part.title()} · `}${one.field === undefined ? why(one, now) : formatLabelled(one.field.label(), why(one, now))}` }
  })

/** Finds the rule in which something is amiss. */
export const partOf = ({ from }: Amiss, parts: ReadonlyArray<Part>): Part | undefined => parts.find(({ keys }) => keys.includes(String(from[0])))

const nameIn = ({ categories, feedbackLevels, grounds, replyClasses }: Committee.Policy.Policy, list: string, code: string): string => {
  const lists = { categories, feedbackLevels, replyClasses } as const
  const found = list === "grounds" ? grounds.find(({ number }) => String(number) === code)
    : list in lists ? [...lists[list as keyof typeof lists]].find(({ id }) => id === code) : undefined
  return found === undefined ? code : said(found.name)
}
