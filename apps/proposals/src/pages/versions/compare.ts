import type { Proposal } from "@jianyan/domain"
import { diffArrays } from "diff"

/** A run of words: as it was, taken out, or put in. */
export interface Run { readonly kind: "same" | "gone" | "new"; readonly text: string }

/** One sentence between two versions: kept, taken out, put in, or changed word by word. */
export interface Line { readonly kind: "same" | "gone" | "new" | "changed"; readonly runs: ReadonlyArray<Run> }

const words = new Intl.Segmenter("zh", { granularity: "word" })

/** Cuts a text into its sentences, each with the sign that ends it. */
export const sentences = (text: string): ReadonlyArray<string> => (text.match(/[^。！？；!?;\n]+[。！？；!?;]*["”』」）]*|[。！？；!?;]+/gu) ?? []).map((one) => one.trim()).filter((one) => one !== "")

const runs = (before: ReadonlyArray<string>, after: ReadonlyArray<string>): ReadonlyArray<Run> =>
  diffArrays([...before], [...after]).map(({ added, removed, value }) => ({ kind: added ? "new" : removed ? "gone" : "same", text: value.join("") }))

const cut = (sentence: string) => Array.from(words.segment(sentence), ({ segment }) => segment)

/** Tells whether one sentence became the other: half of what they say together stayed. */
const alike = (found: ReadonlyArray<Run>): boolean => {
  const size = (kind: Run["kind"]) => found.filter((run) => run.kind === kind).reduce((sum, run) => sum + run.text.length, 0)
  return size("same") * 2 >= Math.max(size("same") + size("gone"), size("same") + size("new"))
}

const whole = (kind: "same" | "gone" | "new", text: string): Line => ({ kind, runs: [{ kind, text }] })

/** Sets what was taken out beside what was put in its place, sentence for sentence; what stayed by half is shown as changed. */
const paired = (gone: ReadonlyArray<string>, added: ReadonlyArray<string>): ReadonlyArray<Line> => {
  const lines: Array<Line> = [], left = [...added]
  for (const sentence of gone) {
    const place = left.findIndex((other) => alike(runs(cut(sentence), cut(other))))
    if (place < 0) lines.push(whole("gone", sentence))
    else {
      lines.push(...left.slice(0, place).map((other) => whole("new", other)), { kind: "changed", runs: runs(cut(sentence), cut(left[place] ?? "")) })
      left.splice(0, place + 1)
    }
  }
  return [...lines, ...left.map((other) => whole("new", other))]
}

/** Compares two texts sentence by sentence, and word by word inside a sentence that changed. */
export const compare = (before: string, after: string): ReadonlyArray<Line> => {
  const parts = diffArrays([...sentences(before)], [...sentences(after)]), lines: Array<Line> = []
  for (let place = 0; place < parts.length; place++) {
    const [part, next] = [parts[place], parts[place + 1]]
    if (part === undefined) continue
    if (!part.added && !part.removed) lines.push(...part.value.map((one) => whole("same", one)))
    else if (part.removed && next?.added === true) {
      lines.push(...paired(part.value, next.value))
      place++
    } else lines.push(...part.value.map((one) => whole(part.removed ? "gone" : "new", one)))
  }
  return lines
}

/** A part of a proposal between two versions. */
export interface Part { readonly part: "title" | "category" | "situation" | "analysis" | "recommendation"; readonly number?: number; readonly lines: ReadonlyArray<Line> }

/** Compares two versions of a proposal part by part, recommendation by recommendation in their order; parts that say the same are left out. */
export const parts = (before: Proposal.Content.Content, after: Proposal.Content.Content, category: (id: string) => string): ReadonlyArray<Part> => {
  const asks = Array.from({ length: Math.max(before.recommendations.length, after.recommendations.length) }, (_, place): Part =>
    ({ part: "recommendation", number: place + 1, lines: compare(before.recommendations[place]?.text ?? "", after.recommendations[place]?.text ?? "") }))
  const all: ReadonlyArray<Part> = [
    { part: "title", lines: compare(before.title, after.title) }, { part: "category", lines: compare(category(before.category), category(after.category)) },
    { part: "situation", lines: compare(before.situation, after.situation) }, { part: "analysis", lines: compare(before.analysis, after.analysis) }, ...asks
  ]
  return all.filter(({ lines }) => lines.some((line) => line.kind !== "same"))
}
