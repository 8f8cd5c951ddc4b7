import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { type Committee, type Member, Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Collective from "./Collective.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.mayPropose", () => {
  const national: Member.Member = { ...Collective.other, level: "national" }
  /** The county lets no other level propose, the city lets national members who live in it. */
  const county = Story.county.policy, city: Committee.Policy.Policy = { ...Story.city.policy, upperLevels: { levels: ["national"], article: "第五条" } }

  it("lets every member of the committee, and a member of a level above where the policy names that level", () =>
    assert.isTrue([Proposal.mayPropose(Collective.other, county), Proposal.mayPropose(Collective.other, city), Proposal.mayPropose(national, city)].every(Result.isSuccess)))
  it("refuses the other levels, and says which the policy lets", () => {
    assert.deepStrictEqual(refusal(Proposal.mayPropose(national, county)), { _tag: "Proposal.OfAnotherLevel", member: national.id, level: "national", levels: [] })
    assert.deepStrictEqual(refusal(Proposal.mayPropose({ ...national, level: "province" }, city)), { _tag: "Proposal.OfAnotherLevel", member: national.id, level: "province", levels: ["national"], article: "第五条" })
  })
})
