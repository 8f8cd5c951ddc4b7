import { connect } from "@jianyan/client"
import { NoticesApi, ProposalsApi } from "@jianyan/contract"
import { Member, Proposal } from "@jianyan/domain"
import { DateTime } from "effect"
import { afterAll, assert, beforeAll, beforeEach, describe, it } from "@effect/vitest"
import { house } from "./house.ts"
import { carrying } from "./testing/carrying.ts"
import { base, signIn } from "./testing/signIn.ts"

const content: Proposal.Content.Content = {
  title: "关于在河东新区增设学生专线的提案", category: "society", situation: "河东新区两千余名学生每天绕行上学，最远的要换乘两次。", analysis: "公交线网三年没有调整。",
  recommendations: [{ number: 1, text: "由交通局开行四条学生专线。" }]
}
const [first, second] = [Member.Id.make("m-1"), Member.Id.make("m-9")]

describe("a proposal handed in on paper", () => {
  const server = house()
  const cookies = new Map<string, string>()
  let who = "staff"
  const send = carrying(server, () => cookies.get(who) ?? "")
  const address = { base, committee: "binhe", fetch: send }
  const proposals = connect(ProposalsApi, address), notices = connect(NoticesApi, address)
  const refusal = (asked: Promise<unknown>) => asked.then(() => assert.fail("was answered"), (refused: unknown) => refused)
  const enter = (received = "2026-03-13T08:30:00Z") => proposals.receiveOnPaper({ content, first, with: [second], received: DateTime.makeUnsafe(received) })

  beforeAll(async () => {
    for (const user of ["member", "member2", "staff"]) {
      cookies.set(user, await signIn(server, user))
    }
  })
  beforeEach(() => { who = "staff" })
  afterAll(() => server.dispose())

  it("is received in the name of those who signed it, who are told and may read it", async () => {
    const { id } = await enter()
    who = "member2"
    const { proposal } = await proposals.read({ id })
    assert.deepStrictEqual([proposal.stage._tag, proposal.submission?.at, Proposal.Proposer.authors(proposal.proposer)], ["Submitted", DateTime.makeUnsafe("2026-03-13T08:30:00Z"), [first, second]])
    assert.isTrue((await notices.list({})).notices.some(({ notice: { of, says }, title }) => of === id && says._tag === "EnteredFromPaper" && title === content.title))
  })
  it("takes its scanned pages from the office until it is examined, and from nobody else", async () => {
    const { id } = await enter()
    const page = { id, name: "原件.txt", bytes: new TextEncoder().encode("原件扫描") }
    await proposals.attachFile(page)
    assert.deepStrictEqual((await proposals.read({ id })).proposal.attachments.map(({ name }) => name), ["原件.txt"])
    who = "member"
    assert.instanceOf(await refusal(proposals.attachFile({ ...page, name: "另.txt" })), Proposal.NotAtStage)
    who = "staff"
    await proposals.recommend({ id, outcome: { _tag: "File" } })
    assert.instanceOf(await refusal(proposals.attachFile({ ...page, name: "另.txt" })), Proposal.NotAtStage)
  })
  it("is counted by the way it came in, and the count opens to its list", async () => {
    const { byChannel } = await proposals.statistics({})
    const counted = byChannel.find(({ id }) => id === "paper")?.received ?? 0
    assert.isAtLeast(counted, 2)
    assert.strictEqual((await proposals.list({ channel: "paper", went: "received.all" })).total, counted)
    assert.strictEqual(byChannel.reduce((sum, { received }) => sum + received, 0), (await proposals.statistics({})).tally.received)
  })
  it("is refused when it would have come in after now, and to all but the office", async () => {
    assert.strictEqual((await refusal(enter("2099-01-01T00:00:00Z")) as { _tag: string })._tag, "Proposal.PaperAhead")
    who = "member"
    assert.strictEqual((await refusal(enter()) as { _tag: string })._tag, "House.NotAllowed")
  })
})
