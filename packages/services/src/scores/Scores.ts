import { type Assessment, Day, Facts, type House, type HouseEvent, Member, type Rulebook } from "@jianyan/domain"
import { Context, DateTime, Effect, HashMap, Layer, Option, Result, Stream } from "effect"
import { Houses } from "../house/Houses.ts"
import { readOn } from "../house/past.ts"
import { type Asked, frame, type Frame } from "./Frame.ts"
import { type Others, others } from "./others.ts"
import { factsOf, sat, sheetOf, sheets, sheetsTold } from "./sheets.ts"

type Sheet = Assessment.Sheet.Sheet
type Untold = Rulebook.NoneInForce | Rulebook.NotFound

const record = (event: HouseEvent.HouseEvent, house: House.House): ReadonlyArray<Assessment.Fact.Fact> => {
  const policy = Option.map(house.committee, (committee) => committee.policy)
  const of = <K, V>(map: HashMap.HashMap<K, V>, id: K, facts: (found: V) => ReadonlyArray<Assessment.Fact.Fact>) =>
    Option.match(HashMap.get(map, id), { onNone: () => [], onSome: facts })
  if ("proposal" in event) return Option.match(policy, { onNone: () => [], onSome: (policy) => of(house.proposals, event.proposal, (it) => Facts.ofProposal(it, policy)) })
  if ("appraisal" in event) {
    return Option.match(Option.all([policy, HashMap.get(house.appraisals, event.appraisal), HashMap.get(house.proposals, event.appraisal)]), {
      onNone: () => [], onSome: ([policy, appraisal, proposal]) => Facts.ofAppraisal(appraisal, proposal, policy)
    })
  }
  if ("meeting" in event) return of(house.meetings, event.meeting, Facts.ofMeeting)
  if ("report" in event) return of(house.reports, event.report, Facts.ofReport)
  if ("activity" in event) return of(house.activities, event.activity, Facts.ofActivity)
  if ("entry" in event) return of(house.entries, event.entry, Facts.ofEntry)
  return []
}

/** Whether a change is everybody's: another text scores the year, or a year was frozen. */
const isEverybodys = ({ _tag }: HouseEvent.HouseEvent): boolean => _tag === "RulebookAdopted" || _tag === "RulebookRepealed" || _tag === "YearClosed"

/**
 * Where members stand under the rulebook in force, or under another edition or at a past date: a pure function of the records, read again whenever one changes.
 *
 * Where editions share a year, the sheet is of the last of them, and `earlier` holds the sheets of the days before it.
 */
export class Scores extends Context.Service<Scores, {
  /** Makes the sheet of one member for a year. */
  readonly of: (committee: string, member: Member.Id, year?: number, asked?: Asked) => Effect.Effect<{ readonly sheet: Sheet; readonly earlier: ReadonlyArray<Sheet>; readonly frame: Frame }, Member.NotFound | Member.EvaluatedElsewhere | Untold>
  /** Makes the sheets of all members who sat in a year, in order of id. */
  readonly all: (committee: string, year?: number, asked?: Asked) => Effect.Effect<{ readonly sheets: ReadonlyArray<Sheet>; readonly earlier: ReadonlyArray<Sheet>; readonly frame: Frame }, Untold>
  /** Counts the records of each member on the days of a year, whatever they are worth. */
  readonly records: (committee: string, year?: number, asked?: Asked) => Effect.Effect<ReadonlyMap<Member.Id, number>, Untold>
  /** Makes the sheets of all bodies and stations, or of all handling units, under the rulebook adopted for them. */
  readonly others: (committee: string, subject: Others, year?: number, asked?: Asked) => Effect.Effect<{ readonly sheets: ReadonlyArray<Sheet>; readonly frame: Frame }, Untold>
  /** Finds the editions that speak for a year and the days each covers. */
  readonly frame: (committee: string, year?: number, asked?: Asked) => Effect.Effect<Frame, Untold>
  /** Streams the sheet of every member whom a change concerns, from now on: of all where a rulebook is adopted or repealed, or a year is frozen. */
  readonly live: (committee: string) => Stream.Stream<Sheet>
}>()("@jianyan/services/Scores") {
  static readonly layer: Layer.Layer<Scores, never, Houses> = Layer.effect(Scores, Effect.gen(function*() {
    const houses = yield* Houses
    const today = Effect.map(DateTime.now, Day.of)

    const framed = (committee: string, year: number | undefined, asked: Asked = {}, scope: Assessment.Rulebook.Scope = {}) =>
      Effect.gen(function*() {
        const now = yield* today
        const past = asked.asOf === undefined ? undefined : readOn(asked.asOf)
        const on = past !== undefined && past < now ? past : now
        const house = asked.asOf === undefined ? yield* houses.now(committee) : yield* houses.past(committee, asked.asOf)
        return { house, frame: yield* Effect.fromResult(frame(house, year ?? Day.year(on), on, asked, scope)) }
      })

    return Scores.of({
      frame: (committee, year, asked) => Effect.map(framed(committee, year, asked), (it) => it.frame),
      of: Effect.fn("Scores.of")(function*(committee: string, member: Member.Id, year?: number, asked?: Asked) {
        const { frame, house } = yield* framed(committee, year, asked)
        const found = HashMap.get(house.members, member)
        if (Option.isNone(found)) return yield* new Member.NotFound({ member })
        const { level } = found.value
        if (level !== undefined) return yield* new Member.EvaluatedElsewhere({ member, level })
        return { sheet: sheetOf(house, found.value, frame), earlier: frame.earlier.filter((run) => sat(found.value, run.year)).map((run) => sheetOf(house, found.value, run)), frame }
      }),
      all: Effect.fn("Scores.all")(function*(committee: string, year?: number, asked?: Asked) {
        const { frame, house } = yield* framed(committee, year, asked)
        return { ...sheets(house, frame), frame }
      }),
      records: Effect.fn("Scores.records")(function*(committee: string, year?: number, asked?: Asked) {
        const { frame: { earlier: [first], year: { from: last, to } }, house } = yield* framed(committee, year, asked)
        const from = first?.year.from ?? last
        const counted = (facts: ReadonlyArray<Assessment.Fact.Fact>) => new Set(facts.filter(({ on }) => from <= on && on <= to).map(({ record }) => record)).size
        return new Map(Array.from(factsOf(house), ([member, facts]) => [member, counted(facts)]))
      }),
      others: Effect.fn("Scores.others")(function*(committee: string, subject: Others, year?: number, asked?: Asked) {
        const { frame, house } = yield* framed(committee, year, asked, { subject })
        return { sheets: others(house, subject, frame), frame }
      }),
      live: (committee) =>
        Stream.flatMap(houses.changes(committee), ({ after, before, entry }) =>
          Stream.fromIterableEffect(Effect.map(today, (on) => {
            const everybody = isEverybodys(entry.event), concerned = new Set([...record(entry.event, before), ...record(entry.event, after)].map((fact) => fact.member))
            if (concerned.size === 0 && !everybody) return []
            return Result.match(frame(after, Day.year(on), on), {
              onFailure: () => [],
              onSuccess: (now) => everybody ? sheetsTold(after, now) : [...concerned].flatMap((member) => Option.toArray(Option.map(Option.filter(HashMap.get(after.members, member), ({ level }) => level === undefined), (it) => sheetOf(after, it, now))))
            })
          })))
    })
  }))
}
