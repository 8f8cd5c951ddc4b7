import { assert, describe, it } from "@effect/vitest"
import { HashMap, Option } from "effect"
import { type Body, House, Member, type Proposal } from "../../index.ts"
import * as Collective from "../../proposal/Collective.story.ts"
import * as Story from "../../proposal/Proposal.story.ts"
import { assess } from "../assess.ts"
import { only, year } from "../testing/given.ts"
import { ofOrganisers } from "./ofOrganisers.ts"

/** Committees numbered from nought that put one proposal, the first of them leading. */
const committees = (count: number): ReadonlyArray<Body.Body> =>
  Array.from({ length: count }, (_, n) => ({ ...Collective.party, id: Collective.party.id.replace("cdl", `c${n}`) as Body.Id, kind: "specialCommittee" }))

const putBy = (all: ReadonlyArray<Body.Body>): House.House => {
  const lead = all[0] ?? Collective.party
  const proposer: Proposal.Proposer.Proposer = { _tag: "Body", body: lead.id, signedBy: Story.first, with: all.slice(1).map(({ id }) => ({ body: id, answer: "joined", by: Story.signed })) }
  return {
    ...House.empty, committee: Option.some(Collective.county), bodies: HashMap.fromIterable(all.map((body) => [body.id, body] as const)),
    proposals: HashMap.make([Story.id, { ...Story.after("Filed"), proposer }])
  }
}

const filed = { counts: { kind: ["proposal"], reached: ["filed"] }, pays: { by: "each", points: "10" } }
const shares = [{ by: "halfThenEqual" }, { by: "equal" }, { by: "firstOnly" }, { by: "parts", weights: [5, 3, 2] }] as const

describe("the bodies a rulebook of groups assesses", () => {
  it("share one proposal by the rule for co-signers, and what they get adds up to the whole exactly, however many they are", () => {
    for (let count = 1; count <= 12; count++) {
      for (const share of shares) {
        const book = only({ ...filed, share })
        const points = ofOrganisers(putBy(committees(count))).map(({ facts, ...who }) => assess(book, who, facts, year).total)
        assert.deepStrictEqual([points.length, points.reduce((sum, one) => sum + one, 0)], [count, 100_000], `${count} bodies, ${share.by}`)
      }
    }
  })
  it("get nothing for a proposal they were asked to join and did not", () => {
    const [lead, other] = committees(2)
    const house = putBy([lead, other].flatMap((one) => one ?? []))
    const asked: House.House = { ...house, proposals: HashMap.map(house.proposals, (self) => ({ ...self, proposer: { _tag: "Body", body: lead?.id ?? Collective.party.id, signedBy: Story.first, with: [{ body: other?.id ?? Collective.union.id, answer: "invited" }] } })) }
    assert.deepStrictEqual(ofOrganisers(asked).map(({ facts }) => facts.map(({ joint }) => joint)), [[{ place: 0, people: 1 }], []])
  })
  it("say the same of one body alone as of its head who signs", () => {
    const [{ facts } = { facts: [] }] = ofOrganisers(putBy(committees(1)))
    assert.deepStrictEqual(facts.map(({ member, record }) => [member, record]), [[Member.Id.make("c0"), `proposal/${Story.id}`]])
  })
})
