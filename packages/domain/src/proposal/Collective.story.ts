import { Body, Day, type Member } from "../index.ts"
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
