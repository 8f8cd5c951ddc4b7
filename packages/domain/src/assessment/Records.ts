import type { Fact, Kind } from "./Fact.ts"

/** The records of one member over some days, each once, in order, ready to be looked up by kind and by source. */
export interface Records {
  readonly byKind: ReadonlyMap<Kind, ReadonlyArray<Fact>>
  readonly derived: ReadonlyMap<string, ReadonlyArray<string>>
  readonly repeated: ReadonlyArray<Fact>
}

/**
 * Gathers facts into records, whatever order they come in.
 *
 * A record given twice counts once. Should the two differ, the earlier day is kept, and on the same day the one whose
 * fields come first in the alphabet, so that the choice never depends on the order.
 */
export const gather = (facts: Iterable<Fact>): Records => {
  const byKind = new Map<Kind, Array<Fact>>()
  const linked: Array<Fact> = []
  const { once, repeated } = apart([...facts])
  for (const fact of once) {
    add(byKind, fact.kind, fact)
    if (fact.of !== undefined) linked.push(fact)
  }
  for (const ofKind of byKind.values()) ofKind.sort(inOrder)
  const derived = new Map<string, Array<string>>()
  for (const { of = "", record } of linked.sort(inOrder)) add(derived, of, record)
  return { byKind, derived, repeated }
}

/** Tells the facts that are given again from those that count; where none is, nothing needs to be put in order. */
const apart = (facts: ReadonlyArray<Fact>): { readonly once: ReadonlyArray<Fact>; readonly repeated: ReadonlyArray<Fact> } => {
  if (new Set(facts.map(({ record }) => record)).size === facts.length) return { once: facts, repeated: [] }
  const seen = new Set<string>()
  const once: Array<Fact> = []
  const repeated: Array<Fact> = []
  for (const fact of facts.toSorted(inFullOrder)) {
    ;(seen.has(fact.record) ? repeated : once).push(fact)
    seen.add(fact.record)
  }
  return { once, repeated }
}

/** Orders records by day, then by name. */
export const inOrder = (a: Fact, b: Fact): number => ascending(a.on, b.on) || ascending(a.record, b.record)

/** Orders records by day, then by name, and those given twice by their fields, so that no two that differ are equal. */
export const inFullOrder = (a: Fact, b: Fact): number => inOrder(a, b) || byFields(a, b)

const byFields = (a: Fact, b: Fact): number => ascending(fields(a), fields(b))

const fields = (fact: Fact): string => JSON.stringify([
  fact.kind, fact.form, fact.of, fact.joint?.place, fact.joint?.people, [...fact.reached ?? []].sort(), [...fact.levels ?? []].sort(),
  fact.attendance?.held, fact.attendance?.attended, fact.attendance?.excused, fact.attendance?.exempt, fact.attendance?.late,
  fact.attendance?.leftEarly, fact.amount, fact.evidence, fact.organiser, fact.mark?.article, fact.mark?.points, fact.mark?.by, fact.grade
])

const ascending = (a: string, b: string): number => a < b ? -1 : a > b ? 1 : 0

const add = <Key, Value>(to: Map<Key, Array<Value>>, key: Key, value: Value): void => {
  const known = to.get(key)
  if (known === undefined) to.set(key, [value])
  else known.push(value)
}
