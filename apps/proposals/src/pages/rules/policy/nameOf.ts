import { language } from "@jianyan/ui"
import type { Value } from "./Field.ts"
import { text } from "./tree.ts"

/** Reads what a part of a policy is called in the language on the screen; one without an English name keeps its Chinese one. */
export const nameOf = (value: Value): string => {
  const english = text(value, ["en"])
  return language() === "en" && english !== "" ? english : text(value, ["zh"])
}
