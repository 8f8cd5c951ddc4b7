import type { Fact, Kind } from "../Fact.ts"
import { Finding } from "../Finding.ts"
import { gather } from "../Records.ts"
import type { Role } from "../Rulebook.ts"
import { select } from "../select.ts"
import type { Shape } from "./Shape.ts"
import { withBefore } from "./Shape.ts"
import { shrink } from "./shrink.ts"
import { type Casting, type Earning, type Found, first, sceneFor, type Study } from "./Study.ts"
import { copies, record, sheetOf, type Trial } from "./Trial.ts"

/** Finds the pairs of items that pay, or charge, for one record both, and those that pay for one paper in two shapes. */
export const paidTwice = (study: Study): ReadonlyArray<Found> => {
  const found = study.cast.flatMap((casting) => pairs(casting.earnings).flatMap(([a, b]) => [...together(study, casting, a, b), ...linked(study, casting, a, b)]))
  return first(found, (finding) => finding._tag === "PaidTwice" ? `${finding.at} ${finding.other}` : finding._tag)
}

const pairs = (all: ReadonlyArray<Earning>): ReadonlyArray<readonly [Earning, Earning]> =>
  all.flatMap((a, position) => all.slice(position + 1).filter(({ sign }) => sign === a.sign).map((b) => [a, b] as const))

const together = (study: Study, { roles }: Casting, a: Earning, b: Earning): ReadonlyArray<Found> => {
  const beside = besideBoth(a, b)
  const times = Math.max(a.records.length, b.records.length)
  const twice = (records: ReadonlyArray<Fact>) => paidBy(study, roles, records, [a.item.id, b.item.id])
  const tried = (shape: Shape) =>
    counted(study, shape, a) && counted(study, shape, b)
      ? [...new Set([1, 2, times, times + 1])].map((times) => [...beside, ...copies(study, shape, times, "a", a.item.counts.between ?? b.item.counts.between)]).find(twice)
      : undefined
  const plain = [a.shape, b.shape].map(tried)
  const alike = plain.every((found) => found !== undefined)
  if (a.sign < 0 && !alike) return []
  const found = plain.find((found) => found !== undefined) ?? merged(a, b).map(tried).find((found) => found !== undefined)
  if (found === undefined) return []
  const finding = Finding.cases.PaidTwice.make({ at: b.item.id, other: a.item.id, alike })
  return [{ finding, example: { roles, scenes: [sceneFor(study, roles, shrink(found, twice))] } }]
}

const besideBoth = (a: Earning, b: Earning): ReadonlyArray<Fact> => a.beside.length >= b.beside.length ? a.beside : b.beside

const counted = (study: Study, shape: Shape, { item }: Earning): boolean =>
  select(item.counts, gather(copies(study, shape, 1, "a", item.counts.between)), study.rulebook.attendance ?? {}).counted.length > 0

/** What both items tell apart, in one record: all stages and levels of the one and the other. */
const merged = (a: Earning, b: Earning): ReadonlyArray<Shape> =>
  a.shapes.slice(0, 6).flatMap((one) => b.shapes.slice(0, 6).filter(({ kind }) => kind === one.kind).map((other): Shape => {
    const levels = [...new Set([...one.levels ?? [], ...other.levels ?? []])]
    const reached = withBefore(one.kind, [...one.reached ?? [], ...other.reached ?? []])
    return { ...other, ...one, ...(levels.length === 0 ? {} : { levels }), ...(reached.length === 0 ? {} : { reached }) }
  }))

/** Whether one record brings points under each of the items. */
const paidBy = (trial: Trial, roles: ReadonlyArray<Role>, records: ReadonlyArray<Fact>, items: ReadonlyArray<string>): boolean => {
  const { lines } = sheetOf(trial, roles, records)
  const paid = (item: string, name: string) => lines.some((line) =>
    line.item === item && line.points !== 0 && line.why._tag !== "Cap" && line.why._tag !== "Floor" && line.records.includes(name))
  return records.some((one) => items.every((item) => paid(item, one.record)))
}

/** The kinds one and the same paper is known to have been handed in as. */
const papers: ReadonlyArray<Kind> = ["proposal", "report", "suggestion"]

const linked = (study: Study, { roles }: Casting, a: Earning, b: Earning): ReadonlyArray<Found> => {
  const [one, other] = [a.shape, b.shape]
  if (a.sign < 0 || one.kind === other.kind || !papers.includes(one.kind) || !papers.includes(other.kind)) return []
  const day = study.days[0] ?? study.year.from
  const source = record(one.kind === "proposal" ? { ...one, reached: withBefore("proposal", [...one.reached ?? [], "convertedToReport"]) } : one, day, "a")
  const both = (records: ReadonlyArray<Fact>) => {
    const { lines } = sheetOf(study, roles, records)
    return records.some(({ of }) => of !== undefined) && [a, b].every(({ item }) => lines.some((line) =>
      line.item === item.id && line.points > 0 && line.records.some((name) => records.some(({ record, of }) => record === name && (record === source.record || of === source.record)))))
  }
  const records = [...besideBoth(a, b), source, { ...record(other, study.days[1] ?? day, "b"), of: source.record }]
  if (!both(records)) return []
  return [{ finding: Finding.cases.LinkedTwice.make({ at: b.item.id, other: a.item.id }), example: { roles, scenes: [sceneFor(study, roles, shrink(records, both))] } }]
}
