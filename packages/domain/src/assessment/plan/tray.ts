import type { Row } from "./Plan.ts"
import type { Columns } from "./Columns.ts"

/** Columns of one subject that are filled again and again, by what its rows bring in the year and in the term. */
export interface Tray {
  readonly ofYear: Columns
  readonly ofTerm: Columns
}

/** Lays rows, which are in order, into columns of one subject; what was laid before is gone. */
export const tray = (): (rows: ReadonlyArray<Row>) => Tray => {
  let room = 0
  let made = makeTray(0)
  let last = new Int32Array(0)
  return (rows) => {
    if (rows.length > room) made = makeTray(room = rows.length * 2)
    let names = 0
    for (const { name } of rows) if (name >= names) names = name + 1
    if (names > last.length) last = new Int32Array(names * 2)
    else last.fill(0, 0, names)
    const { ofTerm: { shape: termly }, ofYear: { before, day, name, of, shape, starts } } = made
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place]
      if (row === undefined) continue
      day[place] = row.day
      name[place] = row.name
      of[place] = row.of
      shape[place] = row.inYear
      termly[place] = row.inTerm
      before[place] = last[row.name] ?? 0
      last[row.name] = row.day
    }
    starts[1] = rows.length
    return made
  }
}

const makeTray = (room: number): Tray => {
  const column = () => new Int32Array(room)
  const ofYear = { subjects: [], starts: new Int32Array(2), shape: column(), day: column(), name: column(), of: column(), before: column(), shapes: [], names: [] }
  return { ofYear, ofTerm: { ...ofYear, shape: column() } }
}
