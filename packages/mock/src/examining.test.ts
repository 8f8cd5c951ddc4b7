import { connect } from "@jianyan/client"
import { ExaminationsApi, ProposalsApi, TopicsApi } from "@jianyan/contract"
import { Committee, Day, Member, Proposal } from "@jianyan/domain"
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { vi } from "vitest"
import { house } from "./house.ts"
import { carrying } from "./testing/carrying.ts"
import { base, signIn } from "./testing/signIn.ts"

const session = Committee.SessionId.make("15-5")
const id = (n: number) => Proposal.Id.make(`p-${n}`)

describe("examining, merging and grouping", () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-16T01:00:00Z") })
  const server = house()
  const cookies = new Map<string, string>()
  let who = "staff"
  const send = carrying(server, () => cookies.get(who) ?? "")
  const address = { base, committee: "binhe", fetch: send }
  const proposals = connect(ProposalsApi, address), examinations = connect(ExaminationsApi, address), topics = connect(TopicsApi, address)
  const refused = (asked: Promise<unknown>) => asked.then(() => assert.fail("was answered"), (refusal: { readonly _tag: string }) => refusal._tag)
  const as = async <A>(user: string, ask: () => Promise<A>): Promise<A> => {
    who = user
    try {
      return await ask()
    } finally {
      who = "staff"
    }
  }

  beforeAll(async () => {
    for (const user of ["member", "staff", "unit", "leader"]) {
      cookies.set(user, await signIn(server, user))
    }
  })
  afterAll(async () => {
    vi.useRealTimers()
    await server.dispose()
  })

  it("foresees what a decision would do to each of several, and changes nothing by it", async () => {
    const came = await proposals.previewSeveral({ ids: [id(6), id(3), Proposal.Id.make("p-none")], decision: { _tag: "Recommend", outcome: { _tag: "File" } } })
    assert.deepStrictEqual(came.map((one) => one.refused?._tag), [undefined, "Proposal.NotAtStage", "Proposal.NotFound"])
    assert.strictEqual((await proposals.read({ id: id(6) })).proposal.stage._tag, "Submitted")
  })
  it("gives a proposal back, and receives it mended under its first day", async () => {
    const before = (await proposals.read({ id: id(6) })).proposal.submission
    await proposals.askRework({ id: id(6), items: [], note: "请补充依据。" })
    assert.strictEqual(await refused(proposals.recommend({ id: id(6), outcome: { _tag: "File" } })), "Proposal.NotAtStage")
    assert.deepStrictEqual((await proposals.read({ id: id(6) })).proposal.stage, { _tag: "Reworking", items: [], note: "请补充依据。" })
    assert.deepStrictEqual((await proposals.read({ id: id(6) })).proposal.submission, before)
  })
  it("shows the examiner a queue, narrowed by who is assigned", async () => {
    const [candidate] = await examinations.candidates({})
    assert.isDefined(candidate)
    const { category } = (await examinations.list({ session })).queue[0] ?? assert.fail("nothing waits")
    assert.strictEqual(await refused(examinations.assign({ session, category, account: "nobody" })), "Examination.NotAnExaminer")
    await examinations.assign({ session, category, account: candidate?.account ?? "" })
    const board = await examinations.list({ session })
    assert.deepStrictEqual(board.categories.find((one) => one.category === category)?.examiners.map((one) => one.account), [candidate?.account])
    assert.isTrue(board.queue.some((one) => one.category === category))
    assert.strictEqual(await refused(examinations.assign({ session, category, account: candidate?.account ?? "" })), "Examination.AssignedAlready")
  })
  it("does each of several in turn and keeps none back for another's refusal", async () => {
    const came = await proposals.decideSeveral({ ids: [id(3), id(8)], decision: { _tag: "Recommend", outcome: { _tag: "File" } } })
    assert.deepStrictEqual(came.map((one) => one.refused?._tag), ["Proposal.NotAtStage", undefined])
    assert.strictEqual((await proposals.read({ id: id(8) })).proposal.stage._tag, "Recommended")
  })
  it("accounts for a merger and proposes the text with its origins", async () => {
    const { kept, lead, text, written } = await as("leader", () => proposals.merger({ id: id(2) }))
    assert.deepStrictEqual([lead, written, kept.map((one) => one.id)], [id(1), false, [id(1), id(2)]])
    for (const one of kept) assert.deepStrictEqual(one.lost, [])
    assert.sameMembers([...new Set(text.flatMap((one) => one.from))], [id(1), id(2)])
    assert.strictEqual(await refused(proposals.merger({ id: id(5) })), "Proposal.LeadsNobody")
  })
  it("asks nobody where the policy does not, and takes no answer that was not asked for", async () => {
    assert.strictEqual(await refused(proposals.askConsent({ id: id(8), matter: { _tag: "Convert", to: "report" } })), "Proposal.NobodyIsAsked")
    assert.strictEqual(await refused(as("member", () => proposals.giveConsent({ id: id(1), matter: { _tag: "Merge", into: id(5) } }))), "Proposal.NotAtStage")
  })
  it("withdraws with a reason only", async () => {
    assert.strictEqual(await refused(proposals.withdraw({ id: id(8), reason: " " })), "Proposal.NoReason")
  })
  it("counts one consultation for each proposal of a topic that the unit handles", async () => {
    const { id: topic } = await topics.form({ title: "住房和环境", session })
    for (const n of [1, 4, 3]) await topics.group({ id: topic, of: id(n) })
    assert.strictEqual(await refused(topics.group({ id: topic, of: id(2) })), "Proposal.NotAtStage")
    const minutes = { day: Day.Day.make("2026-03-10"), phase: "during", form: "faceToFace", members: [Member.Id.make("m-1"), Member.Id.make("m-5")], summary: "一并看了现场，逐件交换意见。" } as const
    const { counted } = await as("unit", () => topics.consult({ id: topic, minutes }))
    assert.deepStrictEqual(counted, [id(1), id(4)])
    assert.deepStrictEqual((await proposals.read({ id: id(4) })).proposal.consultations.map((one) => one.members), [[Member.Id.make("m-5")]])
    assert.strictEqual((await topics.list({})).topics[0]?.consultations, 1)
    await topics.close({ id: topic })
    assert.strictEqual(await refused(topics.ungroup({ id: topic, of: id(1) })), "Topic.Closed")
  })
})
