import { HashMap } from "effect"
import { of as dayOf } from "../../committee/Day.ts"
import type { House } from "../../house/House.ts"
import type * as Member from "../../member/Member.ts"
import { authors } from "../../proposal/Proposer.ts"
import { normalise } from "../../similar/normalise.ts"
import { type Days, holds } from "../Year.ts"

/** A proposal or report as signals see it: whose it is, first author first, and what it says, in letters and digits only. */
export interface Paper {
  readonly record: string
  readonly authors: readonly [Member.Id, ...ReadonlyArray<Member.Id>]
  readonly text: string
}

const said = new WeakMap<object, string>()

/** What a content says, normalised once for as long as it lives. */
const textOf = (content: object, parts: ReadonlyArray<string>): string => {
  const known = said.get(content)
  if (known !== undefined) return known
  const { text } = normalise(parts.join("\n"))
  said.set(content, text)
  return text
}

/** Lists the papers members submitted in a year; a merged or withdrawn one is out of it, for the office has dealt with it. */
export const papersOf = ({ proposals, reports }: Pick<House, "proposals" | "reports">, year: Days): ReadonlyArray<Paper> => {
  const found: Array<Paper> = []
  for (const { content, id, proposer, stage, submission } of HashMap.values(proposals)) {
    const [first, ...others] = authors(proposer)
    if (first === undefined || submission === undefined || stage._tag === "Merged" || stage._tag === "Withdrawn" || !holds(year, dayOf(submission.at))) continue
    found.push({ record: `proposal/${id}`, authors: [first, ...others], text: textOf(content, [content.title, content.situation, content.analysis, ...content.recommendations.map(({ text }) => text)]) })
  }
  for (const { authors, content, id, submittedAt, withdrawn } of HashMap.values(reports)) {
    if (!withdrawn && holds(year, dayOf(submittedAt))) found.push({ record: `report/${id}`, authors, text: textOf(content, [content.title, content.text]) })
  }
  return found.sort((one, other) => (one.record < other.record ? -1 : 1))
}
