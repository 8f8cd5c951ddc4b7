import { type Committee, type House, type Member, Proposal, Statistics, type Unit } from "@jianyan/domain"
import { HashMap, Option } from "effect"

type Lead = Statistics.Counting["lead"]

/** Finds any proposal of a house, whoever asks. */
export const reader = (house: House.House): Lead => (id) => Option.getOrUndefined(HashMap.get(house.proposals, id))

/** Lists the proposals received in a session, or in all. */
export const receivedIn = (house: House.House, session: Committee.SessionId | undefined): ReadonlyArray<Proposal.Proposal> =>
  [...HashMap.values(house.proposals)].filter((it) => Proposal.column(it) !== undefined && (session === undefined || it.submission?.session === session))

/** Gives the members of levels above, who live here and are counted apart. */
export const upper = (house: House.House): ReadonlySet<Member.Id> => new Set([...HashMap.values(house.members)].flatMap(({ id, level }) => level === undefined ? [] : [id]))

/** Lists the members of the term a session belongs to, of the latest term when all sessions are asked; those of levels above are none of this committee's. */
const membersOf = (house: House.House, session: Committee.SessionId | undefined): ReadonlyArray<Member.Id> => {
  const all = [...HashMap.values(house.members)].filter(({ level }) => level === undefined)
  const term = session === undefined ? Math.max(0, ...all.map((member) => member.term)) : Number(session.split("-")[0])
  return all.filter((member) => member.term === term).map((member) => member.id).sort()
}

const kept = (house: House.House): Statistics.Counting["kept"] => {
  const done = new Set<string>()
  for (const { of, recommendation, state } of HashMap.values(house.commitments)) if (state._tag === "Discharged") done.add(Statistics.recommendation(of, recommendation))
  return (proposal, recommendation) => done.has(Statistics.recommendation(proposal, recommendation))
}

/** Gives what the rates of some proposals of a house are taken from; members are none unless given. */
export const counting = (house: House.House, proposals: ReadonlyArray<Proposal.Proposal>, { policy }: Committee.Committee, members: ReadonlyArray<Member.Id> = []): Statistics.Counting =>
  ({ policy, proposals, members, lead: reader(house), kept: kept(house) })

/** Sorts proposals by what each belongs to, which may be several. */
const sorted = <Key extends string>(proposals: ReadonlyArray<Proposal.Proposal>, keysOf: (self: Proposal.Proposal) => ReadonlyArray<Key>): ReadonlyMap<Key, ReadonlyArray<Proposal.Proposal>> => {
  const found = new Map<Key, Array<Proposal.Proposal>>()
  for (const proposal of proposals) {
    for (const key of keysOf(proposal)) {
      const known = found.get(key)
      if (known === undefined) found.set(key, [proposal])
      else known.push(proposal)
    }
  }
  return found
}

/** The units that have or had part in the handling of a proposal, a merged one's being its lead's. */
export const unitsHandling = (self: Proposal.Proposal, lead: Lead): ReadonlyArray<Unit.Id> => {
  const handling = Statistics.handlingOf(self, lead)
  return handling === undefined ? [] : Proposal.Handling.involved(handling.assignment)
}

/** One part of what was received, with its rates. */
export interface Part { readonly id: string; readonly received: number; readonly filed: number; readonly rates: ReturnType<typeof Statistics.rates> }

/** Takes the statistics of a session, or of all sessions: every figure with its records. */
export const statistics = (house: House.House, committee: Committee.Committee, session: Committee.SessionId | undefined) => {
  const proposals = receivedIn(house, session), lead = reader(house), members = membersOf(house, session)
  const base = counting(house, proposals, committee, members)
  const part = (id: string, proposals: ReadonlyArray<Proposal.Proposal>): Part => {
    const rates = Statistics.rates({ ...base, proposals, members: [] })
    return { id, received: proposals.length, filed: rates.filing.of.length, rates }
  }
  const parts = <Key extends string>(keys: Iterable<Key>, by: ReadonlyMap<Key, ReadonlyArray<Proposal.Proposal>>) =>
    [...keys].flatMap((key) => by.has(key) ? [part(key, by.get(key) ?? [])] : [])
  const byCategory = sorted(proposals, (it) => [it.content.category])
  const byUnit = sorted(proposals, (it) => unitsHandling(it, lead))
  const byUnitKind = sorted(proposals, (it) => Statistics.unitKindsOf(it, house.units, lead))
  const above = upper(house)
  const byBody = sorted(proposals, (it) => Proposal.Proposer.bodies(it.proposer))
  const byStation = sorted(proposals, ({ origin }) => origin?.station === undefined ? [] : [origin.station])
  const rates = Statistics.rates(base)
  const replied = new Set(rates.reply.of)
  const { items } = Statistics.unitItems(proposals, lead)
  return {
    tally: Proposal.tally(proposals),
    filings: Statistics.filings(proposals),
    rates,
    classes: Statistics.classShares(committee.policy, proposals.filter((it) => replied.has(it.id))),
    units: { units: byUnit.size, items },
    byCategory: parts(new Set([...committee.policy.categories.map((category) => category.id), ...byCategory.keys()]), byCategory),
    byProposer: parts(Statistics.proposerKinds, sorted(proposals, (it) => [Statistics.proposerKind(it.proposer, above)])),
    byChannel: parts(Statistics.channels, sorted(proposals, (it) => [Statistics.channel(it)])),
    byBody: parts([...byBody.keys()].sort(), byBody),
    byStation: parts([...byStation.keys()].sort(), byStation),
    byUnit: parts([...byUnit.keys()].sort(), byUnit),
    byUnitKind: parts(Statistics.unitKinds, byUnitKind),
    handedOver: proposals.filter((it) => Statistics.unitKindsOf(it, house.units, lead).length > 0).length,
    flow: Statistics.flow(proposals, lead)
  }
}

/** Takes the rates of the latest session that received something, as a committee tells them to everybody; none before there is one. */
export const latestFigures = (house: House.House, committee: Committee.Committee) => {
  const [latest] = committee.sessions.filter(({ id }) => receivedIn(house, id).length > 0).toSorted((one, other) => one.opens < other.opens ? 1 : -1)
  return latest === undefined ? undefined : { session: latest.id, rates: Statistics.rates(counting(house, receivedIn(house, latest.id), committee)) }
}
