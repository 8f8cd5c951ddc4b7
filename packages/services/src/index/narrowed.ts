import { type Committee, type House, type Member, Proposal, Statistics } from "@jianyan/domain"
import { HashMap, Option } from "effect"
import { counting, reader, receivedIn, upper } from "../proposals/statistics.ts"
import { holds, type Seated } from "../visitor/Visitor.ts"
import type { Query } from "./Index.ts"

type Keeps = (self: Proposal.Proposal) => boolean

const all: Keeps = () => true

/** The proposals that are records of one side of a rate; of recommendations, those that have one of them. */
const ofFigure = (house: House.House, committee: Committee.Committee, { figure, session }: Query): Keeps => {
  if (figure === undefined) return all
  const { of, over } = Statistics.rates(counting(house, receivedIn(house, session), committee))[figure.rate]
  const counted = new Set(of)
  const records = figure.side === "over" ? over : figure.side === "of" ? of : over.filter((one) => !counted.has(one))
  const ids = new Set(records.map((record) => record.split("#")[0]))
  return (self) => ids.has(self.id)
}

const ofFlow = (house: House.House, { went }: Query): Keeps => {
  if (went === undefined) return all
  const lead = reader(house)
  return (self) => {
    const path: ReadonlyArray<string> = Statistics.path(self, lead)
    return went.every((box) => path.includes(box))
  }
}

const part = ({ proposer }: Proposal.Proposal, { member, part }: Query): boolean => {
  if (member === undefined) return true
  const first = Proposal.Proposer.signatory(proposer) === member, signed = Proposal.Proposer.signatories(proposer).includes(member)
  return part === "first" ? first : part === "with" ? !first && signed : signed
}

/** Figures are taken over everything received; they narrow the lists of those alone for whom all of it exists. */
const seesAll = (visitor: Seated): boolean => holds(visitor, "proposalsStaff", "leader", "evaluator", "office", "auditor")

/** Makes what a query asks of statistics, proposers, leaders and days into one test; a query that asks nothing of them has none. */
export const narrowed = (house: House.House, visitor: Seated, query: Query): Keeps | undefined => {
  if ((["member", "proposer", "channel", "body", "unitKind", "station", "theme", "dueOn", "ledBy", "went", "figure"] as const).every((one) => query[one] === undefined)) return undefined
  const committee = Option.getOrUndefined(house.committee)
  const figure = committee === undefined || !seesAll(visitor) ? all : ofFigure(house, committee, query), flow = ofFlow(house, query)
  const above = query.proposer === undefined ? new Set<Member.Id>() : upper(house)
  const ledBy = (self: Proposal.Proposal) => query.ledBy === undefined || Option.exists(HashMap.get(house.supervisions, self.id), ({ plan }) => plan?.leader === query.ledBy)
  return (self) =>
    part(self, query) && (query.proposer === undefined || Statistics.proposerKind(self.proposer, above) === query.proposer) &&
    (query.channel === undefined || Statistics.channel(self) === query.channel) &&
    (query.body === undefined || Proposal.Proposer.bodies(self.proposer).includes(query.body)) &&
    (query.unitKind === undefined || Statistics.unitKindsOf(self, house.units, reader(house)).includes(query.unitKind)) &&
    (query.station === undefined || self.origin?.station === query.station) && (query.theme === undefined || self.origin?.theme === query.theme) &&
    (query.dueOn === undefined || ((self.stage._tag === "HandedOver" || self.stage._tag === "Accepted") && self.stage.handling.deadline.day === query.dueOn)) &&
    ledBy(self) && flow(self) && figure(self)
}
