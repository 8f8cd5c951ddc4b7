import { connect } from "@jianyan/client"
import { ProposalsApi, SigningsApi } from "@jianyan/contract"
import { Member, Proposal } from "@jianyan/domain"
import { morning } from "@jianyan/seed"
import { Journal } from "@jianyan/services"
import { Option, Stream, Effect } from "effect"
import { assert, describe, it, onTestFinished, vi } from "vitest"
import { house } from "./house.ts"
import { carrying } from "./testing/carrying.ts"
import { base, signIn } from "./testing/signIn.ts"

const told = morning(), p4 = Proposal.Id.make("p-4")
const story = { ...told, openings: [...told.openings, { user: "author", password: "jianyan-demo", displayName: "委员丙", seats: [{ committee: told.committee, role: "member" as const, member: Member.Id.make("m-5") }] }] }

const opened = () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-04-02T01:00:00Z") })
  const server = house({ story })
  onTestFinished(async () => {
    vi.useRealTimers()
    await server.dispose()
  })
  const as = async (username: string) => {
    const cookie = await signIn(server, username)
    const send = carrying(server, () => cookie)
    const at = { base, committee: "binhe", fetch: send }
    return { proposals: connect(ProposalsApi, at), signings: connect(SigningsApi, at) }
  }
  return { as, server }
}

const refused = async (asked: Promise<unknown>): Promise<string> => asked.then(() => "answered", (thrown: { readonly _tag?: string }) => thrown._tag ?? "thrown")

describe("the people a letter names", () => {
  it("are read by those who must know them, stand nowhere in the journal, and are forgotten when somebody asks", async () => {
    const { as, server } = opened(), unit = await as("unit"), staff = await as("staff"), author = await as("author"), leader = await as("leader")
    const { proposal } = await unit.proposals.read({ id: p4 })
    const signing = { signedBy: "周岚", contact: "许川", phone: "0000-8010137" }
    await unit.proposals.sendReply({ id: p4, class: "A", text: "您的提案收悉，现答复如下。", answers: proposal.content.recommendations.map(({ number }) => ({ recommendation: number, outcome: "accepted", text: "照办。" })), signing })
    for (const reader of [unit, staff, author]) assert.deepStrictEqual((await reader.proposals.read({ id: p4 })).proposal.replies[0]?.signing, signing)
    const read = await leader.proposals.read({ id: p4 })
    assert.deepStrictEqual([read.proposal.replies[0]?.signing, read.proposal.replies[0]?.apart?.parts], [undefined, ["signedBy", "contact", "phone"]])
    const letter = await author.proposals.letter({ id: p4 })
    assert.deepStrictEqual([letter.signedBy, letter.contact, letter.unsaid], ["周岚", "联系人：许川　联系电话：0000-8010137", []])
    const journal = await server.run(Effect.flatMap(Journal, (it) => Stream.runCollect(it.kept("binhe"))))
    for (const said of Object.values(signing)) assert.notInclude(JSON.stringify(journal), said)

    const { kept: [kept], erased } = await staff.signings.list()
    assert.deepStrictEqual([kept?.of, kept?.intact, kept?.signing, erased], [p4, true, signing, []])
    if (kept === undefined) throw new Error("nothing is kept")
    assert.strictEqual(await refused(leader.signings.list()), "House.NotAllowed")
    await staff.signings.erase({ id: kept.id })
    assert.strictEqual(await refused(staff.signings.erase({ id: kept.id })), "Signing.NotFound")
    const after = await staff.signings.list()
    assert.deepStrictEqual([after.kept, after.erased.map(({ because, by, of }) => [of, because, by])], [[], [[p4, "requested", "account-staff"]]])
    const blank = await author.proposals.letter({ id: p4 })
    assert.deepStrictEqual([blank.signedBy, blank.contact, blank.unsaid], [undefined, undefined, ["signedBy", "contact", "phone"]])
    assert.deepStrictEqual(await server.run(Effect.flatMap(Journal, (it) => it.verify("binhe"))), Option.none())
  })
})
