import { SupervisionsApi } from "@jianyan/contract"
import { type Body, type Committee, Day, type House, type Member, type Proposal, type Station, Supervision } from "@jianyan/domain"
import { Accounts, Attachments, holds, Houses, maySupervise, type Seated, Supervisions, supervisionVisible, visible, Visitor } from "@jianyan/services"
import { DateTime, Effect, HashMap, Option } from "effect"
import { People } from "../People.ts"
import { keepFile } from "./keepFile.ts"
import { mentioned, row } from "./proposals/row.ts"

interface About { readonly id: Proposal.Id }
interface Proof { readonly hash: string; readonly name: string }

const done = Effect.as(null)

const here = Effect.gen(function*() {
  const visitor = yield* Visitor
  const house = yield* Houses.use((houses) => houses.now(visitor.committee))
  return { visitor, house, today: Day.of(yield* DateTime.now) }
})

const found = (id: Proposal.Id) =>
  Effect.gen(function*() {
    const { house, visitor } = yield* here
    const supervision = Option.getOrUndefined(HashMap.get(house.supervisions, id))
    if (supervision === undefined || !supervisionVisible(house, supervision, visitor)) return yield* new Supervision.NotFound({ id })
    return { house, visitor, supervision }
  })

const people = ({ plan, visits }: Supervision.Supervision): ReadonlyArray<string> => [...plan === undefined ? [] : [plan.leader, ...plan.team], ...visits.flatMap(({ members }) => members)]

const named = (proposals: ReadonlyArray<Proposal.Proposal>, supervisions: ReadonlyArray<Supervision.Supervision>, leaders: ReadonlyArray<Supervision.Leader> = []) =>
  Effect.flatMap(Visitor, ({ committee }) => People.use((it) => it.named(committee, [...proposals.flatMap(mentioned), ...supervisions.flatMap(people), ...leaders.map(({ member }) => member)])))

/** Who leads how many of a year: the holders of the positions of the policy, and the members who sit here as leaders; everybody's for those who choose, a member's own for the others. */
const leadersOf = (house: House.House, visitor: Seated, { policy }: Committee.Committee, year: number, today: Day.Day) =>
  Effect.gen(function*() {
    const accounts = yield* Accounts.use((it) => it.all(visitor.committee))
    const seated = accounts.flatMap(({ seats }) => seats.some(({ role }) => role === "leader") ? seats.flatMap(({ member }) => member ?? []) : [])
    const all = Supervision.leaders(house, policy, year, today, seated)
    return holds(visitor, "proposalsStaff", "leader", "office", "auditor") ? all : all.filter(({ member }) => member === visitor.member)
  })

const stationsOf = (house: House.House, supervisions: ReadonlyArray<Supervision.Supervision>): Readonly<Record<Station.Id, Committee.Name>> =>
  Object.fromEntries(supervisions.flatMap(({ visits }) => visits).flatMap(({ station }) => station === undefined ? [] : Option.toArray(HashMap.get(house.stations, station))).map(({ id, name }) => [id, name]))

const proposalOf = (house: House.House, id: Proposal.Id) => Option.toArray(HashMap.get(house.proposals, id))

/** Reads what is kept under the hashes that should prove something. */
const proofs = (evidence: ReadonlyArray<Proof>) =>
  Effect.flatMap(Visitor, ({ committee }) => Effect.forEach(evidence, ({ hash, name }) =>
    Attachments.use((it) => it.get(committee, hash)).pipe(
      Effect.map(({ size, type }): Proposal.Examined.Attachment => ({ hash, name, size, type })),
      Effect.catchTag("Attachment.NotFound", () => new SupervisionsApi.NoSuchEvidence({ hash }))
    )))

const byNumber = (one: Proposal.Proposal, other: Proposal.Proposal) => (one.number ?? 0) - (other.number ?? 0) || (one.id < other.id ? -1 : 1)

