import type { Choice } from "@jianyan/ui"
import { policy as t } from "../../../words/policy.ts"
import { rules } from "../../../words/rules.ts"
import { type Choices, field } from "./Field.ts"

/** Makes choices of some codes, each with its word. */
export const choices = <Code extends string>(codes: ReadonlyArray<Code>, word: (code: Code) => string): Choices => (): ReadonlyArray<Choice> => codes.map((value) => ({ value, label: word(value) }))

/** Makes choices of some codes, and of having no such rule. */
export const orNone = <Code extends string>(codes: ReadonlyArray<Code>, word: (code: Code) => string, none: () => string): Choices => (policy) => [{ value: "", label: none() }, ...choices(codes, word)(policy)]

/** The kinds of bodies that put proposals. */
export const kinds = choices(["sector", "specialCommittee", "group", "jointGroup", "party", "organization"], (kind) => rules(`body.${kind}`))

/** The name of a row. */
export const named = () => field.name("name", () => t("name"))

/** The article of the committee's own rule, where it prints one. */
export const articled = (key: string) => field.line(`${key}.article`, () => t("article"), { optional: true })
