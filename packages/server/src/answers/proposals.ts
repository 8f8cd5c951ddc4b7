import { ProposalsApi } from "@jianyan/contract"
import { Day, type House, Proposal, Similar } from "@jianyan/domain"
import { changedFor, findProposal, forBodies, Houses, Index, Journal, may, Proposals, readable, readableLife, type Seated, Signings, supervisionVisible, visible, Visitor, withoutSigning } from "@jianyan/services"
import { DateTime, Effect, HashMap, Option, Stream } from "effect"
import { People } from "../People.ts"
import { workingDaysLeft } from "../workingDaysLeft.ts"
import { examining } from "./proposals/examining.ts"
import { assigning } from "./proposals/assigning.ts"
import { mentioned, row } from "./proposals/row.ts"
import { merging } from "./proposals/merging.ts"
import { consulting } from "./proposals/consulting.ts"
import { lettering } from "./proposals/lettering.ts"
import { replying } from "./proposals/replying.ts"
import { statistics } from "./proposals/statistics.ts"
import { views } from "./proposals/views.ts"
import { writing } from "./proposals/writing.ts"

const named = (proposals: ReadonlyArray<Proposal.Proposal>) =>
  Effect.gen(function*() {
    const { committee } = yield* Visitor
    return yield* People.use((people) => people.named(committee, proposals.flatMap(mentioned)))
  })

const related = (house: House.House, self: Proposal.Proposal): ReadonlyArray<Proposal.Proposal> =>
  [...self.absorbed, ...(self.stage._tag === "Merged" ? [self.stage.into] : [])].flatMap((id) => Option.toArray(HashMap.get(house.proposals, id)))

const cameOf = ({ stations, themes }: House.House, { origin }: Proposal.Proposal): Pick<ProposalsApi.Detail, "cameOf"> => {
  if (origin === undefined) return {}
  const station = origin.station === undefined ? undefined : Option.getOrUndefined(HashMap.get(stations, origin.station))
  const theme = origin.theme === undefined ? undefined : Option.getOrUndefined(HashMap.get(themes, origin.theme))
  return {
    cameOf: {
      ...(station !== undefined && { station: { id: station.id, name: station.name } }),
      ...(theme !== undefined && { theme: { id: theme.id, title: theme.title, session: theme.session } })
    }
  }
}

/** What the life of the proposal left in the journal, as far as the one who asks may read it. */
const life = (visitor: Seated, self: Proposal.Proposal) =>
  Effect.gen(function*() {
    const entries = yield* Journal.use((journal) => Stream.runCollect(journal.read(visitor.committee, { stream: `proposal/${self.id}` })))
    return readableLife(self, entries.flatMap(({ event, seq }) => "proposal" in event ? [{ seq, event: withoutSigning(event) }] : []), visitor)
  })

const alike = (mine: Proposal.Content.Content, other: Proposal.Proposal, gazetteer: ReturnType<typeof Similar.around>): ProposalsApi.Likeness => {
  const one = document("mine", mine), theirs = document(other.id, other.content)
  const { evidence, kind, score } = Similar.hint(one, theirs, gazetteer)
  const { counterparts } = evidence, confines = Similar.confines(evidence)
  const written = Proposal.Content.text(mine), read = Proposal.Content.text(other.content)
  const passages = Similar.passages(written, read).map(({ a, b }) => ({ text: read.slice(b.from, b.to), mine: { from: a.from, to: a.to }, theirs: { from: b.from, to: b.to } }))
  return {
    row: row(other), hint: kind, score, passages: passages.slice(0, 6), onlyMine: counterparts.onlyA.flatMap((place) => mine.recommendations[place]?.number ?? []),
    confines: { mine: confines.a, theirs: confines.b }
  }
}

const document = (id: string, { analysis, recommendations, situation, title }: Proposal.Content.Content): Similar.Document =>
  ({ id, title, asks: recommendations.map((one) => one.text), body: `${situation}\n${analysis}` })

/** Reads "reply.rest" as a side of a rate. */
const counted = (figure: ProposalsApi.Figure | undefined) => {
  const found = ProposalsApi.countedRates.flatMap((rate) => ProposalsApi.sides.map((side) => ({ rate, side }))).find(({ rate, side }) => `${rate}.${side}` === figure)
  return found === undefined ? {} : { figure: found }
}

