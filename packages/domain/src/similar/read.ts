import { asks } from "./asks.ts"
import type { Document } from "./Document.ts"

/** Reads a proposal's text into a document: its outermost recommendations become the asks, all around them the body. */
export const read = (id: string, title: string, text: string): Document => {
  const found = asks(text)
  const from = found[0]?.from ?? text.length
  const to = found.at(-1)?.to ?? text.length
  return { id, title, asks: found.map((ask) => ask.text), body: `${without(text.slice(0, from), found[0]?.mark ?? "")}\n${text.slice(to)}`.trim() }
}

const without = (text: string, mark: string): string => {
  const trimmed = text.trimEnd()
  return trimmed.endsWith(mark) ? trimmed.slice(0, trimmed.length - mark.length) : trimmed
}
