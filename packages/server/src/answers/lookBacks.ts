import { LookBacksApi, Problem } from "@jianyan/contract"
import { Commitment, Day, type House, LookBack, type Proposal } from "@jianyan/domain"
import { Attachments, type Contended, findProposal, holds, Houses, type Looking, LookBacks, Visitor } from "@jianyan/services"
import { type Array, DateTime, Effect, HashMap, Option, Result } from "effect"
import { newId } from "../newId.ts"
import { keepFile } from "./keepFile.ts"

interface About { readonly id: LookBack.Id }
interface Several { readonly ids: Array.NonEmptyReadonlyArray<Proposal.Id>; readonly until: Day.Day }
type Refusal = NonNullable<LookBacksApi.Came["refused"]>

const here = Effect.gen(function*() {
  const visitor = yield* Visitor
  const house = yield* Houses.use((houses) => houses.now(visitor.committee))
  return { visitor, house, committee: Option.getOrThrow(house.committee), today: Day.of(yield* DateTime.now) }
})

const came = (all: ReadonlyArray<{ readonly id: Proposal.Id; readonly came: Result.Result<null, Refusal | Contended> }>): ReadonlyArray<LookBacksApi.Came> =>
  all.map(({ came, id }) => Result.isSuccess(came) ? { id } : { id, refused: came.failure._tag === "House.Contended" ? new Problem.Busy({}) : came.failure })

const inYear = (at: DateTime.Utc, year: number) => Day.year(Day.of(at)) === year

const rowOf = (house: House.House, self: Proposal.Proposal, due: boolean, year: number): LookBacksApi.Row => {
  const asked = self.followUps.filter((one) => inYear(one.askedAt, year)).at(-1), { answer } = asked ?? {}
  const entrusted = [...HashMap.values(house.lookBacks)].filter(({ at, of }) => of.includes(self.id) && inYear(at, year)).sort((one, other) => one.at.epochMilliseconds - other.at.epochMilliseconds).at(-1)
  const found = entrusted?.found.find(({ proposal }) => proposal === self.id)
  const round = self.replies.at(-1)?.round, last = self.replies.filter((reply) => reply.round === round)
  return {
    id: self.id, title: self.content.title, units: [...new Set(last.map(({ unit }) => unit))], due,
    planned: new Set(last.flatMap(({ answers }) => answers.filter(({ outcome }) => outcome === "planned").map(({ recommendation }) => recommendation))).size,
    open: [...HashMap.values(house.commitments)].filter((one) => one.of === self.id && Commitment.isOpen(one)).length,
    ...(self.number === undefined ? {} : { number: self.number }), ...(self.submission === undefined ? {} : { session: self.submission.session }),
    ...(asked === undefined ? {} : { proposers: { until: asked.until, ...(answer === undefined ? {} : { told: { on: Day.of(answer.at), findings: answer.findings } }) } }),
    ...(entrusted === undefined ? {} : {
      thirdParty: { id: entrusted.id, institution: entrusted.institution, until: entrusted.until, ...(found === undefined ? {} : { told: { on: found.on, findings: found.findings } }) }
    })
  }
}

const bySession = (one: LookBacksApi.Row, other: LookBacksApi.Row): number =>
  one.session === other.session ? (one.number ?? Number.MAX_SAFE_INTEGER) - (other.number ?? Number.MAX_SAFE_INTEGER) || (one.id < other.id ? -1 : 1) : (one.session ?? "") < (other.session ?? "") ? 1 : -1

const known = (id: LookBack.Id) =>
  Effect.gen(function*() {
    const { house, visitor } = yield* here
    const found = Option.getOrUndefined(HashMap.get(house.lookBacks, id))
    if (found === undefined) return yield* new LookBack.NotFound({ id })
    return { house, visitor, lookBack: found }
  })

