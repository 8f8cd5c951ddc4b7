import type { CommitteeApi, Names } from "@jianyan/contract"
import { type Body, type Committee, Member, Proposal, type Unit } from "@jianyan/domain"
import { called, nameIn, said } from "@jianyan/zone"
import { trade } from "../words/trade.ts"
import { upper } from "../words/upper.ts"

/** What a committee calls its things, for every id an answer may hold. */
export interface Naming {
  readonly committee: Committee.Committee
  readonly units: ReadonlyArray<Unit.Unit>
  readonly bodies: ReadonlyArray<Body.Body>
  readonly members: ReadonlyArray<CommitteeApi.Seated>
  readonly unit: (id: string) => string
  readonly body: (id: string) => string
  readonly member: (id: string) => string
  readonly sector: (member: string) => string | undefined
  readonly category: (id: string) => string
  readonly session: (id: string) => string
  readonly ground: (number: number) => string
  readonly replyClass: (id: string) => Committee.Policy.ReplyClass | undefined
  readonly level: (id: string) => string
}

/** What the house answered about itself, as far as it has come. */
export interface Answered {
  readonly committee: Committee.Committee
  readonly units: ReadonlyArray<Unit.Unit>
  readonly bodies: ReadonlyArray<Body.Body>
  /** Empty until the members have come; a page that does not need them does not wait. */
  readonly members: () => ReadonlyArray<CommitteeApi.Seated>
}

/** Makes the names of a committee from what the house answered; an id nobody knows is shown as it is. */
export const naming = ({ bodies, committee, members, units }: Answered): Naming => {
  const { categories, feedbackLevels, grounds, replyClasses } = committee.policy
  const unitById = new Map<string, Unit.Unit>(units.map((unit) => [unit.id, unit]))
  const bodyById = new Map<string, Body.Body>(bodies.map((body) => [body.id, body]))
  let counted: { readonly of: ReadonlyArray<CommitteeApi.Seated>; readonly by: ReadonlyMap<string, CommitteeApi.Seated> } = { of: [], by: new Map() }
  const memberById = () => {
    const of = members()
    if (of !== counted.of) counted = { of, by: new Map(of.map((member) => [member.id, member])) }
    return counted.by
  }
  const body = (id: string) => {
    const found = bodyById.get(id)
    return found === undefined ? id : said(found.name)
  }
  const listed = (all: ReadonlyArray<{ readonly id: string; readonly name: Committee.Name }>, id: string) => {
    const found = all.find((one) => one.id === id)
    return found === undefined ? id : said(found.name)
  }
  return {
    committee, units, bodies, body,
    get members() { return members() },
    unit: (id) => {
      const found = unitById.get(id)
      return found === undefined ? id : said((found.names.at(-1) ?? found.names[0]).name)
    },
    member: (id) => called(memberById().get(id)?.name),
    sector: (id) => {
      const sector = memberById().get(id)?.sector
      return sector === undefined ? undefined : body(sector)
    },
    category: (id) => listed(categories, id),
    session: (id) => {
      const [term = "", number = ""] = id.split("-")
      return trade("session", Number(term), Number(number))
    },
    ground: (number) => {
      const found = grounds.find((ground) => ground.number === number)
      return found === undefined ? String(number) : said(found.name)
    },
    replyClass: (id) => replyClasses.find((one) => one.id === id),
    level: (id) => listed(feedbackLevels, id)
  }
}

/** Says who puts a proposal: the bodies, the one that leads first, or the member who signs first. */
export const proposerIn = (naming: Naming, names: Names, proposer: Proposal.Proposer.Proposer): string =>
  proposer._tag === "Body" ? trade("list", Proposal.Proposer.bodies(proposer).map(naming.body)) : nameIn(names, proposer.first)

/** Says under the proposer where they belong: the sector, or the level above whose member it is. */
export const standingOf = (naming: Naming, proposer: Proposal.Proposer.Proposer): string | undefined => {
  if (proposer._tag === "Body") return trade("collective")
  const level = naming.members.find(({ id }) => id === proposer.first)?.level
  return level === undefined ? naming.sector(proposer.first) : upper(`level.${level}`)
}

/** Lists the members who may be named in a proposal today: those of the latest term who still sit. */
export const sitting = (members: ReadonlyArray<CommitteeApi.Seated>, today: Member.Member["from"]): ReadonlyArray<CommitteeApi.Seated> => {
  const latest = Math.max(0, ...members.map((member) => member.term))
  return members.filter((member) => member.term === latest && Member.sits(member, today))
}
