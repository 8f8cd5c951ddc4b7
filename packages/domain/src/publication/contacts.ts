import { parts, show } from "./parts.ts"
import type { Proposal } from "../proposal/Proposal.ts"
import type { Part, Redaction } from "./Publication.ts"

/** A contact found in a text: a telephone number, an address of e-mail, or the number of an identity card. */
export interface Contact {
  readonly part: Part
  readonly from: number
  readonly to: number
  readonly text: string
}

const shapes = /(?<!\d)(?:\d{17}[\dXx]|1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{2,3}[-—－ ]?\d{7,8})(?!\d)|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu

const found = (part: Part, text: string): ReadonlyArray<Contact> =>
  [...text.matchAll(shapes)].map((match) => ({ part, from: match.index, to: match.index + match[0].length, text: match[0] }))

/** Finds the contacts that stand in the parts of a proposal, so that they can be redacted. */
export const contacts = (proposal: Pick<Proposal, "content" | "replies">): ReadonlyArray<Contact> => parts(proposal).flatMap(({ part, text }) => found(part, text))

/** Names the parts in which a contact could still be read after redaction. */
export const leaking = (proposal: Pick<Proposal, "content" | "replies">, redactions: ReadonlyArray<Redaction>): ReadonlyArray<Part> =>
  parts(proposal).filter((text) => found(text.part, show(text, redactions)).length > 0).map(({ part }) => part)

/** Tells whether a contact stands in a text. */
export const holdsContact = (text: string): boolean => found("title", text).length > 0
