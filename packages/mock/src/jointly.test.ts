import { connect } from "@jianyan/client"
import { OpenApi, ProposalsApi, PublicationsApi, RulesApi, SessionsApi } from "@jianyan/contract"
import { Body, Committee, Day, Member, Proposal, Unit } from "@jianyan/domain"
import { afterAll, assert, beforeAll, beforeEach, describe, it } from "@effect/vitest"
import { vi } from "vitest"
import { house } from "./house.ts"
import { carrying } from "./testing/carrying.ts"
import { base, signIn } from "./testing/signIn.ts"

const content: Proposal.Content.Content = {
  title: "关于在河东新区增设学生专线的提案", category: "society", situation: "河东新区两千余名学生每天绕行上学，最远的要换乘两次。", analysis: "公交线网三年没有调整。",
  recommendations: [{ number: 1, text: "由交通局开行四条学生专线。" }]
}
const [environment, office, education] = [Body.Id.make("environment"), Body.Id.make("proposals"), Body.Id.make("education")]

describe("a proposal that bodies put together", () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-16T01:00:00Z") })
  const server = house()
  const cookies = new Map<string, string>()
  let who = "member"
  const send = carrying(server, () => cookies.get(who) ?? "")
  const address = { base, committee: "binhe", fetch: send }
  const proposals = connect(ProposalsApi, address), sessions = connect(SessionsApi, address), rules = connect(RulesApi, address), publications = connect(PublicationsApi, address), open = connect(OpenApi, { base, fetch: send })
  const refusal = (asked: Promise<unknown>) => asked.then(() => assert.fail("was answered"), (refused: unknown) => refused)
  const begin = async () => (await proposals.draft({ content, with: [], body: environment })).id

  beforeAll(async () => {
    for (const user of ["member", "member2", "staff", "office", "unit"]) {
      cookies.set(user, await signIn(server, user))
    }
    who = "office"
    for (const [body, member] of [[environment, "m-1"], [office, "m-9"]] as const) await sessions.appointHead({ body, member: Member.Id.make(member), from: Day.Day.make("2026-03-01") })
  })
  beforeEach(() => { who = "member" })
  afterAll(async () => {
    vi.useRealTimers()
    await server.dispose()
  })

  it("is refused while the rules know no such thing, with what they know", async () => {
    const refused = await refusal(proposals.inviteBody({ id: await begin(), body: office }))
    assert.deepStrictEqual({ ...(refused as Proposal.NotJointly) }, { _tag: "Proposal.NotJointly", body: environment, kind: "specialCommittee", between: [] })
  })

  it("is seen by the head of a body that was asked, who answers in its name, and is counted once and under each", async () => {
    who = "staff"
    await rules.adopt({ policy: { ...Committee.standardPolicy, id: "joint-2026", jointly: { between: ["specialCommittee"] }, seals: { of: ["specialCommittee"] }, publication: { unlessDecided: "full" } } })
    who = "member"
    const id = await begin()
    assert.include((await proposals.read({ id })).may, "inviteBody")
    who = "member2"
    assert.instanceOf(await refusal(proposals.read({ id })), Proposal.NotFound)
    who = "member"
    await proposals.inviteBody({ id, body: office })
    assert.instanceOf(await refusal(proposals.inviteBody({ id, body: education })), Proposal.NotJointly)
    who = "member2"
    const asked = await proposals.read({ id })
    assert.includeMembers([...asked.may], ["joinForBody", "declineForBody"])
    assert.deepStrictEqual(asked.bodies, { asked: [office], sealable: [], sealDue: [environment], talkDue: false })
    assert.deepStrictEqual((await proposals.list({ waiting: "sign" })).rows.map((row) => row.id), [id])
    await proposals.joinForBody({ id, body: office })
    who = "member"
    await proposals.submit({ id })
    who = "staff"
    const counted = await proposals.statistics({}), [row] = (await proposals.list({ body: office })).rows
    assert.deepStrictEqual(counted.byBody.map((part) => [part.id, part.received]), [["environment", 1], ["proposals", 1]])
    assert.deepStrictEqual([row?.id, counted.byProposer.find((part) => part.id === "collective")?.received], [id, 1])
  })

  it("is answered and made public in the names of all bodies that put it", async () => {
    const id = await begin()
    await proposals.inviteBody({ id, body: office })
    who = "member2"
    await proposals.joinForBody({ id, body: office })
    await proposals.affixSeal({ id, body: office, on: Day.Day.make("2026-03-16") })
    who = "member"
    await proposals.affixSeal({ id, body: environment, on: Day.Day.make("2026-03-16") })
    await proposals.submit({ id })
    who = "staff"
    await proposals.recommend({ id, outcome: { _tag: "File" } })
    await proposals.file({ id })
    await proposals.handOver({ id, assignment: { _tag: "Sole", unit: Unit.Id.make("housing") } })
    who = "unit"
    await proposals.accept({ id })
    await proposals.sendReply({ id, class: "A", text: "经研究，答复如下。", answers: [{ recommendation: 1, outcome: "accepted", text: "四条专线已于三月开行。" }] })
    who = "staff"
    assert.strictEqual((await proposals.letter({ id })).to, "人口资源环境委员会、提案委员会：")
    await publications.publish({ id, proposal: "full", reply: "full", names: true })
    assert.deepStrictEqual((await open.read({ of: Committee.Id.make("binhe"), id })).row.proposers, ["人口资源环境委员会", "提案委员会"])
  })

  it("is filed once every seal the rules ask for is under it, each recorded by the head of its body", async () => {
    const id = await begin()
    const { hash } = await proposals.attachFile({ id, name: "盖章页.txt", bytes: new TextEncoder().encode("盖章") })
    await proposals.submit({ id })
    who = "member2"
    assert.instanceOf(await refusal(proposals.affixSeal({ id, body: environment, on: Day.Day.make("2026-03-16") })), Proposal.NotFound)
    who = "staff"
    await proposals.recommend({ id, outcome: { _tag: "File" } })
    assert.deepStrictEqual((await proposals.read({ id })).bodies?.sealDue, [environment])
    assert.instanceOf(await refusal(proposals.file({ id })), Proposal.NoSeal)
    who = "member"
    assert.include((await proposals.read({ id })).may, "affixSeal")
    await proposals.affixSeal({ id, body: environment, on: Day.Day.make("2026-03-16"), page: hash })
    who = "staff"
    const sealed = await proposals.read({ id })
    assert.deepStrictEqual([sealed.bodies?.sealDue, sealed.proposal.seals?.map((seal) => [seal.body, seal.page])], [[], [[environment, hash]]])
    assert.isAbove((await proposals.file({ id })).number, 0)
  })

  it("is talked over by the members of a body before it is handed in, where the rules ask for it", async () => {
    who = "staff"
    await rules.adopt({ policy: { ...Committee.standardPolicy, id: "talk-2026", collective: { onlyInWindow: [], talkedOver: ["specialCommittee"] } } })
    who = "member"
    const id = await begin()
    assert.isTrue((await proposals.read({ id })).bodies?.talkDue)
    assert.deepStrictEqual({ ...(await refusal(proposals.submit({ id })) as Proposal.NotTalkedOver) }, { _tag: "Proposal.NotTalkedOver", id, body: environment })
    const talk = { on: Day.Day.make("2026-03-12"), present: 14, of: 21, result: "同意提出，补充分时段运行的建议。" }
    assert.instanceOf(await refusal(proposals.recordTalk({ id, ...talk, present: 22 })), Proposal.MoreThanAll)
    await proposals.recordTalk({ id, ...talk })
    await proposals.revise({ id, content: { ...content, analysis: "公交线网三年没有调整，学生专线没有人提过。" } })
    const read = await proposals.read({ id })
    assert.deepStrictEqual([read.bodies?.talkDue, read.proposal.talk], [false, { ...talk, by: Member.Id.make("m-1"), changedSince: true }])
    await proposals.submit({ id })
    assert.strictEqual((await proposals.read({ id })).proposal.stage._tag, "Submitted")
  })

  it("says how its matter was looked into before it is handed in, where the rules require it", async () => {
    who = "staff"
    await rules.adopt({ policy: { ...Committee.standardPolicy, id: "research-2026", drafting: { ...Committee.standardDrafting, research: "required" } } })
    who = "member"
    const [own, body] = [(await proposals.draft({ content, with: [] })).id, await begin()]
    for (const id of [own, body]) {
      assert.deepStrictEqual({ ...(await refusal(proposals.submit({ id })) as Proposal.NoResearch) }, { _tag: "Proposal.NoResearch", id })
      await proposals.stateOrigin({ id, research: "三月走访新区四个小区，与十二位家长座谈。" })
      await proposals.submit({ id })
    }
    assert.strictEqual((await proposals.read({ id: own })).proposal.origin?.research, "三月走访新区四个小区，与十二位家长座谈。")
  })
})
