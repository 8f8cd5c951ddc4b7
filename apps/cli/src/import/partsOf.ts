import { Similar } from "@jianyan/domain"
import { closeLines } from "./closeLines.ts"

/** How the recommendations of a text were found: by their numbers, under a heading without numbers, or not, so that the whole text stands as one. */
export type Found = "numbered" | "heading" | "whole"

/** A proposal's text taken apart, every part with the line breaks of a PDF closed. */
export interface Parts {
  readonly situation: string
  readonly analysis: string
  readonly recommendations: ReadonlyArray<{ readonly number: number; readonly text: string }>
  readonly found: Found
}

/** What one proposal may ask, and how long one recommendation may be (Proposal.Content). */
const most = { recommendations: 60, characters: 4_000 }

const numbered = (texts: ReadonlyArray<string>) => texts.map((text, at) => ({ number: at + 1, text }))

const whole = (text: string): Parts => {
  const closed = closeLines(text)
  return { situation: closed, analysis: "", recommendations: numbered([closed]), found: "whole" }
}

/** Takes a proposal's text apart into situation, analysis and recommendations; where none can be told apart the whole text is the situation and the one recommendation. */
export const partsOf = (text: string): Parts => {
  const asks = Similar.asks(text).filter((ask) => ask.text !== "")
  const first = asks[0]
  if (first === undefined || asks.length > most.recommendations || asks.some((ask) => [...ask.text].length > most.characters)) return whole(text)
  const head = text.slice(0, first.from).trimEnd()
  const before = head.endsWith(first.mark) ? head.length - first.mark.length : first.from
  const told = { situation: [] as Array<string>, analysis: [] as Array<string> }
  for (const section of Similar.sections(text)) {
    const part = closeLines(text.slice(section.from, Math.min(section.to, before)))
    if (section.from < before && part !== "") told[section.part === "analysis" || section.part === "asks" ? "analysis" : "situation"].push(part)
  }
  const [situation, analysis] = told.situation.length === 0 ? [told.analysis.join("\n"), ""] : [told.situation.join("\n"), told.analysis.join("\n")]
  return {
    situation: situation === "" ? closeLines(text) : situation,
    analysis,
    recommendations: numbered(asks.map((ask) => ask.text)),
    found: first.mark === "" ? "heading" : "numbered"
  }
}
