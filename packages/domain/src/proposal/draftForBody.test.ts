import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Body, Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Collective from "./Collective.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.draftForBody", () => {
  const { policy } = Story.county
  const draft = (body: Body.Body, member = Collective.head) => Proposal.draftForBody(Story.id, body, member, Story.content, policy, Story.when.drafted)

  it("begins a proposal in the name of a body by its head", () =>
    assert.deepStrictEqual(Result.getOrThrow(draft(Collective.sector)).proposer, { _tag: "Body", body: Collective.sector.id, signedBy: Story.first }))
  it("refuses a member of the body who does not head it", () =>
    assert.deepStrictEqual(refusal(draft(Collective.sector, Collective.other)), { _tag: "Proposal.NotTheHead", body: Collective.sector.id, member: Story.signed }))
  it("refuses the head of another body", () =>
    assert.deepStrictEqual(refusal(draft({ ...Collective.party, id: Body.Id.make("capd") })), { _tag: "Proposal.NotTheHead", body: "capd", member: Story.first }))
  it("refuses a body that is dissolved", () =>
    assert.deepStrictEqual(refusal(draft({ ...Collective.sector, dissolved: true })), { _tag: "Proposal.BodyDissolved", body: Collective.sector.id }))
})
