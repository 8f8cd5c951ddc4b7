import type * as Objection from "./Objection.ts"

/** What one item gave before and gives after, over which records; none where it gave nothing. A bound is told apart where both sheets tell it apart. */
export interface Difference {
  readonly item: string
  readonly bound?: Objection.Bound
  readonly records: ReadonlyArray<string>
  readonly before?: number
  readonly after?: number
}

/** Lists the lines that differ between what a sheet said before and what it says after: those of before in their order, then the new ones. The differences add up to that of the totals. */
export const difference = (before: Objection.Seen, after: Objection.Seen): ReadonlyArray<Difference> => {
  const untold = new Set([...before.lines, ...after.lines].filter(({ bound }) => bound === undefined).map(over))
  const [was, is] = [summed(before, untold), summed(after, untold)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key): ReadonlyArray<Difference> => {
    const one = was.get(key), other = is.get(key), line = one ?? other
    if (line === undefined || one?.points === other?.points) return []
    const { points: _, ...what } = line
    return [{ ...what, ...(one === undefined ? {} : { before: one.points }), ...(other === undefined ? {} : { after: other.points }) }]
  })
}

type Given = Objection.Seen["lines"][number]

/** Names an item and the records it is over. */
const over = ({ item, records }: Given): string => JSON.stringify([item, ...[...records].sort()])

/** The points of each item over the same records: a cap and what it caps may name the same, and are one; so are bounds some line of the same name does not tell apart. */
const summed = ({ lines }: Objection.Seen, untold: ReadonlySet<string>): ReadonlyMap<string, Given> => {
  const found = new Map<string, Given>()
  for (const line of lines) {
    const same = over(line), { bound, ...bare } = line
    const [key, given] = bound === undefined || untold.has(same) ? [same, bare] : [`${same} ${bound}`, line]
    const known = found.get(key)
    found.set(key, known === undefined ? given : { ...known, points: known.points + line.points })
  }
  return found
}
