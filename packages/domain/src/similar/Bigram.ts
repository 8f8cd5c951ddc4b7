/** Two neighbouring code units of a normalised text in one unsigned integer of 32 bits. */
export type Bigram = number

/** The unit that stands after the last character of a field, so that every character begins a bigram. */
export const end = 10

export const of = (first: number, second: number): Bigram => ((first << 16) | second) >>> 0

/** Visits the bigrams of a normalised text in order, the last character paired with `end`. */
export const each = (text: string, visit: (bigram: Bigram) => void): void => {
  const last = text.length - 1
  for (let index = 0; index < last; index++) visit(of(text.charCodeAt(index), text.charCodeAt(index + 1)))
  if (last >= 0) visit(of(text.charCodeAt(last), end))
}
