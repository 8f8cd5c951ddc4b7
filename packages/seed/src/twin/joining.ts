import { type Body, Day, type House, Proposal } from "@jianyan/domain"
import { DateTime, HashMap, Option } from "effect"
import { amendedOn } from "./amending.ts"
import type { Paper } from "./Paper.ts"
import { committeeId, partyId, ranked } from "./people.ts"
import { committeeOf, standing, type Step, step } from "./Plan.ts"

const bodyIn = (house: House.House, body: Body.Id): Body.Body => Option.getOrThrow(HashMap.get(house.bodies, body))
const headIn = (house: House.House, paper: Paper, sector?: string) =>
  Option.getOrThrow(HashMap.get(house.members, sector === undefined ? Proposal.Proposer.signatory(paper.proposer) : ranked(sector, 0).id))

const later = (paper: Paper, minutes: number): DateTime.Utc => DateTime.add(paper.submitted, { minutes })

/** Plans how other bodies are asked to put the joint paper of a party: another party joins, the committee on proposals has not answered yet. */
const asking = (paper: Paper, lead: Body.Id): ReadonlyArray<Step> => paper.part !== "joint" ? [] : [
  ...[partyId("jiusan"), committeeId("proposals")].map((body, place) =>
    step(`account-${Proposal.Proposer.signatory(paper.proposer)}`, later(paper, 20 + place), (house, at) =>
      Proposal.inviteBody(standing(house, paper.id, "Submitted"), bodyIn(house, lead), bodyIn(house, body), committeeOf(house).policy, at))),
  step(`account-${ranked("jiusan", 0).id}`, later(paper, 300), (house, at) =>
    Proposal.joinForBody(standing(house, paper.id, "Submitted"), bodyIn(house, partyId("jiusan")), headIn(house, paper, "jiusan"), committeeOf(house).policy, at))
]

/** Plans how bodies put a paper together, and how parties affix their seals since the rules ask for them. */
export const joining = (paper: Paper): ReadonlyArray<Step> => {
  const { fate, id, on, proposer } = paper
  if (proposer._tag === "Members" || on <= amendedOn || fate._tag === "Drafted" || !proposer.body.startsWith("party-")) return []
  return [
    ...asking(paper, proposer.body),
    step(`account-${proposer.signedBy}`, later(paper, 40), (house, at) =>
      Proposal.affixSeal(standing(house, id, "Submitted"), bodyIn(house, proposer.body), headIn(house, paper), Day.of(at), undefined, at))
  ]
}
