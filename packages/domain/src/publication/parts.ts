import type { Proposal } from "../proposal/Proposal.ts"
import type { Part, Redaction } from "./Publication.ts"

/** A part of a proposal with its text. */
export interface Text {
  readonly part: Part
  readonly text: string
}

/** Lists everything of a proposal that could be public, part by part, in the order in which it is read. */
export const parts = ({ content, replies }: Pick<Proposal, "content" | "replies">): ReadonlyArray<Text> => [
  { part: "title", text: content.title },
  { part: "situation", text: content.situation },
  { part: "analysis", text: content.analysis },
  ...content.recommendations.map(({ number, text }) => ({ part: `recommendation/${number}`, text })),
  ...replies.flatMap(({ answers, text }, place) => [
    { part: `reply/${place}`, text }, ...answers.map((answer) => ({ part: `answer/${place}/${answer.recommendation}`, text: answer.text }))
  ])
]

/** Shows a part without its redacted passages; the text itself stays as it is. */
export const show = ({ part, text }: Text, redactions: ReadonlyArray<Redaction>): string => {
  let shown = "", place = 0
  for (const one of redactions.filter((it) => it.part === part).toSorted((a, b) => a.from - b.from)) {
    shown += text.slice(place, one.from) + one.with
    place = one.to
  }
  return shown + text.slice(place)
}
