import { type Fact, Level, Stage } from "../Fact.ts"

/**
 * All that a table asks of a record but whose it is, its day and its name: records of one shape are worth the same.
 *
 * `key` is equal exactly where the shapes are; `sample` is one record of it.
 */
export interface Shape {
  readonly key: string
  readonly sample: Fact
}

/** Finds the key of a record's shape. Of a document it only tells whether there is one. */
export const keyOf = ({ amount, attendance, evidence, form, grade, joint, kind, levels, mark, organiser, reached }: Fact): string =>
  `${kind} ${form ?? ""} ${reached === undefined ? 0 : bits(stageBit, reached)} ${levels === undefined ? 0 : bits(levelBit, levels)} ` +
  `${joint === undefined ? "" : `${joint.place}/${joint.people}`} ${amount ?? ""} ${evidence === undefined ? 0 : 1} ${organiser ?? ""} ` +
  (attendance === undefined ? "" : `${attendance.held} ${attendance.attended} ${attendance.excused ?? ""} ${attendance.exempt ?? ""} ${attendance.late ?? ""} ${attendance.leftEarly ?? ""}`) +
  (mark === undefined ? "" : `@${mark.article} ${mark.points} ${mark.by ?? ""}`) +
  (grade === undefined ? "" : `#${grade}`)

const bitOf = (names: ReadonlyArray<string>): ReadonlyMap<string, number> => new Map(names.map((name, place) => [name, 1 << place]))
const stageBit = bitOf(Stage.literals)
const levelBit = bitOf(Level.literals)

const bits = (bitOf: ReadonlyMap<string, number>, names: ReadonlyArray<string>): number => {
  let found = 0
  for (const name of names) found |= bitOf.get(name) ?? 0
  return found
}
