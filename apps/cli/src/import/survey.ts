import type { Body, Member } from "@jianyan/domain"
import { Day } from "@jianyan/domain"
import { Option, Result } from "effect"
import { proposerOf, type Put } from "./proposerOf.ts"
import { isProposal, type Row, said, whole } from "./readRow.ts"
import { idOf, inYear, type Printed, readSession } from "./sessionOf.ts"
import { submittedAt } from "./submittedAt.ts"

/** A session printed in the rows of one year: how often, and the first day on which something came in for it. */
interface Mention {
  readonly session: Printed
  times: number
  first: Day.Day | undefined
}

/** What the proposals of one committee in a file mention, before any of them is taken. */
export interface Survey {
  rows: number
  /** For each year what its rows print. */
  readonly printed: Map<number, Map<string, Mention>>
  /** For each year with rows that print no session, the first day on which one came in. */
  readonly unprinted: Map<number, Day.Day | undefined>
  readonly categories: Map<string, number>
  readonly people: Map<string, string>
  readonly bodies: Map<Body.Id, NonNullable<Put["body"]>>
  readonly seats: Map<Member.Id, string | undefined>
}

/** Nothing mentioned yet. */
export const empty = (): Survey => ({ rows: 0, printed: new Map(), unprinted: new Map(), categories: new Map(), people: new Map(), bodies: new Map(), seats: new Map() })

/** The year a row belongs to: as it says, else of the day on which it came in. */
export const yearOf = (row: Row): number | undefined =>
  whole(row.year) ?? Option.getOrUndefined(Option.map(Option.flatMap(Option.fromUndefinedOr(said(row.publishedAt)), submittedAt), (at) => Day.year(Day.of(at))))

const earlier = (one: Day.Day | undefined, other: Day.Day | undefined): Day.Day | undefined => one === undefined || (other !== undefined && other < one) ? other : one

const mention = (self: Survey, row: Row, year: number): void => {
  const came = Option.getOrUndefined(Option.map(Option.flatMap(Option.fromUndefinedOr(said(row.publishedAt)), submittedAt), Day.of))
  const day = came !== undefined && Day.year(came) === year ? came : undefined
  const session = Option.flatMap(Option.fromUndefinedOr(said(row.session)), readSession)
  if (Option.isNone(session)) return void self.unprinted.set(year, earlier(self.unprinted.get(year), day))
  const sessions = self.printed.get(year) ?? new Map<string, Mention>()
  const key = `${session.value.term}-${session.value.number}`
  const before = sessions.get(key)
  self.printed.set(year, sessions.set(key, { session: session.value, times: (before?.times ?? 0) + 1, first: earlier(before?.first, day) }))
}

/** Adds a row to what is mentioned. */
export const add = (self: Survey, row: Row): void => {
  if (!isProposal(row)) return
  self.rows++
  const year = yearOf(row)
  if (year !== undefined) mention(self, row, year)
  const category = said(row.category)
  if (category !== undefined) self.categories.set(category, (self.categories.get(category) ?? 0) + 1)
  const put = proposerOf(row)
  if (Result.isFailure(put)) return
  const { body, person, seat } = put.success
  self.people.set(person.id, person.name)
  if (body !== undefined) self.bodies.set(body.id, body)
  if (seat !== undefined && (!self.seats.has(seat.member) || seat.sector !== undefined)) self.seats.set(seat.member, seat.sector)
}

const mostPrinted = (self: Survey, year: number): Printed | undefined =>
  [...self.printed.get(year)?.values() ?? []].reduce<Mention | undefined>((best, one) => best === undefined || one.times > best.times ? one : best, undefined)?.session

/** Tells the session of a year: as given, as printed in the file, or counted on from the nearest year for which one is known. */
export const sessionIn = (self: Survey, year: number, given: ReadonlyMap<number, Printed>): Printed | undefined => {
  const known = (of: number) => given.get(of) ?? mostPrinted(self, of)
  const nearest = [...new Set([...given.keys(), ...self.printed.keys()])]
    .filter((other) => known(other) !== undefined)
    .sort((one, other) => Math.abs(one - year) - Math.abs(other - year) || one - other)[0]
  const from = nearest === undefined ? undefined : known(nearest)
  return nearest === undefined || from === undefined ? undefined : inYear(from, nearest, year)
}

/** A session the rows belong to, the year it is held in, and the first day on which something came in for it. */
export interface Held extends Printed {
  readonly year: number
  readonly first: Day.Day | undefined
}

/** Lists the sessions the rows belong to, in order of term and number: those printed, and those told from the year. */
export const sessionsOf = (self: Survey, given: ReadonlyMap<number, Printed>): ReadonlyArray<Held> => {
  const held = new Map<string, Held & { readonly times: number }>()
  const hold = (session: Printed | undefined, year: number, first: Day.Day | undefined, times: number) => {
    const id = session === undefined || session.term < 1 ? Option.none() : idOf(session)
    if (session === undefined || Option.isNone(id)) return
    const before = held.get(id.value)
    if (before === undefined) held.set(id.value, { ...session, year, first, times })
    else if (before.year === year) held.set(id.value, { ...before, first: earlier(before.first, first), times: before.times + times })
    else if (times > before.times) held.set(id.value, { ...session, year, first, times })
  }
  for (const [year, sessions] of self.printed) for (const { first, session, times } of sessions.values()) hold(session, year, first, times)
  for (const [year, first] of self.unprinted) hold(sessionIn(self, year, given), year, first, 1)
  return [...held.values()].map(({ times, ...session }) => session).sort((one, other) => one.term - other.term || one.number - other.number)
}
