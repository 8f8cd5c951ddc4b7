import { connect } from "@jianyan/client"
import { Contract, ProposalsApi, SessionsApi } from "@jianyan/contract"
import { Body, Committee, Day, Member, Proposal } from "@jianyan/domain"
import { DateTime } from "effect"
import { afterAll, assert, beforeAll, beforeEach, describe, it } from "@effect/vitest"
import { vi } from "vitest"
import { house } from "./house.ts"
import { carrying } from "./testing/carrying.ts"
import { base, signIn } from "./testing/signIn.ts"

const content: Proposal.Content.Content = {
  title: "关于在河东新区增设学生专线的提案", category: "society", situation: "河东新区两千余名学生每天绕行上学，最远的要换乘两次。", analysis: "公交线网三年没有调整。",
  recommendations: [{ number: 1, text: "由交通局开行四条学生专线。" }]
}
const text = (of: string) => new TextEncoder().encode(of)

describe("writing and handing in", () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-16T01:00:00Z") })
  const server = house()
  const cookies = new Map<string, string>()
  let who = "member"
  const send = carrying(server, () => cookies.get(who) ?? "")
  const address = { base, committee: "binhe", fetch: send }
  const proposals = connect(ProposalsApi, address), sessions = connect(SessionsApi, address)
  const refusal = (asked: Promise<unknown>) => asked.then(() => assert.fail("was answered"), (refused: unknown) => refused)
  const begin = async () => (await proposals.draft({ content, with: [Member.Id.make("m-9")] })).id

  beforeAll(async () => {
    for (const user of ["member", "member2", "staff", "office"]) {
      cookies.set(user, await signIn(server, user))
    }
  })
  beforeEach(() => { who = "member" })
  afterAll(async () => {
    vi.useRealTimers()
    await server.dispose()
  })

  it("invites one more after the draft was saved, and takes an unanswered invitation back", async () => {
    const id = await begin()
    await proposals.inviteCoSigner({ id, member: Member.Id.make("m-2") })
    await proposals.uninviteCoSigner({ id, member: Member.Id.make("m-2") })
    assert.deepStrictEqual((await proposals.read({ id })).proposal.proposer, { _tag: "Members", first: Member.Id.make("m-1"), with: [{ member: Member.Id.make("m-9"), answer: "invited" }] })
    who = "member2"
    assert.instanceOf(await refusal(proposals.inviteCoSigner({ id, member: Member.Id.make("m-2") })), Proposal.NotFound)
    await proposals.coSign({ id })
    who = "member"
    assert.instanceOf(await refusal(proposals.uninviteCoSigner({ id, member: Member.Id.make("m-9") })), Proposal.NotInvited)
  })

  it("offers no signing and no invitation once the days for it are over", async () => {
    const id = await begin()
    await proposals.submit({ id })
    who = "member2"
    assert.include((await proposals.read({ id })).may, "coSign")
    vi.setSystemTime(new Date("2026-03-28T01:00:00Z"))
    assert.notInclude((await proposals.read({ id })).may, "coSign")
    who = "member"
    assert.notInclude((await proposals.read({ id })).may, "inviteCoSigner")
    vi.setSystemTime(new Date("2026-03-16T01:00:00Z"))
  })

  it("tells the life of a proposal to those who do not take part without what its drafts said", async () => {
    const id = await begin()
    await proposals.revise({ id, content: { ...content, situation: "河东新区三千余名学生每天绕行上学，最远的要换乘三次。" } })
    await proposals.revise({ id, content })
    await proposals.submit({ id })
    const told = async () => (await proposals.read({ id })).life.flatMap(({ event }) => "content" in event ? [event.content.situation] : [])
    assert.include((await told()).join(), "三千余名")
    who = "staff"
    assert.deepStrictEqual(await told(), [content.situation])
  })

  it("shows each signer's share by the rulebook in force before one signs, and the assessment then gives just that", async () => {
    const id = await begin()
    who = "member2"
    const { credits } = await proposals.credit({ id })
    assert.deepStrictEqual(credits.map(({ dealt, member, points }) => ({ member: String(member), points: Number(points), whole: Number(dealt?.whole), people: dealt?.people })), [
      { member: "m-1", points: 125_000, whole: 250_000, people: 2 }, { member: "m-9", points: 125_000, whole: 250_000, people: 2 }
    ])
  })

  it("keeps a file by its bytes and hands it back under its name, never to be shown in place", async () => {
    const id = await begin()
    const file = await proposals.attachFile({ id, name: "调研“记录”.txt", bytes: text("三月二日，实地走访。") })
    const response = await send(base + Contract.address("binhe", ProposalsApi.readFile, { id, hash: file.hash }))
    assert.deepStrictEqual(["content-type", "x-content-type-options", "content-disposition"].map((name) => response.headers.get(name)), [
      "text/plain", "nosniff", `attachment; filename="______.txt"; filename*=UTF-8''${encodeURIComponent("调研“记录”.txt")}`
    ])
    const back = await proposals.readFile({ id, hash: file.hash })
    assert.deepStrictEqual([back.name, new TextDecoder().decode(back.bytes)], ["调研“记录”.txt", "三月二日，实地走访。"])
    assert.instanceOf(await refusal(proposals.attachFile({ id, name: "又一份.txt", bytes: text("三月二日，实地走访。") })), Proposal.FileAttachedAlready)
    await proposals.detachFile({ id, hash: file.hash })
    assert.instanceOf(await refusal(proposals.readFile({ id, hash: file.hash })), Proposal.NoSuchFile)
  })

  it("refuses a file that is not what its name says, is empty, or larger than may be kept", async () => {
    const id = await begin()
    const refused = await refusal(proposals.attachFile({ id, name: "方案.pdf", bytes: Uint8Array.from([0x4d, 0x5a, 0, 0]) }))
    assert.deepStrictEqual({ ...(refused as ProposalsApi.FileNotTaken) }, { _tag: "Proposal.FileNotTaken", name: "方案.pdf", because: "kind", found: "application/x-msdownload" })
    assert.strictEqual((await refusal(proposals.attachFile({ id, name: "空.txt", bytes: new Uint8Array() })) as ProposalsApi.FileNotTaken).because, "empty")
    assert.deepInclude(await refusal(proposals.attachFile({ id, name: "大.txt", bytes: new Uint8Array(20 * 1024 * 1024 + 1).fill(0x61) })) as object, { _tag: "House.TooLarge", most: 20 * 1024 * 1024 })
    assert.deepStrictEqual((await proposals.read({ id })).proposal.attachments, [])
  })

  it("shows nobody else the file of a draft, and takes none from them", async () => {
    const id = await begin()
    const { hash } = await proposals.attachFile({ id, name: "记录.txt", bytes: text("一") })
    for (const other of ["staff", "office"]) {
      who = other
      assert.instanceOf(await refusal(proposals.readFile({ id, hash })), Proposal.NotFound)
    }
    who = "member2"
    assert.strictEqual((await proposals.readFile({ id, hash })).name, "记录.txt")
    assert.instanceOf(await refusal(proposals.attachFile({ id, name: "我的.txt", bytes: text("二") })), Proposal.NotFound)
  })

  it("shows staff the version that was received, and its authors what it said before", async () => {
    const id = await begin()
    await proposals.revise({ id, content: { ...content, analysis: "公交线网五年没有调整。" } })
    await proposals.submit({ id })
    assert.deepStrictEqual((await proposals.versions({ id })).versions.map(({ content, received }) => [content.analysis, received]), [["公交线网三年没有调整。", false], ["公交线网五年没有调整。", true]])
    who = "staff"
    assert.deepStrictEqual((await proposals.versions({ id })).versions.map(({ content }) => content.analysis), ["公交线网五年没有调整。"])
  })

  it("lets the head of a body sign in its name, and nobody else", async () => {
    const environment = Body.Id.make("environment"), draft = () => proposals.draft({ content, with: [], body: environment })
    assert.instanceOf(await refusal(draft()), Proposal.NotTheHead)
    who = "office"
    await sessions.appointHead({ body: environment, member: Member.Id.make("m-1"), from: Day.Day.make("2026-03-01") })
    assert.deepStrictEqual((await sessions.heads()).bodies.find((one) => one.body === environment)?.heads, [Member.Id.make("m-1")])
    who = "member"
    const { id } = await draft()
    who = "office"
    await sessions.appointHead({ body: environment, member: Member.Id.make("m-9"), from: Day.Day.make("2026-03-16") })
    assert.deepStrictEqual((await sessions.heads()).bodies.find((one) => one.body === environment)?.heads, [Member.Id.make("m-9")])
    who = "member"
    assert.instanceOf(await refusal(proposals.submit({ id })), Proposal.NotTheHead)
  })

  it("calls the next session, moves its window, and keeps the window that is over", async () => {
    who = "staff"
    const at = (of: string) => DateTime.makeUnsafe(of)
    const before = await sessions.sessions()
    assert.deepStrictEqual(before.now, { session: Committee.SessionId.make("15-5"), kind: "ordinary" })
    const days = { opens: Day.Day.make("2027-01-04"), closes: Day.Day.make("2027-01-08") }
    await sessions.call({ term: 15, number: 6, ...days, windowOpens: at("2026-10-01T00:00:00Z"), windowCloses: at("2027-01-06T04:00:00Z") })
    const session = Committee.SessionId.make("15-6")
    await sessions.changeWindow({ session, windowOpens: at("2026-10-04T00:00:00Z"), windowCloses: at("2027-01-06T10:00:00Z") })
    const [latest] = (await sessions.sessions()).sessions
    assert.deepStrictEqual([latest?.session.id, latest?.window, latest?.session.windowCloses], [session, "ahead", at("2027-01-06T10:00:00Z")])
    assert.instanceOf(await refusal(sessions.changeWindow({ session: Committee.SessionId.make("15-5"), windowOpens: at("2025-12-06T00:00:00Z"), windowCloses: at("2026-04-01T00:00:00Z") })), Committee.WindowOver)
    assert.instanceOf(await refusal(sessions.call({ term: 15, number: 7, ...days, windowOpens: at("2026-12-01T00:00:00Z"), windowCloses: at("2027-01-07T04:00:00Z") })), Committee.WindowsOverlap)
  })
})
