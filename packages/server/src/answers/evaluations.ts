import { EvaluationsApi } from "@jianyan/contract"
import { Assessment, Day, Evaluation, type House, type Member, type Notice, Signals } from "@jianyan/domain"
import { dueOf, Evaluations, type Frame, holds, Houses, mayEvaluate, minimumsOf, type Roll, rollOf, Scores, sectorOf, type Seated, Visitor } from "@jianyan/services"
import { DateTime, Effect, HashMap, Option } from "effect"
import { People } from "../People.ts"
import { titlesOf } from "./titles.ts"

interface OfYear { readonly year: number }
type Some = readonly [Member.Id, ...ReadonlyArray<Member.Id>]

const done = Effect.as(null)

const here = Effect.gen(function*() {
  const visitor = yield* Visitor
  return { visitor, house: yield* Houses.use((houses) => houses.now(visitor.committee)), today: Day.of(yield* DateTime.now) }
})

const onRoll = (year: number) =>
  Effect.gen(function*() {
    const found = yield* here
    const frozen = yield* Evaluations.use((it) => it.frozen(found.visitor.committee, year))
    const roll = yield* Effect.fromResult(rollOf(found.house, year, found.today, frozen))
    return { ...found, roll, self: Evaluation.of(found.house.evaluations, Evaluation.ofYear(year)) }
  })

/** Gives the names of members, and puts rows in order of them: the one order there is. */
const byName = <Row extends { readonly member: Member.Id }>(visitor: Seated, rows: ReadonlyArray<Row>) =>
  Effect.map(People.use((people) => people.named(visitor.committee, rows.map(({ member }) => member))), (names) => {
    const name = ({ member }: Row) => names[member] ?? member
    return { names, rows: rows.toSorted((one, other) => name(one).localeCompare(name(other), "zh-CN") || (one.member < other.member ? -1 : 1)) }
  })

const ofSector = (house: House.House, member: Member.Id) => {
  const sector = sectorOf(house, member)
  return sector === undefined ? {} : { sector }
}

/** The day members were last reminded in a year. */
const reminders = (house: House.House, year: number): ReadonlyMap<string, Day.Day> => {
  const ofYear = ({ says }: Notice.Notice) => says._tag === "DutiesLacking" && says.year === year
  const days = new Map<string, Day.Day>()
  for (const notice of HashMap.values(house.notices)) {
    if (notice.to._tag !== "Member" || !ofYear(notice)) continue
    const on = Day.of(notice.at), known = days.get(notice.to.member)
    if (known === undefined || known < on) days.set(notice.to.member, on)
  }
  return days
}

const bandsOf = (house: House.House, { frame, sheets }: Roll): ReadonlyArray<EvaluationsApi.Band> =>
  frame.rulebook.table === undefined ? [] : [...Map.groupBy(sheets, ({ member }) => sectorOf(house, member))].flatMap(([sector, group]) => {
    const band = Assessment.band(group.map(({ total }) => total))
    return sector === undefined || band === undefined ? [] : [{ sector, ...band }]
  }).sort((one, other) => (one.sector < other.sector ? -1 : 1))

const rowsOf = (house: House.House, { proposals }: Roll, self: Evaluation.Evaluation): ReadonlyArray<EvaluationsApi.Graded> => {
  const settled = self.decision?.grades ?? self.list?.entries
  const listing = new Map((self.stage === "Listing" || settled === undefined ? Evaluation.drawn(self, proposals) : settled).map((entry) => [entry.member, entry]))
  const known = new Map(proposals.map((one) => [one.member, one]))
  return [...listing.values()].map((entry): EvaluationsApi.Graded => {
    const amended = self.amendments.findLast(({ member }) => member === entry.member), proposal = known.get(entry.member)
    return {
      ...entry, ...ofSector(house, entry.member), heldBackBy: proposal?.heldBackBy ?? [], ...(proposal?.quota === undefined ? {} : { quota: proposal.quota }),
      ...(amended === undefined ? {} : { grade: amended.grade, amended })
    }
  })
}

const firstYear = ({ evaluations, rulebooks }: House.House, running: number): number =>
  Math.min(running, ...rulebooks.map(({ inForce }) => Day.year(inForce.from)), ...[...HashMap.keys(evaluations)].map(Evaluation.yearOf))

const yearOf = (house: House.House, visitor: Seated, year: number, found: Option.Option<Frame>): EvaluationsApi.OneYear => {
  const self = Evaluation.of(house.evaluations, Evaluation.ofYear(year)), { rulebook, year: days } = Option.getOrUndefined(found) ?? {}
  const grade = visitor.member !== undefined && self.announcedAt !== undefined ? Evaluation.gradeOf(self, visitor.member) : undefined
  const amended = self.amendments.findLast(({ member }) => member === visitor.member)
  return {
    year, stage: self.stage, amendments: self.amendments.length, may: rulebook === undefined ? [] : mayEvaluate(self, visitor),
    ...(rulebook === undefined || days === undefined ? {} : { title: rulebook.title, to: days.to }),
    ...(self.announcedAt === undefined ? {} : { announcedAt: self.announcedAt }), ...(self.frozen === undefined ? {} : { frozen: self.frozen }),
    ...(grade === undefined || rulebook === undefined ? {} : { mine: { grade: Evaluation.labelOf(rulebook, grade), ...(amended === undefined ? {} : { amended }) } })
  }
}

