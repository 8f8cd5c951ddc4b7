import { normalise } from "./normalise.ts"
import type { Normalised } from "./normalise.ts"
import type { Passage, Span } from "./Passage.ts"

/**
 * Finds the passages two texts share, in the order of the first, none overlapping another in either text.
 *
 * The longest is settled first; what it leaves free of the next is kept if still long enough. What is shorter than `least`
 * letters and digits is no passage.
 */
export const passages = (a: string, b: string, least: number = 12): ReadonlyArray<Passage> => {
  const one = normalise(a), other = normalise(b)
  return settle(runs(one.text, other.text, least), one.text.length, other.text.length, least)
    .map((run) => whole(run, one.at, other.at))
    .filter(({ length }) => length >= least)
    .sort((left, right) => left.inA - right.inA)
    .map(({ inA, inB, length }) => ({ a: span(a, one, inA, length), b: span(b, other, inB, length), length }))
}

/** A stretch both normalised texts hold, and where in each. */
interface Run {
  readonly inA: number
  readonly inB: number
  readonly length: number
}

/** The places of one seed that are followed up: enough for any text that is not one word written over and over. */
const most = 50

const runs = (a: string, b: string, least: number): ReadonlyArray<Run> => {
  const seeds = new Map<string, Array<number>>()
  for (let inB = 0; inB + least <= b.length; inB++) {
    const seed = b.slice(inB, inB + least)
    const places = seeds.get(seed)
    if (places === undefined) seeds.set(seed, [inB])
    else if (places.length < most) places.push(inB)
  }
  const found: Array<Run> = []
  for (let inA = 0; inA + least <= a.length; inA++) {
    for (const inB of seeds.get(a.slice(inA, inA + least)) ?? []) {
      if (inA > 0 && inB > 0 && a[inA - 1] === b[inB - 1]) continue
      let length = least
      while (inA + length < a.length && inB + length < b.length && a[inA + length] === b[inB + length]) length++
      found.push({ inA, inB, length })
    }
  }
  return found
}

const settle = (found: ReadonlyArray<Run>, lengthOfA: number, lengthOfB: number, least: number): Array<Run> => {
  const takenInA = new Uint8Array(lengthOfA), takenInB = new Uint8Array(lengthOfB)
  const settled: Array<Run> = []
  for (const run of found.toSorted((one, other) => other.length - one.length || one.inA - other.inA || one.inB - other.inB)) {
    for (const free of freeParts(run, takenInA, takenInB)) {
      if (free.length < least) continue
      settled.push(free)
      takenInA.fill(1, free.inA, free.inA + free.length)
      takenInB.fill(1, free.inB, free.inB + free.length)
    }
  }
  return settled
}

const freeParts = ({ inA, inB, length }: Run, takenInA: Uint8Array, takenInB: Uint8Array): ReadonlyArray<Run> => {
  const parts: Array<Run> = []
  let from = 0
  for (let index = 0; index <= length; index++) {
    if (index < length && takenInA[inA + index] === 0 && takenInB[inB + index] === 0) continue
    if (index > from) parts.push({ inA: inA + from, inB: inB + from, length: index - from })
    from = index + 1
  }
  return parts
}

/** Drops the halves of characters that were folded into several, so that a passage begins and ends with whole ones. */
const whole = ({ inA, inB, length }: Run, a: Int32Array, b: Int32Array): Run => {
  const splits = (at: Int32Array, place: number): boolean => place > 0 && at[place] === at[place - 1]
  let from = 0, to = length
  while (from < to && (splits(a, inA + from) || splits(b, inB + from))) from++
  while (to > from && (splits(a, inA + to) || splits(b, inB + to))) to--
  return { inA: inA + from, inB: inB + from, length: to - from }
}

const span = (original: string, { at }: Normalised, from: number, length: number): Span => {
  const last = at[from + length - 1] ?? 0
  return { from: at[from] ?? 0, to: last + ((original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1) }
}