/** Answers what is asked of key proposals and their supervision. */
export const supervisions = {
  list: ({ leader, year }: { readonly year?: number; readonly leader?: Member.Id }) =>
    Effect.gen(function*() {
      const { house, today, visitor } = yield* here
      const read = (id: Proposal.Id) => Option.getOrUndefined(HashMap.get(house.proposals, id))
      const all = [...HashMap.values(house.supervisions)].filter((it) => supervisionVisible(house, it, visitor))
      const wanted = year ?? Day.year(today)
      const shown = all.filter((it) => (leader === undefined || it.plan?.leader === leader) && (leader !== undefined && year === undefined || Supervision.ofYear(it, wanted)))
      const proposals = shown.flatMap((it) => proposalOf(house, it.id)).sort(byNumber)
      const unsupervised = leader === undefined
        ? [...HashMap.values(house.proposals)].filter((it) => it.key && !HashMap.has(house.supervisions, it.id) && visible(it, visitor, read)).sort(byNumber)
        : []
      const committee = Option.getOrThrow(house.committee), usual = committee.policy.choice?.key
      const leaders = yield* leadersOf(house, visitor, committee, wanted, today)
      return {
        year: wanted, years: [...new Set([wanted, ...all.flatMap((it) => [it.year, ...it.carriedOver.map(({ from }) => from)])])].sort((one, other) => other - one), today,
        supervised: proposals.flatMap((it) => shown.filter(({ id }) => id === it.id).map((supervision) => ({ supervision, row: row(it), may: maySupervise(supervision, visitor) }))),
        unsupervised: unsupervised.map(row), leaders: leaders.map(({ led, member }) => ({ member, led: led.length })),
        names: yield* named([...proposals, ...unsupervised], shown, leaders), stations: stationsOf(house, shown), ...(usual === undefined ? {} : { usual })
      }
    }),
  read: ({ id }: About) =>
    Effect.gen(function*() {
      const { house, supervision, visitor } = yield* found(id)
      const [proposal] = proposalOf(house, id)
      if (proposal === undefined) return yield* new Supervision.NotFound({ id })
      return { supervision, row: row(proposal), may: maySupervise(supervision, visitor), names: yield* named([proposal], [supervision]), stations: stationsOf(house, [supervision]) }
    }),
  screen: ({ id, reason, year }: About & { readonly year: number; readonly reason: string }) => done(Supervisions.use((it) => it.screen(id, year, reason))),
  recommend: ({ body, id, words }: About & { readonly body: Body.Id; readonly words: string }) => done(Supervisions.use((it) => it.recommend(id, body, words))),
  setAside: ({ id, reason }: About & { readonly reason: string }) => done(Supervisions.use((it) => it.setAside(id, reason))),
  decide: ({ id, on }: About & { readonly on: Day.Day }) => done(Supervisions.use((it) => it.decide(id, on))),
  plan: ({ id, ...plan }: About & Supervision.Plan) => done(Supervisions.use((it) => it.plan(id, plan))),
  addEvidence: ({ bytes, id, name }: About & { readonly name: string; readonly bytes: Uint8Array }) =>
    Effect.gen(function*() {
      const { supervision, visitor } = yield* found(id)
      if (!maySupervise(supervision, visitor).includes("visit")) return yield* new Supervision.NotFound({ id })
      return yield* keepFile(visitor.committee, name, bytes)
    }),
  readEvidence: ({ hash, id }: About & { readonly hash: string }) =>
    Effect.gen(function*() {
      const { supervision, visitor } = yield* found(id)
      const file = [...supervision.done, ...supervision.visits].flatMap(({ evidence }) => evidence).find((one) => one.hash === hash)
      if (file === undefined) return yield* new SupervisionsApi.NoSuchEvidence({ hash })
      const { bytes } = yield* Attachments.use((it) => it.get(visitor.committee, hash)).pipe(Effect.catchTag("Attachment.NotFound", () => new SupervisionsApi.NoSuchEvidence({ hash })))
      return { name: file.name, type: file.type, bytes }
    }),
  doStep: ({ evidence, id, ...step }: About & { readonly step: Supervision.Step; readonly day: Day.Day; readonly note: string; readonly evidence: ReadonlyArray<Proof> }) =>
    Effect.gen(function*() {
      const { supervision, visitor } = yield* found(id)
      if (supervision.stage === "Planned" && !maySupervise(supervision, visitor).includes("doStep")) return yield* new Supervision.NotFound({ id })
      const kept = yield* proofs(evidence)
      return yield* done(Supervisions.use((it) => it.doStep(id, { ...step, evidence: kept })))
    }),
  visit: ({ evidence, id, ...made }: About & Omit<Supervision.Visit, "evidence"> & { readonly evidence: ReadonlyArray<Proof> }) =>
    Effect.gen(function*() {
      const { supervision, visitor } = yield* found(id)
      if ((supervision.stage === "Planned" || supervision.stage === "Decided") && !maySupervise(supervision, visitor).includes("visit")) return yield* new Supervision.NotFound({ id })
      const kept = yield* proofs(evidence)
      return yield* done(Supervisions.use((it) => it.visit(id, { ...made, evidence: kept })))
    }),
  carryOver: ({ id, reason }: About & { readonly reason: string }) => done(Supervisions.use((it) => it.carryOver(id, reason))),
  end: ({ id, result }: About & { readonly result: string }) => done(Supervisions.use((it) => it.end(id, result)))
}