/** Answers what is asked of proposals. */
export const proposals = {
  live: () =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      const houses = yield* Houses
      return Stream.flatMap(houses.changes(visitor.committee), (change) => Stream.fromIterable(Option.toArray(Option.fromUndefinedOr(changedFor(change, visitor)))))
    }),
  list: ({ figure, key, urgent, waiting, went, ...query }: ProposalsApi.Query) =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      const today = Day.of(yield* DateTime.now)
      const awaited = waiting === undefined ? {} : waiting === "overdue" ? { dueBefore: today } : { waiting }
      const found = yield* Index.use((index) => index.proposals(visitor, { ...query, ...(key === undefined ? {} : { key: true }), ...(urgent === undefined ? {} : { urgent: true as const }), ...awaited, ...counted(figure), ...(went === undefined ? {} : { went: went.split(",") }) }))
      return { rows: found.proposals.map(row), total: found.total, stages: found.stages, categories: found.categories, tally: found.tally, names: yield* named(found.proposals) }
    }),
  read: ({ id }: { readonly id: Proposal.Id }) =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      const house = yield* Houses.use((houses) => houses.now(visitor.committee))
      const proposal = yield* Effect.fromResult(findProposal(house, id, visitor))
      const read = (wanted: Proposal.Id) => Option.getOrUndefined(HashMap.get(house.proposals, wanted))
      const shown = related(house, proposal).filter((it) => visible(it, visitor, read))
      const now = yield* DateTime.now, today = Day.of(now)
      const bodies = forBodies(house, proposal, visitor, Option.getOrThrow(house.committee), now)
      const left = Option.flatMap(house.committee, ({ calendar }) => workingDaysLeft(calendar, proposal, today))
      return {
        proposal: yield* Signings.use((it) => it.open(readable(proposal, visitor))), life: yield* life(visitor, proposal), related: shown.map(row), names: yield* named([proposal, ...shown]),
        may: may(proposal, visitor, proposal.stage._tag === "Merged" ? read(proposal.stage.into) : undefined, Option.getOrThrow(house.committee), now),
        supervised: Option.exists(HashMap.get(house.supervisions, id), (it) => supervisionVisible(house, it, visitor)),
        ...(bodies === undefined ? {} : { bodies }), ...cameOf(house, proposal), ...(Option.isSome(left) ? { daysLeft: left.value } : {})
      }
    }),
  similar: ({ content, except }: { readonly content: Proposal.Content.Content; readonly except?: Proposal.Id }) =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      const house = yield* Houses.use((houses) => houses.now(visitor.committee))
      const read = (wanted: Proposal.Id) => Option.getOrUndefined(HashMap.get(house.proposals, wanted))
      const near = yield* Index.use((index) => index.nearest(visitor.committee, content, 6))
      const gazetteer = Similar.around(Option.match(house.committee, { onNone: () => "", onSome: ({ name }) => name.zh }))
      return near.filter(({ proposal }) => proposal.id !== except && visible(proposal, visitor, read)).map(({ proposal }) => alike(content, proposal, gazetteer)).filter((it) => it.hint !== "different")
    }),
  ...writing,
  handOver: ({ assignment, id, urgent }: About & { readonly assignment: Proposal.Handling.Assignment; readonly urgent?: string }) => done(Proposals.use((it) => it.handOver(id, assignment, urgent))),
  accept: ({ id, ...accepting }: About & Proposal.Accepting) => done(Proposals.use((it) => it.accept(id, accepting))),
  ...assigning,
  ...examining,
  ...merging,
  ...consulting,
  ...replying,
  ...statistics,
  ...views,
  ...lettering,
  markKey: ({ id }: About) => done(Proposals.use((it) => it.markKey(id))),
  unmarkKey: ({ id }: About) => done(Proposals.use((it) => it.unmarkKey(id))),
  commend: ({ id }: About) => done(Proposals.use((it) => it.commend(id))),
  revokeCommendation: ({ id }: About) => done(Proposals.use((it) => it.revokeCommendation(id)))
}

interface About { readonly id: Proposal.Id }

const done = Effect.as(null)
