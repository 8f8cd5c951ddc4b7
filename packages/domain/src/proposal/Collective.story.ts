import { HashMap } from "effect"
import { Body, type Committee, Day, type Member, type Proposal } from "../index.ts"
import * as Story from "./Proposal.story.ts"

export const sector: Body.Body = { id: Body.Id.make("education"), kind: "sector", name: { zh: "教育界" }, dissolved: false }
export const party: Body.Body = { id: Body.Id.make("cdl"), kind: "party", name: { zh: "民盟区委会" }, dissolved: false }

const from = Day.Day.make("2022-01-10")

/** A member who heads both the sector and the party. */
export const head: Member.Member = { id: Story.first, term: 15, sector: sector.id, positions: [], heads: [{ body: sector.id, from }, { body: party.id, from }], from }

/** Another member of the sector. */
export const other: Member.Member = { id: Story.signed, term: 15, sector: sector.id, positions: [], from }

/** A proposal of a body as its head drafted it. */
export const drafted = (body: Body.Body) => {
  const { drafted } = Story.happening(Story.id)
  return Story.standing("Drafted", Story.book({ ...drafted, proposer: { _tag: "Body", body: body.id, signedBy: Story.first } }))
}

/** A mass organisation headed by another member. */
export const union: Body.Body = { id: Body.Id.make("union"), kind: "organization", name: { zh: "市总工会" }, dissolved: false }
export const unionist: Member.Member = { id: Story.invited, term: 15, sector: sector.id, positions: [], heads: [{ body: union.id, from }], from }

/** A county where parties and organisations propose jointly and seal what they put, and a city where neither is so. */
export const county: Committee.Committee = {
  ...Story.county, policy: { ...Story.county.policy, jointly: { between: ["party", "organization"], article: "第九条" }, seals: { of: ["party", "organization"] } }
}
export const { city } = Story

/** The party's proposal as it was drafted, with what came after. */
export const after = (...events: ReadonlyArray<Proposal.ProposalEvent.ProposalEvent>): Proposal.Proposal => {
  const { drafted } = Story.happening(Story.id)
  return HashMap.getUnsafe(Story.book({ ...drafted, proposer: { _tag: "Body", body: party.id, signedBy: Story.first } }, ...events), Story.id)
}

/** The organisation is asked to put the party's proposal with it. */
export const asked: Proposal.ProposalEvent.ProposalEvent = { _tag: "BodyInvited", proposal: Story.id, body: union.id, at: Story.when.drafted }
/** Its head says yes. */
export const joined: Proposal.ProposalEvent.ProposalEvent = { _tag: "BodyJoined", proposal: Story.id, body: union.id, member: unionist.id, at: Story.when.drafted }
