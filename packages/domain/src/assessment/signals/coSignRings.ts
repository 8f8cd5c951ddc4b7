import type * as Member from "../../member/Member.ts"
import type { Paper } from "./Paper.ts"
import type { Signal } from "./Signal.ts"

/** The fewest members that make a ring; two who sign for each other are a pair. */
const fewest = 3

/** Finds groups in which everybody leads a paper and all the others sign it. */
export const coSignRings = (papers: ReadonlyArray<Paper>): ReadonlyArray<Signal> => {
  const led = new Map<Member.Id, Array<Paper>>()
  for (const paper of papers) if (paper.authors.length >= fewest) led.set(paper.authors[0], [...(led.get(paper.authors[0]) ?? []), paper])
  const rings = new Map<string, Signal>()
  for (const paper of papers) {
    const members = paper.authors.toSorted()
    if (members.length < fewest) continue
    const joint = members.map((leader) => (led.get(leader) ?? []).filter(({ authors }) => members.every((member) => authors.includes(member))))
    if (joint.some((own) => own.length === 0)) continue
    const id = `ring:${members.join(".")}`.slice(0, 240)
    rings.set(id, { _tag: "CoSignRing", id, members, records: [...new Set(joint.flat().map(({ record }) => record))].sort() })
  }
  return [...rings.values()]
}
