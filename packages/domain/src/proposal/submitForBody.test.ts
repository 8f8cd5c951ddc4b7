import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Body, type Committee, Day, type Member, Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Collective from "./Collective.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.submitForBody", () => {
  const inWindow = Story.when.submitted, between = on("2026-05-11")
  /** The county lets sectors and groups propose during the plenary only, the city lets them at any time. */
  const county: Committee.Committee = { ...Story.county, policy: { ...Story.county.policy, collective: { onlyInWindow: ["sector", "group", "jointGroup"], article: "第十五条" } } }
  const submit = (body: Body.Body, at: typeof inWindow, committee = county, member = Collective.head) => Proposal.submitForBody(Collective.drafted(body), body, member, committee, at)

  it("receives a sector's proposal while the plenary's window is open", () => assert.strictEqual(Result.getOrThrow(submit(Collective.sector, inWindow)).kind, "plenary"))
  it("refuses it between plenaries where the policy says so, and receives it where it does not", () => {
    assert.deepStrictEqual(refusal(submit(Collective.sector, between)), { _tag: "Proposal.OnlyInWindow", body: Collective.sector.id, kind: "sector" })
    assert.strictEqual(Result.getOrThrow(submit(Collective.sector, between, Story.city)).kind, "ordinary")
  })
  it("receives a party's proposal at any time", () => assert.strictEqual(Result.getOrThrow(submit(Collective.party, between)).kind, "ordinary"))
  it("receives the proposal of an area group, signed by its convenor, at any time where the policy binds no groups to the plenary", () => {
    const area: Body.Body = { id: Body.Id.make("xujing"), kind: "group", name: { zh: "徐泾地区组" }, dissolved: false }
    const convenor: Member.Member = { ...Collective.other, group: area.id, positions: [{ position: "convenor", from: Day.Day.make("2022-01-10") }] }
    const qingpu: Committee.Committee = { ...Story.county, policy: { ...Story.county.policy, collective: { onlyInWindow: ["sector"] } } }
    const put = (committee: Committee.Committee) => Proposal.submitForBody(Collective.drafted(area), area, convenor, committee, between)
    assert.strictEqual(Result.getOrThrow(put(qingpu)).kind, "ordinary")
    assert.deepStrictEqual(refusal(put(county)), { _tag: "Proposal.OnlyInWindow", body: area.id, kind: "group" })
  })
  it("refuses who does not head the body on the day", () => {
    assert.deepStrictEqual(refusal(submit(Collective.sector, inWindow, county, Collective.other)), { _tag: "Proposal.NotTheHead", body: Collective.sector.id, member: Story.signed })
    const left = { ...Collective.head, heads: [{ body: Collective.sector.id, from: Day.Day.make("2022-01-10"), until: Day.of(inWindow) }] }
    assert.deepStrictEqual(refusal(submit(Collective.sector, inWindow, county, left)), { _tag: "Proposal.NotTheHead", body: Collective.sector.id, member: Story.first })
  })
  it("refuses a sector's proposal nobody has talked over, where the policy asks for it and one never handed in, and takes it where it does not", () => {
    const asks: Committee.Committee = { ...Story.county, policy: { ...Story.county.policy, collective: { onlyInWindow: [], talkedOver: ["sector"] } } }
    assert.deepStrictEqual(refusal(submit(Collective.sector, inWindow, asks)), { _tag: "Proposal.NotTalkedOver", id: Story.id, body: Collective.sector.id })
    assert.isTrue(Result.isSuccess(submit(Collective.party, inWindow, asks)))
    assert.isTrue(Result.isSuccess(submit(Collective.sector, inWindow, county)))
    const talk: Proposal.Talk.Talk = { on: Day.Day.make("2026-01-08"), present: 9, of: 12, result: "同意提出。", by: Story.first }
    assert.isTrue(Result.isSuccess(Proposal.submitForBody({ ...Collective.drafted(Collective.sector), talk }, Collective.sector, Collective.head, asks, inWindow)))
    const { drafted, reworked, submitted } = Story.happening(Story.id)
    const back = Story.standing("Reworking", Story.book({ ...drafted, proposer: { _tag: "Body", body: Collective.sector.id, signedBy: Story.first } }, submitted, reworked))
    assert.isTrue(Result.isSuccess(Proposal.submitForBody(back, Collective.sector, Collective.head, asks, between)))
  })
  it("takes a proposal given back for rework after the window, for it was in time", () => {
    const { drafted, reworked, submitted } = Story.happening(Story.id)
    const self = Story.standing("Reworking", Story.book({ ...drafted, proposer: { _tag: "Body", body: Collective.sector.id, signedBy: Story.first } }, submitted, reworked))
    assert.strictEqual(Result.getOrThrow(Proposal.submitForBody(self, Collective.sector, Collective.head, county, between)).kind, "plenary")
  })
})
