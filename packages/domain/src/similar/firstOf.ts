/** From this many on, sorting all is no slower than keeping the first. */
const many = 500

/** Gives the first of values in an order, as sorting all and cutting would, without sorting what is not given. */
export const firstOf = <A>(values: ReadonlyArray<A>, count: number, order: (one: A, other: A) => number): ReadonlyArray<A> => {
  if (count > many || count >= values.length) return values.toSorted(order).slice(0, count)
  const first: Array<A> = []
  for (const value of values) {
    const worst = first[count - 1]
    if (worst !== undefined && order(worst, value) <= 0) continue
    let from = 0, to = first.length
    while (from < to) {
      const middle = (from + to) >>> 1
      const held = first[middle]
      if (held !== undefined && order(held, value) <= 0) from = middle + 1
      else to = middle
    }
    if (from >= count) continue
    if (first.length === count) first.pop()
    first.splice(from, 0, value)
  }
  return first
}
