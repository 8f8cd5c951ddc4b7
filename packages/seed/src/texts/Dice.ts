/** A seeded source of choices; the same seed always throws the same sequence. */
export interface Dice {
  /** An integer from `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number
  /** One element of a list; refuses an empty list by throwing a RangeError. */
  readonly pick: <A>(list: ReadonlyArray<A>) => A
}

/** Folds a text into an unsigned 32-bit integer (FNV-1a over UTF-16 units). */
export const hash = (text: string): number => {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}

/** Makes dice from an integer or from a text (mulberry32). */
export const seeded = (seed: number | string): Dice => {
  let state = typeof seed === "string" ? hash(seed) : Math.imul(seed + 1, 0x9e3779b1) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const int = (low: number, high: number): number => low + (next() % (high - low + 1))
  const pick = <A>(list: ReadonlyArray<A>): A => at(list, int(0, list.length - 1))
  return { int, pick }
}

/** Takes the element at an index counted round the list, so every integer finds one; an empty list throws a RangeError. */
export const at = <A>(list: ReadonlyArray<A>, index: number): A => {
  if (list.length === 0) throw new RangeError("nothing to choose from")
  return list[((index % list.length) + list.length) % list.length] as A
}