/** Answers what is asked of the evaluation of a year. */
export const evaluations = {
  years: () =>
    Effect.gen(function*() {
      const { house, today, visitor } = yield* here
      const running = Day.year(today), first = firstYear(house, running)
      const years = yield* Effect.forEach(Array.from({ length: running - first + 1 }, (_, back) => running - back), (year) =>
        Effect.map(Effect.option(Scores.use((it) => it.frame(visitor.committee, year))), (found) => yearOf(house, visitor, year, found)))
      return { years: years.filter(({ stage, title }) => title !== undefined || stage !== "Listing"), today }
    }),
  desk: ({ year }: OfYear) =>
    Effect.gen(function*() {
      const { house, roll, today, visitor } = yield* onRoll(year)
      const minimums = Map.groupBy(minimumsOf(house, roll, today), ({ member }) => member), reminded = reminders(house, year)
      const { names, rows } = yield* byName(visitor, roll.sheets.map(({ member }) => {
        const on = reminded.get(member)
        return { member, ...ofSector(house, member), minimums: (minimums.get(member) ?? []).map(({ member: _, ...one }) => one), ...(on === undefined ? {} : { reminded: on }) }
      }))
      return { rulebook: roll.frame.rulebook, year: roll.frame.year, today, rows, bands: bandsOf(house, roll), names }
    }),
  remind: ({ members, year }: OfYear & { readonly members: Some }) => Effect.map(Evaluations.use((it) => it.remind(year, members)), (events) => ({ reminded: events.length })),
  signals: ({ year }: OfYear) =>
    Effect.gen(function*() {
      const { house, roll, self, visitor } = yield* onRoll(year)
      const found = Signals.signals(house, roll.frame.year)
      const names = yield* People.use((people) => people.named(visitor.committee, found.flatMap(({ members }) => members)))
      const signals = found.map((signal): EvaluationsApi.Signal => {
        const review = self.reviews.find((one) => one.signal === signal.id)
        return { signal, innocent: Signals.innocent[signal._tag], ...(review === undefined ? {} : { review }) }
      })
      return { signals, titles: titlesOf(house, found.flatMap(({ records }) => records)), names, mayReview: holds(visitor, "evaluator") }
    }),
  review: ({ reason, signal, verdict, year }: OfYear & { readonly signal: string; readonly verdict: Evaluation.Verdict; readonly reason: string }) =>
    done(Evaluations.use((it) => it.review(year, signal, verdict, reason))),
  grades: ({ year }: OfYear) =>
    Effect.gen(function*() {
      const { house, roll, self, today, visitor } = yield* onRoll(year)
      const { rulebook } = roll.frame
      const { names, rows } = yield* byName(visitor, rowsOf(house, roll, self))
      const due = yield* byName(visitor, dueOf(house, roll, year, today).map(({ article, consequence, label, member, years }): EvaluationsApi.Due => {
        const settled = self.settlements.find((one) => one.member === member && one.consequence === consequence)
        return {
          member, consequence, years, label,
          ...(article === undefined ? {} : { article }), ...(settled === undefined ? {} : { settled })
        }
      }))
      return {
        rulebook, stage: self.stage, rows, due: due.rows, may: mayEvaluate(self, visitor), maySettle: holds(visitor, "evaluator", "leader", "office"), today, names: { ...names, ...due.names },
        ...(self.sentBack === undefined || self.stage !== "Listing" ? {} : { sentBack: { reason: self.sentBack.reason, at: self.sentBack.at } }),
        ...(self.decision === undefined ? {} : { decision: { on: self.decision.on, words: self.decision.words } })
      }
    }),
  list: ({ year, ...given }: OfYear & { readonly members: Some; readonly grade: string; readonly reason: string }) => done(Evaluations.use((it) => it.list(year, given))),
  unlist: ({ members, year }: OfYear & { readonly members: Some }) => done(Evaluations.use((it) => it.unlist(year, members))),
  submit: ({ year }: OfYear) => done(Evaluations.use((it) => it.submit(year))),
  sendBack: ({ reason, year }: OfYear & { readonly reason: string }) => done(Evaluations.use((it) => it.sendBack(year, reason))),
  decide: ({ year, ...given }: OfYear & { readonly on: Day.Day; readonly words: string; readonly changes?: ReadonlyArray<Evaluation.Change> }) => done(Evaluations.use((it) => it.decide(year, given))),
  announce: ({ year }: OfYear) => done(Evaluations.use((it) => it.announce(year))),
  amend: ({ year, ...given }: OfYear & { readonly member: Member.Id; readonly grade: string; readonly reason: string; readonly on: Day.Day }) => done(Evaluations.use((it) => it.amend(year, given))),
  settle: ({ consequence, member, words, year }: OfYear & { readonly member: Member.Id; readonly consequence: string; readonly words: string }) =>
    done(Evaluations.use((it) => it.settle(year, member, consequence, words))),
  close: ({ year }: OfYear) => done(Evaluations.use((it) => it.close(year))),
  closed: ({ year }: OfYear) =>
    Effect.gen(function*() {
      const { house, visitor } = yield* here
      const service = yield* Evaluations
      const found = yield* service.closed(visitor.committee, year)
      if (Option.isNone(found)) return yield* new EvaluationsApi.NotClosed({ year })
      const { digest, frozen, holds, rulebook } = found.value
      const changed = (yield* service.amendments(visitor.committee, year)).map(({ is, since, was, ...one }): EvaluationsApi.Changed =>
        ({ ...one, ...(rulebook.table === undefined ? {} : { was, is }), ...(since === undefined ? {} : { since: { seq: since.seq, at: since.occurredAt, by: since.actor } }) }))
      const { amendments } = Evaluation.of(house.evaluations, Evaluation.ofYear(year))
      const [differing, changedGrades] = [yield* byName(visitor, changed), yield* byName(visitor, amendments)]
      return {
        rulebook, frozen, digest, holds, changed: differing.rows, amendments: changedGrades.rows,
        titles: titlesOf(house, changed.flatMap(({ records }) => records)), names: { ...differing.names, ...changedGrades.names }
      }
    })
}
