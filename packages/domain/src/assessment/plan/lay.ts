import type { Fact } from "../Fact.ts"
import { inFullOrder } from "../Records.ts"
import { type Columns, numberOf } from "./Columns.ts"
import { keyOf, type Shape } from "./Shape.ts"

/** Lays facts out in columns, whatever order they come in; no rulebook is asked, so that many can be applied to them. */
export const lay = (facts: Iterable<Fact>): Columns => {
  const bySubject = Map.groupBy(facts, ({ member }) => member)
  const starts = new Int32Array(bySubject.size + 1)
  let rows = 0
  for (const [index, { length }] of [...bySubject.values()].entries()) starts[index + 1] = rows += length
  const columns = {
    starts, shape: new Int32Array(rows), day: new Int32Array(rows), name: new Int32Array(rows), of: new Int32Array(rows), before: new Int32Array(rows)
  }
  const shapes: Array<Shape> = []
  const placeOf = new Map<string, number>()
  const names: Array<ReadonlyArray<string>> = []
  let row = 0
  for (const own of bySubject.values()) {
    const called = new Map<string, number>()
    const last = new Map<number, number>()
    for (const fact of own.sort(inFullOrder)) {
      const key = keyOf(fact)
      let shape = placeOf.get(key)
      if (shape === undefined) {
        placeOf.set(key, shape = shapes.length)
        shapes.push({ key, sample: fact })
      }
      const name = call(called, fact.record)
      const day = numberOf(fact.on)
      columns.shape[row] = shape
      columns.day[row] = day
      columns.name[row] = name
      columns.of[row] = fact.of === undefined ? -1 : call(called, fact.of)
      columns.before[row] = last.get(name) ?? 0
      last.set(name, day)
      row++
    }
    names.push([...called.keys()])
  }
  return { ...columns, subjects: [...bySubject.keys()], shapes, names }
}

/** Gives a name its number, the next one where it has none. */
const call = (called: Map<string, number>, name: string): number => {
  const known = called.get(name)
  if (known !== undefined) return known
  called.set(name, called.size)
  return called.size - 1
}
