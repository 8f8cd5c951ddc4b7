import { Assessment, Day, Facts, type House, type HouseEvent, Member, Rulebook } from "@jianyan/domain"
import { Array, Context, DateTime, Effect, HashMap, Layer, Option, Order, Stream } from "effect"
import { Houses } from "../house/Houses.ts"

type FactsByMember = ReadonlyMap<Member.Id, ReadonlyArray<Assessment.Fact.Fact>>

/** A year's assessment of a committee: the rulebook in force at its end or today, and the days it covers. */
export interface Frame {
  readonly rulebook: Assessment.Rulebook.Rulebook
  readonly year: Assessment.Year.Year
}

/** A house with its facts sorted by member, for as long as the house stands as it is. */
const sorted = new WeakMap<House.House, FactsByMember>()

const factsOf = (house: House.House): FactsByMember => {
  const known = sorted.get(house)
  if (known !== undefined) return known
  const byMember = new Map<Member.Id, Array<Assessment.Fact.Fact>>()
  for (const fact of Facts.facts(house)) {
    const mine = byMember.get(fact.member)
    if (mine === undefined) byMember.set(fact.member, [fact])
    else mine.push(fact)
  }
  sorted.set(house, byMember)
  return byMember
}

const frame = (house: House.House, year: number, today: Day.Day): Option.Option<Frame> => {
  const last = Day.Day.make(`${year}-12-31`)
  const on = last < today ? last : today
  const term = Option.flatMap(house.committee, (committee) => Option.fromNullishOr(committee.terms.filter((term) => term.from <= on).at(-1)?.from))
  return Option.map(Assessment.Rulebook.inForce(house.rulebooks, on), (rulebook) => ({
    rulebook,
    year: Assessment.Year.starting(rulebook.yearStarts, year, Option.getOrElse(term, () => Day.Day.make(`${year}-01-01`)))
  }))
}

const assess = (member: Member.Member, { rulebook, year }: Frame, facts: ReadonlyArray<Assessment.Fact.Fact>): Assessment.Sheet.Sheet =>
  Assessment.assess(rulebook, { id: member.id, roles: Facts.roles(member, year.to) }, facts, year)

const record = (event: HouseEvent.HouseEvent, house: House.House): ReadonlyArray<Assessment.Fact.Fact> => {
  const policy = Option.map(house.committee, (committee) => committee.policy)
  const of = <K, V>(map: HashMap.HashMap<K, V>, id: K, facts: (found: V) => ReadonlyArray<Assessment.Fact.Fact>) =>
    Option.match(HashMap.get(map, id), { onNone: () => [], onSome: facts })
  if ("proposal" in event) return Option.match(policy, { onNone: () => [], onSome: (policy) => of(house.proposals, event.proposal, (it) => Facts.ofProposal(it, policy)) })
  if ("meeting" in event) return of(house.meetings, event.meeting, Facts.ofMeeting)
  if ("report" in event) return of(house.reports, event.report, Facts.ofReport)
  if ("activity" in event) return of(house.activities, event.activity, Facts.ofActivity)
  return []
}

/** Where members stand under the rulebook in force: a pure function of the records, read again whenever one changes. */
export class Scores extends Context.Service<Scores, {
  /** Makes the sheet of one member for a year. */
  readonly of: (committee: string, member: Member.Id, year?: number) => Effect.Effect<{ readonly sheet: Assessment.Sheet.Sheet; readonly frame: Frame }, Member.NotFound | Rulebook.NoneInForce>
  /** Makes the sheets of all members who sat in a year, in order of id. */
  readonly all: (committee: string, year?: number) => Effect.Effect<{ readonly sheets: ReadonlyArray<Assessment.Sheet.Sheet>; readonly frame: Frame }, Rulebook.NoneInForce>
  /** Finds the rulebook in force and the days of the year it covers. */
  readonly frame: (committee: string, year?: number) => Effect.Effect<Frame, Rulebook.NoneInForce>
  /** Streams the sheet of every member whom a change concerns, from now on. */
  readonly live: (committee: string) => Stream.Stream<Assessment.Sheet.Sheet>
}>()("@jianyan/services/Scores") {
  static readonly layer: Layer.Layer<Scores, never, Houses> = Layer.effect(Scores, Effect.gen(function*() {
    const houses = yield* Houses
    const today = Effect.map(DateTime.now, Day.of)

    const framed = (committee: string, year: number | undefined) =>
      Effect.gen(function*() {
        const house = yield* houses.now(committee)
        const on = yield* today
        const wanted = year ?? Day.year(on)
        const found = frame(house, wanted, on)
        if (Option.isNone(found)) return yield* new Rulebook.NoneInForce({ year: wanted })
        return { house, frame: found.value }
      })

    return Scores.of({
      frame: (committee, year) => Effect.map(framed(committee, year), (it) => it.frame),
      of: Effect.fn("Scores.of")(function*(committee: string, member: Member.Id, year?: number) {
        const { frame, house } = yield* framed(committee, year)
        const found = HashMap.get(house.members, member)
        if (Option.isNone(found)) return yield* new Member.NotFound({ member })
        return { sheet: assess(found.value, frame, factsOf(house).get(member) ?? []), frame }
      }),
      all: Effect.fn("Scores.all")(function*(committee: string, year?: number) {
        const { frame, house } = yield* framed(committee, year)
        const members = Array.sortWith([...HashMap.values(house.members)].filter((it) => it.from <= frame.year.to && (it.until === undefined || it.until > frame.year.from)), (it) => it.id as string, Order.String)
        return { sheets: members.map((it) => assess(it, frame, factsOf(house).get(it.id) ?? [])), frame }
      }),
      live: (committee) =>
        Stream.flatMap(houses.changes(committee), ({ after, before, entry }) =>
          Stream.fromIterableEffect(Effect.map(today, (on) => {
            const concerned = new Set([...record(entry.event, before), ...record(entry.event, after)].map((fact) => fact.member))
            if (concerned.size === 0) return []
            const now = frame(after, Day.year(on), on)
            if (Option.isNone(now)) return []
            return [...concerned].flatMap((member) =>
              Option.toArray(Option.map(HashMap.get(after.members, member), (it) => assess(it, now.value, factsOf(after).get(member) ?? []))))
          })))
    })
  }))
}
