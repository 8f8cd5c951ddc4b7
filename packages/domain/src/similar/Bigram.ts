/** Two neighbouring code units of a normalised text in one unsigned integer of 32 bits. */
export type Bigram = number

/** The unit that stands after the last character of a field, so that every character begins a bigram. */
export const end = 10

/** Packs two UTF-16 code units into one number of 32 bits, the first in its upper half. */
export const of = (first: number, second: number): Bigram => ((first << 16) | second) >>> 0

/** The unit a bigram begins with. */
export const first = (bigram: Bigram): number => bigram >>> 16
