/** What each line of a sheet is worth, by its id. */
export type PointsById = ReadonlyMap<string, { readonly title: string; readonly points: number }>

/** A line whose worth moved. */
export interface Change {
  readonly id: string
  readonly title: string
  readonly from: number
  readonly to: number
}

/** Finds what moved between two sheets; a line that is new or gone moved from or to nothing. */
export const changes = (before: PointsById, now: PointsById): readonly Change[] =>
  [...new Set([...before.keys(), ...now.keys()])].flatMap((id) => {
    const title = now.get(id)?.title ?? before.get(id)?.title ?? id
    const from = before.get(id)?.points ?? 0
    const to = now.get(id)?.points ?? 0
    return from === to ? [] : [{ id, title, from, to }]
  })