/** Answers what is asked of looking back at proposals after their end. */
export const lookBacks = {
  board: ({ year: wanted }: { readonly year?: number }) =>
    Effect.gen(function*() {
      const { committee: { policy: { decimals = 2, followUp } }, house, today, visitor } = yield* here
      const year = wanted ?? Day.year(today), all = [...HashMap.values(house.proposals)]
      const due = (self: Proposal.Proposal) => followUp !== undefined && LookBack.isDue(self, house, followUp, year)
      const asked = [...all.flatMap(({ followUps }) => followUps.map(({ askedAt }) => askedAt)), ...[...HashMap.values(house.lookBacks)].map(({ at }) => at)].map((at) => Day.year(Day.of(at)))
      const rows = all.flatMap((self): ReadonlyArray<LookBacksApi.Row> => due(self) || LookBack.askedIn(self, house.lookBacks, year) ? [rowOf(house, self, due(self), year)] : []).sort(bySession)
      return {
        year, years: [...new Set([Day.year(today), year, ...asked])].sort((one, other) => other - one), rows, decimals, may: holds(visitor, "proposalsStaff"), ...LookBack.tally(all, house.lookBacks, year),
        ...(followUp === undefined ? {} : { from: LookBack.dueFrom(followUp, year), ...(followUp.article === undefined ? {} : { article: followUp.article }) })
      }
    }),
  of: ({ proposal: id }: { readonly proposal: Proposal.Id }) =>
    Effect.gen(function*() {
      const { house, visitor } = yield* here
      const proposal = yield* Effect.fromResult(findProposal(house, id, visitor))
      const all = [...HashMap.values(house.lookBacks)].filter(({ of }) => of.includes(id)).sort((one, other) => one.at.epochMilliseconds - other.at.epochMilliseconds)
      const staff = holds(visitor, "proposalsStaff"), ended = proposal.replies.length > 0 && (proposal.stage._tag === "Closed" || proposal.stage._tag === "Merged")
      const open = all.some(({ found }) => !found.some((one) => one.proposal === id))
      return {
        entrusted: all.map((one): LookBacksApi.Entrusted => {
          const found = one.found.find((each) => each.proposal === id)
          return {
            id: one.id, institution: one.institution, on: Day.of(one.at), until: one.until,
            ...(found === undefined ? {} : { found: { findings: found.findings, comment: found.comment, report: found.report, on: found.on } })
          }
        }),
        may: [...(staff && ended && !open ? ["entrust" as const] : []), ...(staff && open ? ["report" as const] : [])]
      }
    }),
  preview: ({ by, ids, until }: Several & { readonly by: Looking }) => Effect.map(LookBacks.use((it) => it.preview(by, ids, until)), came),
  ask: ({ ids, until }: Several) => Effect.map(LookBacks.use((it) => it.ask(ids, until)), came),
  entrust: ({ ids, institution, until }: Several & { readonly institution: string }) =>
    Effect.flatMap(newId, (given) => Effect.map(LookBacks.use((it) => it.entrust(LookBack.Id.make(given), institution, ids, until)), (events) => {
      const entrusted = events[0]
      return { id: entrusted?._tag === "LookBackEntrusted" ? entrusted.lookBack : LookBack.Id.make(given) }
    })),
  keepReport: ({ bytes, id, name }: About & { readonly name: string; readonly bytes: Uint8Array }) =>
    Effect.gen(function*() {
      const { visitor } = yield* known(id)
      return yield* keepFile(visitor.committee, name, bytes)
    }),
  readReport: ({ hash, id }: About & { readonly hash: string }) =>
    Effect.gen(function*() {
      const { house, lookBack, visitor } = yield* known(id)
      const told = lookBack.found.find(({ proposal, report }) => report.hash === hash && Result.isSuccess(findProposal(house, proposal, visitor)))
      if (told === undefined) return yield* new LookBacksApi.NoSuchReport({ hash })
      const { bytes } = yield* Attachments.use((it) => it.get(visitor.committee, hash)).pipe(Effect.catchTag("Attachment.NotFound", () => new LookBacksApi.NoSuchReport({ hash })))
      return { name: told.report.name, type: told.report.type, bytes }
    }),
  report: ({ id, proposal, report: { hash, name }, ...found }: About & Proposal.Reply.Findings & { readonly proposal: Proposal.Id; readonly on: Day.Day; readonly report: { readonly hash: string; readonly name: string } }) =>
    Effect.gen(function*() {
      const { visitor } = yield* known(id)
      const { size, type } = yield* Attachments.use((it) => it.get(visitor.committee, hash)).pipe(Effect.catchTag("Attachment.NotFound", () => new LookBacksApi.NoSuchReport({ hash })))
      yield* LookBacks.use((it) => it.report(id, proposal, { ...found, report: { hash, name, size, type } }))
      return null
    })
}
