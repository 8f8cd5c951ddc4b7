import type { SelectionsApi } from "@jianyan/contract"
import { Day, type House, type Committee, type Proposal, Selection, Unit } from "@jianyan/domain"
import { holds, Houses, maySelect, Selections, selectionVisible, type Seated, Visitor } from "@jianyan/services"
import { DateTime, Effect, HashMap, Option } from "effect"
import { newId } from "../newId.ts"
import { People } from "../People.ts"
import { mentioned, row } from "./proposals/row.ts"

interface About { readonly id: Selection.Id }

const done = Effect.as(null)

const nominated = (house: House.House, self: Selection.Selection): ReadonlyArray<Proposal.Proposal> => {
  if (self.among !== "Proposals") return []
  const put = new Set<string>(self.nominations.map(({ of }) => of))
  return [...HashMap.values(house.proposals)].filter(({ id }) => put.has(id)).sort((one, other) => (one.number ?? 0) - (other.number ?? 0) || (one.id < other.id ? -1 : 1))
}

const read = (house: House.House, self: Selection.Selection, visitor: Seated): SelectionsApi.Read => {
  const { policy } = Option.getOrThrow(house.committee)
  const filed = self.quota?.filed ?? Selection.filedIn(self, HashMap.values(house.proposals)).length
  const quota = self.among !== "Proposals" ? undefined : self.quota ?? Selection.quota(filed, self.chosen.length, policy)
  const units = self.among !== "Units" ? undefined : self.unitQuota ?? Selection.unitQuota(Selection.handlingIn(self, HashMap.values(house.proposals)), policy)
  return {
    selection: self, filed, rows: nominated(house, self).map(row), evaluated: evaluated(house, self, policy, visitor), may: maySelect(self, visitor),
    ...(quota === undefined ? {} : { quota }), ...(units === undefined ? {} : { unitQuota: units }), ...(policy.choice === undefined ? {} : { collectiveShare: policy.choice.collectiveShare })
  }
}

const evaluated = (house: House.House, self: Selection.Selection, policy: Committee.Policy.Policy, visitor: Seated): ReadonlyArray<SelectionsApi.Evaluated> =>
  self.among !== "Units" || !holds(visitor, "proposalsStaff", "leader", "office", "auditor") ? [] : self.nominations.map((nomination): SelectionsApi.Evaluated => {
    const unit = Unit.Id.make(nomination.of), { grades, of } = Selection.evaluatedIn(self, unit, house, policy)
    return {
      unit, of: of.map(({ content: { title }, id, number }) => ({ id, title, ...(number === undefined ? {} : { number }) })),
      grades: grades.map(({ grade: { id, name }, of }) => ({ id, name, of }))
    }
  })

/** The members put forward as advanced persons. */
const putForward = ({ nominations }: Selection.Selection): ReadonlyArray<string> => nominations.flatMap(({ of }) => {
  const person = Selection.personOf(of)
  return person?._tag === "Member" ? [person.member] : []
})

/** Answers what is asked of the choice of excellent proposals, of advanced units and of advanced persons. */
export const selections = {
  list: () =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      const house = yield* Houses.use((houses) => houses.now(visitor.committee))
      const all = [...HashMap.values(house.selections)].filter((it) => selectionVisible(it, visitor)).sort((one, other) => one.sessions[0] > other.sessions[0] ? -1 : one.sessions[0] < other.sessions[0] ? 1 : one.id < other.id ? -1 : 1)
      const names = yield* People.use((people) => people.named(visitor.committee, [...all.flatMap((it) => nominated(house, it)).flatMap(mentioned), ...all.flatMap(putForward)]))
      return { selections: all.map((it) => read(house, it, visitor)), names, today: Day.of(yield* DateTime.now) }
    }),
  open: ({ among, sessions, title }: { readonly title: string; readonly among: Selection.Among; readonly sessions: readonly [Committee.SessionId, ...ReadonlyArray<Committee.SessionId>] }) =>
    Effect.flatMap(newId, (id) => Effect.map(Selections.use((it) => it.open(Selection.Id.make(id), title, among, sessions)), (id) => ({ id }))),
  nominate: ({ id, of, words }: About & { readonly of: Proposal.Id; readonly words: string }) => done(Selections.use((it) => it.nominate(id, of, words))),
  review: ({ id, of, words }: About & { readonly of: Proposal.Id; readonly words: string }) => done(Selections.use((it) => it.review(id, of, words))),
  deliberate: ({ id, on, words }: About & { readonly on: Day.Day; readonly words: string }) => done(Selections.use((it) => it.deliberate(id, on, words))),
  decide: ({ chosen, id, on }: About & { readonly chosen: readonly [Proposal.Id, ...ReadonlyArray<Proposal.Id>]; readonly on: Day.Day }) => done(Selections.use((it) => it.decide(id, chosen, on))),
  nominateUnit: ({ id, of, words }: About & { readonly of: Unit.Id; readonly words: string }) => done(Selections.use((it) => it.nominateUnit(id, of, words))),
  reviewUnit: ({ id, of, words }: About & { readonly of: Unit.Id; readonly words: string }) => done(Selections.use((it) => it.reviewUnit(id, of, words))),
  decideUnits: ({ chosen, id, on }: About & { readonly chosen: readonly [Unit.Id, ...ReadonlyArray<Unit.Id>]; readonly on: Day.Day }) => done(Selections.use((it) => it.decideUnits(id, chosen, on))),
  nominatePerson: ({ id, of, words }: About & { readonly of: Selection.Person; readonly words: string }) => done(Selections.use((it) => it.nominatePerson(id, of, words))),
  reviewPerson: ({ id, of, words }: About & { readonly of: Selection.Person; readonly words: string }) => done(Selections.use((it) => it.reviewPerson(id, of, words))),
  decidePersons: ({ chosen, id, on }: About & { readonly chosen: readonly [Selection.PersonKey, ...ReadonlyArray<Selection.PersonKey>]; readonly on: Day.Day }) => done(Selections.use((it) => it.decidePersons(id, chosen, on))),
  announce: ({ id }: About) => done(Selections.use((it) => it.announce(id)))
}
