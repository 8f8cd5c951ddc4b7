import type * as Objection from "./Objection.ts"

/** What one item gave before and gives after, over which records; none where it gave nothing. */
export interface Difference {
  readonly item: string
  readonly records: ReadonlyArray<string>
  readonly before?: number
  readonly after?: number
}

/** Lists the lines that differ between what a sheet said before and what it says after: those of before in their order, then the new ones. The differences add up to that of the totals. */
export const difference = (before: Objection.Seen, after: Objection.Seen): ReadonlyArray<Difference> => {
  const [was, is] = [summed(before), summed(after)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key): ReadonlyArray<Difference> => {
    const one = was.get(key), other = is.get(key)
    if (one?.points === other?.points) return []
    const { item, records } = one ?? other ?? { item: key, records: [] }
    return [{ item, records, ...(one === undefined ? {} : { before: one.points }), ...(other === undefined ? {} : { after: other.points }) }]
  })
}

type Given = Objection.Seen["lines"][number]

/** The points of each item over the same records, for a cap and what it caps may name the same. */
const summed = ({ lines }: Objection.Seen): ReadonlyMap<string, Given> => {
  const found = new Map<string, Given>()
  for (const line of lines) {
    const key = JSON.stringify([line.item, ...[...line.records].sort()])
    const known = found.get(key)
    found.set(key, known === undefined ? line : { ...known, points: known.points + line.points })
  }
  return found
}
