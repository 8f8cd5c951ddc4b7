import type { RulebooksApi } from "@jianyan/contract"
import { Assessment, Day, Draft, Facts, type House, type Member, Rulebook } from "@jianyan/domain"
import { holds, Houses, Rulebooks, Visitor } from "@jianyan/services"
import { DateTime, Effect, HashMap, Option } from "effect"
import { newId } from "../newId.ts"
import { People } from "../People.ts"
import { accountsOf } from "./accountsOf.ts"

interface About { readonly id: Draft.Id }

const done = Effect.as(null)

const edition = (text: Assessment.Rulebook.Rulebook, running: boolean): RulebooksApi.Edition => ({
  name: Rulebook.nameOf(text), edition: text.edition, title: text.title, body: text.body, subject: text.subject ?? "member", ...(text.owner === undefined ? {} : { owner: text.owner }),
  inForce: text.inForce, running, clauses: text.articles.length
})

const runs = ({ rulebooks }: House.House, text: Assessment.Rulebook.Rulebook, today: Day.Day): boolean =>
  Option.exists(Assessment.Rulebook.inForce(rulebooks, today, { ...(text.subject === undefined ? {} : { subject: text.subject }), ...(text.owner === undefined ? {} : { owner: text.owner }) }), (found) => found === text)

const gallery: ReadonlyArray<RulebooksApi.Shipped> = Object.entries({ binhe: Assessment.binhe, ...Assessment.Gallery }).map(([key, text]) => ({
  key, title: text.title, body: text.body, subject: text.subject ?? "member", clauses: text.articles.length, ...(text.source === undefined ? {} : { visible: text.source.visible })
}))

const drafted = ({ from, id, revisedAt, revisedBy, revision, text }: Draft.Draft): RulebooksApi.Drafted => ({ id, title: text.title, edition: text.edition, from, revisedBy, revisedAt, revision })

const groupings = (house: House.House, on: Day.Day) => {
  const of = (member: Member.Id, groups: (found: Member.Member) => ReadonlyArray<string | undefined>) =>
    Option.match(HashMap.get(house.members, member), { onNone: () => [], onSome: (found) => groups(found).flatMap((group) => group === undefined ? [] : [group]) })
  return {
    sector: (member: Member.Id) => of(member, ({ sector }) => [sector]),
    role: (member: Member.Id) => of(member, (found) => Facts.roles(found, on)),
    group: (member: Member.Id) => of(member, ({ group }) => [group])
  }
}

/** Answers what is asked of rulebooks and their drafts. */
export const rulebooks = {
  list: () =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      const house = yield* Houses.use((houses) => houses.now(visitor.committee))
      const today = Day.of(yield* DateTime.now)
      const keeps = holds(visitor, "evaluator", "office"), reads = keeps || holds(visitor, "leader", "auditor")
      const drafts = reads ? [...HashMap.values(house.drafts)].sort((one, other) => DateTime.toEpochMillis(other.revisedAt) - DateTime.toEpochMillis(one.revisedAt)) : []
      return {
        editions: house.rulebooks.map((text) => edition(text, runs(house, text, today))).toReversed(), drafts: drafts.map(drafted), gallery: keeps ? gallery : [],
        names: yield* accountsOf(visitor.committee, drafts.map(({ revisedBy }) => revisedBy))
      }
    }),
  begin: (given: { readonly from: string } | { readonly text: unknown }) =>
    Effect.gen(function*() {
      const id = Draft.Id.make(yield* newId)
      const [begun] = yield* "from" in given ? Rulebooks.use((it) => it.begin(id, given.from)) : Rulebooks.use((it) => it.bring(id, given.text))
      return { id: begun?._tag === "DraftBegun" ? begun.draft : id }
    }),
  read: ({ id }: About) =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      const house = yield* Houses.use((houses) => houses.now(visitor.committee))
      const draft = Option.getOrUndefined(HashMap.get(house.drafts, id))
      if (draft === undefined) return yield* new Draft.NotFound({ id })
      return { draft, names: yield* accountsOf(visitor.committee, [draft.begunBy, draft.revisedBy]) }
    }),
  revise: ({ id, revision, text }: About & { readonly text: Assessment.Rulebook.Rulebook; readonly revision: number }) =>
    Effect.as(Rulebooks.use((it) => it.revise(id, text, revision)), { revision: revision + 1 }),
  discard: ({ id }: About) => done(Rulebooks.use((it) => it.discard(id))),
  adopt: ({ id, ...seen }: About & Draft.Seen) => Effect.map(Rulebooks.use((it) => it.adopt(id, seen)), (edition) => ({ edition })),
  compare: ({ from, to, year }: { readonly from: string; readonly to: string; readonly year: number }) =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      const house = yield* Houses.use((houses) => houses.now(visitor.committee))
      const compared = yield* Rulebooks.use((it) => it.compare(visitor.committee, year, from, to))
      const names = yield* People.use((people) => people.named(visitor.committee, compared.moved.map(({ member }) => member)))
      const byName = ({ member }: Assessment.WhatIf.Moved) => names[member] ?? member
      const { group, role, sector } = groupings(house, compared.to.year.to)
      const grouped = (of: typeof group) => Assessment.WhatIf.byGroup(compared.moved, of)
      return {
        from: compared.from.rulebook, to: compared.to.rulebook, year,
        moved: [...compared.moved].sort((one, other) => byName(one).localeCompare(byName(other), "zh-CN")), clauses: Assessment.WhatIf.byClause(compared.moved), ensuing: compared.ensuing,
        groups: { sector: grouped(sector), role: grouped(role), group: grouped(group) }, names
      }
    })
}
