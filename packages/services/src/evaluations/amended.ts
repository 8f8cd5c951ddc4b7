import { type Assessment, Facts, type Member } from "@jianyan/domain"
import type { Entry } from "../journal/Journal.ts"

type Sheet = Assessment.Sheet.Sheet

/** What a member's sheet has come to differ in since the year was frozen: the totals, the records concerned, and the first entry of the journal on one of them. */
export interface Amended {
  readonly member: Member.Id
  readonly was: Assessment.Points.Points
  readonly is: Assessment.Points.Points
  readonly duties: ReadonlyArray<string>
  readonly records: ReadonlyArray<string>
  readonly since?: Pick<Entry, "seq" | "occurredAt" | "actor">
}

const lineOf = ({ item, points, records, why }: Assessment.Sheet.Line): string => JSON.stringify([item, points, records, why._tag])

const recordsOf = ({ duties, lines }: Sheet): ReadonlyMap<string, ReadonlyArray<string>> =>
  new Map([...lines.map((line) => [lineOf(line), line.records] as const), ...duties.map((duty) => [JSON.stringify(duty), duty.conditions.flatMap(({ records }) => records)] as const)])

const compare = (frozen: Sheet, now: Sheet, entries: ReadonlyArray<Entry>): ReadonlyArray<Amended> => {
  const [before, after] = [recordsOf(frozen), recordsOf(now)]
  const moved = [...[...before].filter(([key]) => !after.has(key)), ...[...after].filter(([key]) => !before.has(key))]
  if (moved.length === 0) return []
  const streams = new Set(moved.flatMap(([, records]) => records).map(Facts.streamOf))
  const touched = entries.filter(({ stream }) => streams.has(stream)), [since] = touched
  const met = (sheet: Sheet, gate: string) => sheet.duties.find((duty) => duty.gate === gate)?.met
  return [{
    member: frozen.member, was: frozen.total, is: now.total, duties: frozen.duties.filter(({ gate, met: was }) => met(now, gate) !== was).map(({ gate }) => gate),
    records: [...new Set(touched.map(({ stream }) => stream))],
    ...(since === undefined ? {} : { since: { seq: since.seq, occurredAt: since.occurredAt, actor: since.actor } })
  }]
}

/** Compares the sheets of a frozen year with what the records say now, in the order of the frozen ones; `entries` are those of the journal since. */
export const amended = (frozen: ReadonlyArray<Sheet>, now: ReadonlyArray<Sheet>, entries: ReadonlyArray<Entry>): ReadonlyArray<Amended> => {
  const byMember = new Map(now.map((sheet) => [`${sheet.member} ${sheet.edition}`, sheet]))
  return frozen.flatMap((sheet) => {
    const found = byMember.get(`${sheet.member} ${sheet.edition}`)
    return found === undefined ? [] : compare(sheet, found, entries)
  })
}
