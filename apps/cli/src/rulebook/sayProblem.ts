import type { Assessment } from "@jianyan/domain"

/** Says what is wrong at one place of the data, and what would be right. */
export const sayProblem = ({ allowed, code, expected, path }: Assessment.Problem): string => {
  const place = path.length === 0 ? "the whole" : path.join(".")
  const instead = allowed.length > 0 ? `; one of: ${allowed.join(", ")}` : expected === undefined ? "" : `; ${expected.replace(/\s*\n\s*/gu, ", ")}`
  return { missing: `${place} is missing`, unknown: `${place} is not in the language${instead}`, unfit: `${place} does not fit${instead}` }[code]
}
