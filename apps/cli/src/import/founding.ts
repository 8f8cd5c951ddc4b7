import { Body, Committee, Day, House, type HouseEvent, Member } from "@jianyan/domain"
import { HashMap, Option, Result } from "effect"
import { codeFor, idFor } from "./named.ts"
import type { Printed } from "./sessionOf.ts"
import { type Held, sessionsOf, type Survey } from "./survey.ts"

/** The sector of members of whom the file names none. */
const unrecorded = { id: Body.Id.make("sector-unrecorded"), name: { zh: "界别未载", en: "Sector not recorded" } }

/** The category of proposals of which the file names none, or one the policy does not have. */
export const otherCategory = { id: "other", name: { zh: "其他", en: "Other" } }

const categories = (named: Iterable<string>): Committee.Policy.Policy["categories"] => {
  const standard = new Map(Committee.standardPolicy.categories.map((category) => [category.name.zh, category]))
  return [otherCategory, ...[...named].filter((name) => name !== otherCategory.name.zh).map((zh) => standard.get(zh) ?? { id: codeFor("category", zh), name: { zh } })]
}

const day = (year: number) => Day.Day.make(`${String(year).padStart(4, "0")}-01-01`)

/** The term in which a session lies: five calendar years from that of its first session. */
const termOf = ({ number, term, year }: Held): Committee.Term =>
  ({ number: term, from: day(year - number + 1), until: day(year - number + 6) })

/** A plenary lasts a week at most: from the first day on which the file has something, proposals of the next seven days are plenary ones. */
const week = 7

const sessionOf = ({ first, number, term, year }: Held): Committee.Session => {
  const opens = first ?? Day.Day.make(`${year}-01-10`), closes = Day.addDays(opens, week)
  return {
    id: Committee.SessionId.make(`${term}-${number}`), term, number, opens, closes,
    windowOpens: Day.start(opens), windowCloses: Day.start(Day.addDays(closes, 1))
  }
}

type Refusal = Committee.TermOutOfOrder | Committee.SessionOutOfTerm | Committee.WindowsOverlap

/** Lets what a survey mentions come into being in a house, by its verbs: the committee, its terms and sessions, bodies and members. What is there already stays as it is. */
export const founding = (
  house: House.House, id: Committee.Id, name: string, survey: Survey, given: ReadonlyMap<number, Printed>
): Result.Result<ReadonlyArray<HouseEvent.HouseEvent>, Refusal> => {
  const sessions = sessionsOf(survey, given)
  const [earliest] = sessions
  if (earliest === undefined) return Result.succeed([])
  const events: Array<HouseEvent.HouseEvent> = []
  let now = house
  const happen = (event: HouseEvent.HouseEvent) => {
    events.push(event)
    now = House.evolve(now, event)
  }
  const began = Day.start(termOf(earliest).from)
  if (Option.isNone(now.committee)) {
    happen(Committee.found(id, { zh: name }, { ...Committee.standardPolicy, id: "imported", categories: categories(survey.categories.keys()) }, began))
  }
  for (const session of sessions) {
    const committee = Option.getOrThrow(now.committee)
    if (!committee.terms.some((term) => term.number === session.term)) {
      const term = termOf(session)
      const opened = Committee.openTerm(committee, term, Day.start(term.from))
      if (Result.isFailure(opened)) return Result.fail(opened.failure)
      happen(opened.success)
    }
    const called = sessionOf(session)
    if (committee.sessions.some((other) => other.id === called.id)) continue
    const calling = Committee.callSession(Option.getOrThrow(now.committee), called, called.windowOpens)
    if (Result.isFailure(calling)) return Result.fail(calling.failure)
    happen(calling.success)
  }
  const form = (body: Body.Id, kind: Body.Kind, name: Committee.Name) => {
    if (!HashMap.has(now.bodies, body)) happen(Body.form(body, kind, name, began))
  }
  for (const body of survey.bodies.values()) form(body.id, body.kind, { zh: body.name })
  for (const [member, sector] of survey.seats) {
    if (HashMap.has(now.members, member)) continue
    const seat = sector === undefined ? unrecorded : { id: Body.Id.make(idFor("sector", sector)), name: { zh: sector } }
    form(seat.id, "sector", seat.name)
    const { from, number } = termOf(earliest)
    happen(Member.seat(member, { term: number, sector: seat.id, from }, began))
  }
  return Result.succeed(events)
}
