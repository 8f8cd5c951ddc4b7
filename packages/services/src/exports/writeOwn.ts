import { Assessment, Facts, type House, type Member } from "@jianyan/domain"
import type { Stored } from "../journal/Stored.ts"
import type { Frame } from "../scores/Frame.ts"
import { factsOf, sat } from "../scores/sheets.ts"
import { canonical } from "./canonical.ts"
import { type Header, Own, Run } from "./Export.ts"
import * as Line from "./Line.ts"
import type { Unsealed } from "./seal.ts"
import { headerText, sheetText } from "./writeYear.ts"

/** Writes the days one edition speaks for. */
export const runText = canonical(Run)

/** Writes a record with the entries it comes from. */
export const ownText = canonical(Own)

const recordsOf = ({ of, record }: Assessment.Fact.Fact): ReadonlyArray<string> => of === undefined ? [record] : [record, of]

/**
 * Writes what one member may take along of a year: the editions, the own records with the entries they come from, the hash of every entry of the journal, and the own sheets.
 *
 * Nothing of others is in it: an entry of the journal may name several members, so entries are there by their hashes only.
 */
export const writeOwn = (
  header: Omit<Header, "of" | "member" | "runs" | "facts">, member: Member.Member, house: House.House, frame: Frame, entries: ReadonlyArray<Stored>
): Unsealed => {
  const own = factsOf(house).get(member.id) ?? []
  const spoken = [...frame.earlier.filter(({ year }) => sat(member, year)), { rulebook: frame.rulebook, year: frame.year }]
  const runs = spoken.map((run): Run => ({ ...run, roles: Facts.roles(member, run.year.to) }))
  const from = Map.groupBy(entries, ({ stream }) => stream)
  const entriesOf = (fact: Assessment.Fact.Fact) =>
    [...new Set(recordsOf(fact).map(Facts.streamOf))].flatMap((stream) => from.get(stream) ?? []).map(({ hash, seq }) => [seq, hash] as const)
  const whole: Header = { ...header, of: "own", member: member.id, runs: runs.length, facts: own.length }
  const opens = [
    `{"export":${headerText(whole)}`,
    ...runs.map((run) => `{"run":${runText(run)}`),
    ...own.map((fact) => `{"own":${ownText({ fact, entries: entriesOf(fact) })}`),
    `{"hashes":${JSON.stringify(entries.map(({ hash }) => hash))}`,
    ...runs.map((run) => `{"sheet":${sheetText(Assessment.assess(run.rulebook, { id: member.id, roles: run.roles }, own, run.year))}`)
  ]
  const hashes: Array<string> = []
  const lines = opens.map((open) => {
    const { hash, text } = Line.close(hashes.at(-1) ?? "", open)
    hashes.push(hash)
    return text
  })
  return { lines, header: whole, first: hashes[0] ?? "", last: hashes.at(-1) ?? "" }
}
