import type { Columns } from "./Columns.ts"
import type { Row } from "./Plan.ts"

/** Columns of one subject that are filled again and again, and the prices of their rows in the year and in the term. */
export interface Tray {
  readonly columns: Columns
  readonly inYear: Int32Array
  readonly inTerm: Int32Array
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
    const { columns: { before, day, name, of, starts }, inTerm, inYear } = made
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place]
      if (row === undefined) continue
      day[place] = row.day
      name[place] = row.name
      of[place] = row.of
      inYear[place] = row.inYear
      inTerm[place] = row.inTerm
      before[place] = last[row.name] ?? 0
      last[row.name] = row.day
    }
    starts[1] = rows.length
    return made
  }
}

const makeTray = (room: number): Tray => {
  const column = () => new Int32Array(room)
  const columns = { subjects: [], starts: new Int32Array(2), shape: column(), day: column(), name: column(), of: column(), before: column(), shapes: [], names: [] }
  return { columns, inYear: column(), inTerm: column() }
}
